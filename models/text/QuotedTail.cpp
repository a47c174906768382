#include "models/text/QuotedTail.h"

#include "models/text/Paragraphs.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::QuotedTail {

namespace {

constexpr qsizetype LongestHead =
    400;                           ///< of an attribution, in UTF-16 units; no sentence is longer
constexpr int MostHeadLines = 3;   ///< mail programs wrap long attributions
constexpr int MostHeaderLines = 4; ///< sender, then a date within so many lines

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

// The words below were gathered from mail programs (Gmail, Outlook, Thunderbird, Apple Mail) and
// from the test mails of talon, github/email_reply_parser and crisp-oss/email-reply-parser:
// en de fr es it pt nl pl ru uk cs sv da no fi hu ro tr el ar he ja zh ko vi.

/// "wrote:" at the end of an attribution, or before the name that ends it.
const QRegularExpression &wroteWord()
{
    static const QRegularExpression words = pattern(
        uR"((?:\b(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|geschreven|napisał(?:\(a\)|a)?|)"
        uR"(написала?|пишет|писала?|пише|napsala?|napsal\(a\)|skrev|kirjoitti|írta|a scris|yazdı|έγραψε|đã viết)\b|)"
        uR"(написал\(а\)|napisał\(a\)|napsal\(a\)|كتب|כתב|さんが書きました|書きました|のメール|写道|寫道|작성|썼습니다))"_s);
    return words;
}

/// A date with a time, or a mail address: what no sentence of a guest has before "wrote:".
const QRegularExpression &stamp()
{
    static const QRegularExpression text =
        pattern(uR"(\S@\S|\d{4}.*\d{1,2}[:.hч]\d{2}|\d{1,2}[:.]\d{2}.*\d{4})"_s);
    return text;
}

const QRegularExpression &separatorLine()
{
    static const QRegularExpression line = pattern(
        uR"(^\s*(?:[-_–—*]{2,}\s*)(?:original message|reply message|forwarded message|ursprüngliche nachricht|)"
        uR"(original-?nachricht|weitergeleitete nachricht|antwort nachricht|message d['’]origine|message original|)"
        uR"(message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|)"
        uR"(mensagem original|mensagem encaminhada|oorspronkelijk bericht|doorgestuurd bericht|)"
        uR"(oryginalna wiadomość|wiadomość oryginalna|wiadomość przekazana|исходное сообщение|)"
        uR"(оригинальное сообщение|пересылаемое сообщение|оригінальне повідомлення|původní zpráva|)"
        uR"(ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|)"
        uR"(eredeti üzenet|mesaj original|orijinal ileti|orijinal mesaj|αρχικό μήνυμα|)"
        uR"(الرسالة الأصلية|הודעה מקורית|元のメッセージ|オリジナル ?メッセージ|原始邮件|原始郵件|转发邮件|원본 메시지|원본 메일|thư gốc))"
        uR"(\s*[-_–—*]{2,}\s*$)"_s);
    return line;
}

const QRegularExpression &forwardedLine()
{
    static const QRegularExpression line = pattern(
        uR"(^\s*(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|)"
        uR"(début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato|)"
        uR"(begin doorgestuurd bericht|início da mensagem (?:reencaminhada|encaminhada))\s*:\s*$)"_s);
    return line;
}

const QRegularExpression &senderLabel()
{
    static const QRegularExpression label = pattern(
        uR"(^\s*\*?(?:from|von|de|da|van|od|от|від|från|fra|lähettäjä|feladó|kimden|gönderen|από|expéditeur|)"
        uR"(de la|من|מאת|差出人|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|từ)\s*[:：]\*?\s*\S)"_s);
    return label;
}

/// "Sent:", which only mail programs write.
const QRegularExpression &sentLabel()
{
    static const QRegularExpression label = pattern(
        uR"((?:^|\s)\*?(?:sent|gesendet|envoyé|date d['’]envoi|enviado(?: el| em)?|enviada(?: em)?|inviato|verzonden|)"
        uR"(wysłano|wysłane|отправлено|надіслано|odesláno|skickat|sendt|lähetetty|küldve|gönderildi|gönderme tarihi|)"
        uR"(trimis|στάλθηκε|تم الإرسال|تاريخ الإرسال|נשלח|送信日時|发送时间|發送時間|傳送時間|보낸 날짜|đã gửi)\s*[:：])"_s);
    return label;
}

/// "Date:" and "Subject:", which a person may write as well.
const QRegularExpression &dateLabel()
{
    static const QRegularExpression label = pattern(
        uR"(^\s*\*?(?:date|datum|fecha|data|дата|dato|päivämäärä|dátum|tarih|ημερομηνία|التاريخ|תאריך|日時|日期|날짜|ngày)\s*[:：])"_s);
    return label;
}

const QRegularExpression &subjectLabel()
{
    static const QRegularExpression label = pattern(
        uR"(^\s*\*?(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|тема|předmět|ämne|emne|aihe|tárgy|konu|)"
        uR"(subiect|θέμα|الموضوع|נושא|件名|主题|主旨|제목|chủ đề)\s*[:：])"_s);
    return label;
}

struct Line {
    qsizetype from = 0;
    QStringView text{};
    [[nodiscard]] bool isBlank() const { return text.trimmed().isEmpty(); }
    /// ">" with words behind it, or alone between quoted lines; ">:(" is a face.
    [[nodiscard]] bool isQuoted() const
    {
        const QStringView words = text.trimmed();
        if (!words.startsWith(u'>'))
            return false;
        const QStringView rest = words.mid(1).trimmed();
        return rest.isEmpty() || rest.startsWith(u'>') ||
               std::ranges::any_of(rest, [](QChar c) { return c.isLetterOrNumber(); });
    }
};

QList<Line> linesOf(QStringView body)
{
    QList<Line> lines;
    for (const TextParagraph &paragraph : Paragraphs::of(body)) {
        const TextRange &range = paragraph.range;
        lines.append({.from = range.from, .text = body.mid(range.from, range.length())});
    }
    return lines;
}

bool matches(const QRegularExpression &expression, QStringView text)
{
    return expression.match(text.left(LongestHead).toString()).hasMatch();
}

/// The lines from \p first to \p last as one.
QString joined(const QList<Line> &lines, qsizetype first, qsizetype last)
{
    QString text;
    for (qsizetype i = first; i <= last; ++i)
        text += lines.at(i).text.left(LongestHead).trimmed().toString() + u' ';
    return text.trimmed();
}

bool endsWithColon(QStringView text)
{
    const QStringView words = text.trimmed();
    return words.endsWith(u':') || words.endsWith(u'：');
}

/// Whether "On … wrote:" stands in these lines.
bool isAttribution(const QList<Line> &lines, qsizetype first, qsizetype last)
{
    const QString text = joined(lines, first, last);
    return text.size() <= LongestHead && endsWithColon(text) &&
           wroteWord().match(text).hasMatch() && stamp().match(text).hasMatch();
}

/// The last line of an attribution that begins in this one; -1 = none does.
qsizetype attributionEnd(const QList<Line> &lines, qsizetype first)
{
    if (lines.at(first).isBlank())
        return -1;
    for (qsizetype last = first; last < std::min(lines.size(), first + MostHeadLines); ++last) {
        if (lines.at(last).isBlank() || lines.at(last).isQuoted())
            return -1;
        if (endsWithColon(lines.at(last).text))
            return isAttribution(lines, first, last) ? last : -1;
    }
    return -1;
}

/// Where the attribution in these lines really begins: an answer may stand directly above it, and
/// its date may stand in a line of its own.
qsizetype attributionBegin(const QList<Line> &lines, qsizetype first, qsizetype last)
{
    qsizetype begin = last;
    while (begin > first && !isAttribution(lines, begin, last))
        --begin;
    if (begin > first && matches(stamp(), lines.at(begin - 1).text))
        --begin;
    return begin;
}

/// "From: … Sent: …", in one line or some; with "Date:" a subject or a mail address besides, for
/// people write where they come from and when, too.
bool isHeaderBlock(const QList<Line> &lines, qsizetype first)
{
    if (!matches(senderLabel(), lines.at(first).text))
        return false;
    bool hasDate = false;
    bool isMail = false;
    const qsizetype end = std::min(lines.size(), first + MostHeaderLines);
    for (qsizetype i = first; i < end && !lines.at(i).isBlank(); ++i) {
        if (matches(sentLabel(), lines.at(i).text))
            return true;
        hasDate = hasDate || matches(dateLabel(), lines.at(i).text);
        isMail =
            isMail || lines.at(i).text.contains(u'@') || matches(subjectLabel(), lines.at(i).text);
    }
    return hasDate && isMail;
}

/// A rule of dashes or underscores, as Outlook draws it over the headers.
bool isRule(QStringView line)
{
    const QStringView words = line.trimmed();
    return words.size() >= 5 &&
           std::ranges::all_of(words, [](QChar c) { return c == u'_' || c == u'-'; });
}

/// Whether quoted lines follow and something unquoted follows those.
bool isAnsweredBelow(const QList<Line> &lines, qsizetype from)
{
    bool hasQuoted = false;
    for (qsizetype i = from; i < lines.size(); ++i) {
        if (lines.at(i).isBlank())
            continue;
        if (!lines.at(i).isQuoted())
            return hasQuoted;
        hasQuoted = true;
    }
    return false;
}

/// The first line of what a mail program wrote over the earlier mail; lines.size() = none.
qsizetype headLine(const QList<Line> &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView text = lines.at(i).text;
        if (lines.at(i).isBlank())
            continue;
        if (matches(separatorLine(), text) || matches(forwardedLine(), text) ||
            isHeaderBlock(lines, i))
            return i > 0 && isRule(lines.at(i - 1).text) ? i - 1 : i;
        if (const qsizetype end = attributionEnd(lines, i); end >= 0) {
            if (!isAnsweredBelow(lines, end + 1))
                return attributionBegin(lines, i, end);
        }
    }
    return lines.size();
}

/// The first line of the quoted lines that end the text, with what attributes them; lines.size() =
/// none.
qsizetype quotedLine(const QList<Line> &lines)
{
    qsizetype first = lines.size();
    for (qsizetype i = lines.size() - 1;
         i >= 0 && (lines.at(i).isBlank() || lines.at(i).isQuoted()); --i) {
        if (lines.at(i).isQuoted() && lines.at(i).text.trimmed().size() > 1)
            first = i;
    }
    if (first == lines.size())
        return first;
    // Any language: lines that end in a colon and name a date or an address.
    qsizetype last = first - 1;
    while (last >= 0 && lines.at(last).isBlank())
        --last;
    for (qsizetype from = last; from >= 0 && from > last - MostHeadLines; --from) {
        if (lines.at(from).isBlank() || !endsWithColon(lines.at(last).text))
            break;
        if (stamp().match(joined(lines, from, last)).hasMatch() &&
            (from == 0 || lines.at(from - 1).isBlank() || from == last))
            return from;
    }
    return first;
}

} // namespace

qsizetype begin(QStringView body)
{
    // Most messages have one line, or nothing that any of the rules asks for.
    const auto isBreak = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    };
    const auto isSign = [](QChar c) { return QStringView(u">:：-_–—*").contains(c); };
    if (std::ranges::none_of(body, isBreak) || std::ranges::none_of(body, isSign))
        return -1;
    const QList<Line> lines = linesOf(body);
    const qsizetype first = std::min(headLine(lines), quotedLine(lines));
    const bool hasOwn = std::any_of(lines.cbegin(), lines.cbegin() + first, [](const Line &line) {
        return !line.isBlank() && !line.isQuoted();
    });
    return first < lines.size() && hasOwn ? lines.at(first).from : -1;
}

} // namespace Innbox::QuotedTail
