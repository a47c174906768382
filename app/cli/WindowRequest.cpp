#include "app/cli/WindowRequest.h"

#include <QDir>

#include <array>
#include <utility>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

// What may be in the environment of a start and counts for the window it asks for.
constexpr std::array Variables{
    std::pair{"token", "INNBOX_TOKEN"},
    std::pair{"activation_token", "XDG_ACTIVATION_TOKEN"},
    std::pair{"startup_id", "DESKTOP_STARTUP_ID"},
};

} // namespace

QJsonObject windowRequest(const Options &options)
{
    QJsonObject request{{u"do"_s, u"show"_s}, {u"sandbox"_s, options.isSandbox}};
    request.insert(u"account"_s, options.account);
    request.insert(u"base_url"_s, options.baseUrl);
    request.insert(u"affiliate_id"_s, options.affiliateId);
    if (!options.tokenFile.isEmpty())
        request.insert(u"token_file"_s, QDir::current().absoluteFilePath(options.tokenFile));
    if (options.rateLimit)
        request.insert(u"rate_limit"_s, *options.rateLimit);
    if (options.collects)
        request.insert(u"collects"_s, *options.collects);
    for (const auto &[name, variable] : Variables) {
        if (!qEnvironmentVariableIsEmpty(variable))
            request.insert(QLatin1StringView(name), qEnvironmentVariable(variable));
    }
    return request;
}

Options takeWindowRequest(const QJsonObject &request, const Options &own)
{
    Options options = own;
    options.isSandbox = request.value(u"sandbox"_s).toBool();
    options.account = request.value(u"account"_s).toString();
    options.baseUrl = request.value(u"base_url"_s).toString();
    options.affiliateId = request.value(u"affiliate_id"_s).toString();
    options.tokenFile = request.value(u"token_file"_s).toString();
    options.rateLimit.reset();
    options.collects.reset();
    if (request.contains(u"rate_limit"_s))
        options.rateLimit = request.value(u"rate_limit"_s).toInt();
    if (request.contains(u"collects"_s))
        options.collects = request.value(u"collects"_s).toBool();
    for (const auto &[name, variable] : Variables) {
        const QString value = request.value(QLatin1StringView(name)).toString();
        if (!value.isEmpty())
            qputenv(variable, value.toUtf8());
    }
    return options;
}

QJsonObject writeWindowAnswer(const Answer &answer)
{
    return {{u"exit"_s, int(answer.exit)}, {u"error"_s, answer.error}};
}

Answer readWindowAnswer(const QJsonObject &wire)
{
    Answer answer;
    answer.exit = Exit(wire.value(u"exit"_s).toInt());
    answer.error = wire.value(u"error"_s).toObject();
    return answer;
}

bool namesAccount(const Options &options)
{
    return options.isSandbox || !options.account.isEmpty() || !options.baseUrl.isEmpty();
}

} // namespace Innbox::Cli
