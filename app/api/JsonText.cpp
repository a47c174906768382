#include "app/api/JsonText.h"

#include "app/api/MessageJson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace Innbox::MessageJson {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxToken = 200; ///< characters of a request or error id

/// Reads "2026-11-03T12:40:00.250+01:00" from front to end; the first fault sticks.
class Digits {
public:
    explicit Digits(QStringView text) : m_text(text) {}

    /// \p count digits and the character behind them; a null one: nothing is asked of it.
    int take(int count, QChar behind = {}, QChar orBehind = {})
    {
        int number = 0;
        for (int i = 0; i < count; ++i) {
            const int digit = takeDigit();
            m_isGood = m_isGood && digit >= 0;
            number = 10 * number + digit;
        }
        if (!behind.isNull() && !skip(behind) && (orBehind.isNull() || !skip(orBehind)))
            m_isGood = false;
        return number;
    }
    /// "", ".", ".5", up to nine digits: ms.
    int takeFractionMs()
    {
        if (!skip(u'.'))
            return 0;
        int ms = 0;
        int digits = 0;
        for (int digit = takeDigit(); digit >= 0; digit = takeDigit()) {
            if (digits < 3)
                ms = 10 * ms + digit;
            ++digits;
        }
        m_isGood = m_isGood && digits <= 9;
        for (; digits < 3; ++digits)
            ms *= 10;
        return ms;
    }
    /// "Z" or "+01:00", ms.
    qint64 takeZoneMs()
    {
        if (skip(u'Z') || skip(u'z'))
            return 0;
        const bool isWest = skip(u'-');
        m_isGood = m_isGood && (isWest || skip(u'+'));
        const int hours = take(2, u':');
        const int minutes = take(2);
        m_isGood = m_isGood && hours <= 23;
        const qint64 ms = (qint64(hours) * 60 + minutes) * 60'000;
        return isWest ? -ms : ms;
    }
    [[nodiscard]] bool isWhole() const { return m_isGood && m_at == m_text.size(); }

private:
    int takeDigit()
    {
        if (m_at >= m_text.size() || m_text.at(m_at) < u'0' || m_text.at(m_at) > u'9')
            return -1;
        return m_text.at(m_at++).unicode() - u'0';
    }
    bool skip(QChar c)
    {
        if (m_at >= m_text.size() || m_text.at(m_at) != c)
            return false;
        ++m_at;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

} // namespace

bool isBlank(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ||
           (value.isString() && value.toString().isEmpty());
}

QString cleanText(QString text)
{
    const auto needsLook = [](QChar c) { return c.isSurrogate() || c.isNull(); };
    if (std::ranges::none_of(std::as_const(text), needsLook))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i; // a whole pair
        else if (needsLook(c))
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
        if (text.isEmpty() || text.contains(QChar::Null) || !text.isValidUtf16())
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
    // By hand: a regular expression takes a tenth of all the reading of a batch.
    const QString text = value.toString();
    Digits reader(text);
    const int year = reader.take(4, u'-');
    const int month = reader.take(2, u'-');
    const int day = reader.take(2, u'T', u't');
    const int hour = reader.take(2, u':');
    const int minute = reader.take(2, u':');
    const int second = reader.take(2);
    const int fractionMs = reader.takeFractionMs();
    const qint64 offsetMs = reader.takeZoneMs();
    const QDate date(year, month, day);
    const QTime time(hour, minute, second);
    if (!reader.isWhole() || !date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() + fractionMs - offsetMs;
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
