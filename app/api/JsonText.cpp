#include "app/api/JsonText.h"

#include "app/api/MessageJson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace Innbox::MessageJson {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxToken = 200; ///< characters of a request or error id

} // namespace

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ||
           (value.isString() && value.toString().isEmpty());
}

QString cleanText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i; // a whole pair
        else if (c.isSurrogate() || c.isNull())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString cleanProse(const QString &text, qsizetype most)
{
    // Cut before and after: a pair may be torn, and cleaning needs no more than this much.
    QString prose = cleanText(text.left(most));
    for (QChar &c : prose) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return prose.trimmed();
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QByteArray compact(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    // Qt 6.4 writes only objects and lists: a scalar is written in a list, less its brackets.
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return listed.mid(1, listed.size() - 2);
}

std::optional<QString> idText(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        // What cannot be stored byte by byte cannot be compared byte by byte: no id.
        if (text.isEmpty() || cleanText(text) != text)
            return std::nullopt;
        return text;
    }
    // Qt keeps integers of 64 bits exact and turns all other numbers into doubles.
    if (value.isDouble() && value.toVariant().typeId() == QMetaType::LongLong)
        return QString::number(value.toInteger());
    return std::nullopt;
}

std::optional<qint64> timestampMs(const QJsonValue &value)
{
    static const QRegularExpression Pattern(
        u"\\A([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})"
        "(?:\\.([0-9]{0,9}))?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))\\z"_s);
    const QRegularExpressionMatch match = Pattern.match(value.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.capturedView(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    const QTime time(number(4), number(5), number(6));
    const int offsetMinutes = number(9) * 60 + number(10);
    if (!date.isValid() || !time.isValid() || number(9) > 23 || number(10) > 59)
        return std::nullopt;
    const int fractionMs = match.captured(7).leftJustified(3, u'0', true).toInt();
    const qint64 offsetMs = qint64(offsetMinutes) * 60'000;
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() + fractionMs -
           (match.capturedView(8) == "-"_L1 ? -offsetMs : offsetMs);
}

ApiError badResponse(const QString &detail)
{
    return {.kind = ApiError::Kind::BadResponse, .detail = detail};
}

ApiResult<QJsonObject> topObject(const QByteArray &body)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return badResponse(
            u"no JSON at byte %1: %2"_s.arg(parsed.offset).arg(parsed.errorString()));
    if (!document.isObject())
        return badResponse(u"the answer is no JSON object"_s);
    return document.object();
}

QString shortToken(const QJsonValue &value)
{
    return cleanProse(idText(value).value_or(QString()), MaxToken);
}

QString requestIdOf(const QJsonObject &top)
{
    return shortToken(top.value("request_id"_L1));
}

QJsonValue idValue(const QString &id, bool asNumber)
{
    bool fits = false;
    const qint64 number = id.toLongLong(&fits);
    return asNumber && fits && isAllDigits(id) ? QJsonValue(number) : QJsonValue(id);
}

} // namespace Innbox::MessageJson
