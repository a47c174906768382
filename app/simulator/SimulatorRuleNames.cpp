#include "app/simulator/SimulatorRuleNames.h"

#include "app/simulator/SimulatorRules.h"
#include "app/simulator/SimulatorWorld.h"

#include <array>

namespace Innbox::SimulatorRuleNames {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The words of an enum, in the order of its values from nought on.
using Words = QStringList;

const Words Spellings{u"openapi31"_s, u"guide"_s, u"beta32"_s, u"hostile"_s};
const Words Reservations{u"allowed"_s, u"refused"_s, u"required"_s};
const Words IdTypes{u"either"_s, u"text"_s, u"number"_s};
const Words Sides{u"guest"_s, u"property"_s};

template <class Enum>
bool take(const QJsonValue &value, const Words &words, Enum *target)
{
    const qsizetype at = words.indexOf(value.toString());
    if (at >= 0)
        *target = Enum(at);
    return at >= 0;
}

bool take(const QJsonValue &value, bool *target)
{
    *target = value.toBool();
    return value.isBool();
}

template <class Number>
bool take(const QJsonValue &value, qint64 least, qint64 most, Number *target)
{
    const qint64 number = value.toInteger(least - 1);
    if (number < least || number > most)
        return false;
    *target = Number(number);
    return true;
}

bool takeOne(const QString &name, const QJsonValue &value, SimulatorRules *rules,
             SimulatorWorldOptions *options)
{
    constexpr qint64 Most = 1'000'000'000;
    if (name == "spelling"_L1)
        return take(value, Spellings, &rules->spelling);
    if (name == "requests_per_minute"_L1)
        return take(value, 0, Most, &rules->requestsPerMinute);
    if (name == "takes_reply_to"_L1)
        return take(value, &rules->takesReplyTo);
    if (name == "needs_content"_L1)
        return take(value, &rules->needsContent);
    if (name == "latest_refuses_body"_L1)
        return take(value, &rules->latestRefusesBody);
    if (name == "is_onboarded"_L1)
        return take(value, &rules->isOnboarded);
    if (name == "reservation_on_send"_L1)
        return take(value, Reservations, &rules->reservationOnSend);
    if (name == "reservation_on_upload"_L1)
        return take(value, Reservations, &rules->reservationOnUpload);
    if (name == "accommodation_type"_L1)
        return take(value, IdTypes, &rules->accommodationType);
    if (name == "reservation_type"_L1)
        return take(value, IdTypes, &rules->reservationType);
    if (name == "refuses_late_send"_L1)
        return take(value, &rules->refusesLateSend);
    if (name == "not_ready_ms"_L1)
        return take(value, 0, Most, &rules->notReadyMs);
    if (name == "not_ready_status"_L1)
        return take(value, 200, 404, &rules->notReadyStatus) &&
               (rules->notReadyStatus == 200 || rules->notReadyStatus == 400 ||
                rules->notReadyStatus == 404);
    if (name == "echo_in_latest"_L1)
        return take(value, &options->echoInLatest);
    if (name == "reply_delay_ms"_L1)
        return take(value, 0, Most, &options->replyDelayMs);
    if (name == "voice"_L1)
        return take(value, Sides, &options->voice);
    return false;
}

} // namespace

std::optional<QString> apply(const QJsonObject &words, SimulatorRules *rules,
                             SimulatorWorldOptions *options)
{
    SimulatorRules newRules = *rules;
    SimulatorWorldOptions newOptions = *options;
    for (auto at = words.begin(); at != words.end(); ++at) {
        if (!takeOne(at.key(), at.value(), &newRules, &newOptions))
            return at.key();
    }
    *rules = newRules;
    *options = newOptions;
    return std::nullopt;
}

QJsonObject of(const SimulatorRules &rules, const SimulatorWorldOptions &options)
{
    return {{u"spelling"_s, Spellings.at(int(rules.spelling))},
            {u"requests_per_minute"_s, rules.requestsPerMinute},
            {u"takes_reply_to"_s, rules.takesReplyTo},
            {u"needs_content"_s, rules.needsContent},
            {u"latest_refuses_body"_s, rules.latestRefusesBody},
            {u"is_onboarded"_s, rules.isOnboarded},
            {u"reservation_on_send"_s, Reservations.at(int(rules.reservationOnSend))},
            {u"reservation_on_upload"_s, Reservations.at(int(rules.reservationOnUpload))},
            {u"accommodation_type"_s, IdTypes.at(int(rules.accommodationType))},
            {u"reservation_type"_s, IdTypes.at(int(rules.reservationType))},
            {u"refuses_late_send"_s, rules.refusesLateSend},
            {u"not_ready_ms"_s, rules.notReadyMs},
            {u"not_ready_status"_s, rules.notReadyStatus},
            {u"echo_in_latest"_s, options.echoInLatest},
            {u"reply_delay_ms"_s, options.replyDelayMs},
            {u"voice"_s, Sides.at(int(options.voice))}};
}

} // namespace Innbox::SimulatorRuleNames
