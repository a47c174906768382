#include "models/replies/ReplyVariables.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::ReplyVariables {

namespace {

const QRegularExpression &pattern()
{
    static const QRegularExpression braces(
        u"\\{\\{[ \\t]*([\\p{L}_][\\p{L}\\p{N}_.\\-]*)[ \\t]*\\}\\}"_s);
    return braces;
}

} // namespace

const QStringList &names()
{
    static const QStringList list{u"guest.name"_s, u"reservation"_s, u"property.name"_s,
                                  u"checkin"_s,    u"checkout"_s,    u"agent.name"_s};
    return list;
}

QString expand(const QString &text, const ReplyValues &values)
{
    QString whole;
    qsizetype done = 0;
    for (auto it = pattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString value = values.value(match.captured(1).toLower());
        whole += QStringView(text).mid(done, match.capturedStart() - done);
        whole += value.isEmpty() ? match.captured() : value;
        done = match.capturedEnd();
    }
    whole += QStringView(text).mid(done);
    return whole;
}

QList<Gap> gaps(const QString &text)
{
    QList<Gap> found;
    for (auto it = pattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found.append({int(match.capturedStart()), int(match.capturedLength())});
    }
    return found;
}

std::optional<Gap> gapFrom(const QString &text, int position)
{
    for (const Gap &gap : gaps(text)) {
        if (gap.at >= position)
            return gap;
    }
    return std::nullopt;
}

std::optional<Gap> gapBefore(const QString &text, int position)
{
    std::optional<Gap> last;
    for (const Gap &gap : gaps(text)) {
        if (gap.at + gap.length <= position)
            last = gap;
    }
    return last;
}

} // namespace Innbox::ReplyVariables
