#include "models/replies/ReplyImages.h"

#include <QStringView>

#include <optional>

namespace Innbox {

namespace {

constexpr int DeepestNesting = 32; // what CommonMark asks for at least

bool isAsciiPunctuation(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x21 && code <= 0x2F) || (code >= 0x3A && code <= 0x40) ||
           (code >= 0x5B && code <= 0x60) || (code >= 0x7B && code <= 0x7E);
}

bool isEscape(QStringView line, qsizetype at)
{
    return line.at(at) == u'\\' && at + 1 < line.size() && isAsciiPunctuation(line.at(at + 1));
}

QString unescaped(QStringView text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isEscape(text, at))
            ++at;
        plain += text.at(at);
    }
    return plain;
}

qsizetype skipBlanks(QStringView line, qsizetype at)
{
    while (at < line.size() && (line.at(at) == u' ' || line.at(at) == u'\t'))
        ++at;
    return at;
}

/// Behind the code span that begins at \p at; \p at itself moved over its backticks when no equally
/// long run closes it.
qsizetype codeEnd(QStringView line, qsizetype at)
{
    const auto runEnd = [&line](qsizetype from) {
        while (from < line.size() && line.at(from) == u'`')
            ++from;
        return from;
    };
    const qsizetype open = runEnd(at);
    for (qsizetype next = open; next < line.size();) {
        if (line.at(next) != u'`') {
            ++next;
            continue;
        }
        const qsizetype end = runEnd(next);
        if (end - next == open - at)
            return end;
        next = end;
    }
    return open;
}

/// Reads one image from its "!" on.
class ImageReader {
public:
    ImageReader(QStringView line, qsizetype from) : m_line(line), m_at(from) {}

    [[nodiscard]] std::optional<ImageReference> read()
    {
        ImageReference image{.from = m_at};
        m_at += 2; // ![
        if (!skipWords() || !skip(u'('))
            return std::nullopt;
        m_at = skipBlanks(m_line, m_at);
        const auto target = readTarget();
        if (!target)
            return std::nullopt;
        image.target = *target;
        const qsizetype behind = m_at;
        m_at = skipBlanks(m_line, m_at);
        if (m_at > behind && !skipTitle())
            return std::nullopt;
        if (!skip(u')'))
            return std::nullopt;
        image.to = m_at;
        return image;
    }

private:
    [[nodiscard]] bool isAt(QChar c) const { return m_at < m_line.size() && m_line.at(m_at) == c; }
    bool skip(QChar c)
    {
        const bool isThere = isAt(c);
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    /// To behind the "]" of the words.
    bool skipWords()
    {
        int depth = 1;
        while (m_at < m_line.size()) {
            if (isEscape(m_line, m_at)) {
                m_at += 2;
                continue;
            }
            const QChar c = m_line.at(m_at);
            if (c == u'`') {
                m_at = codeEnd(m_line, m_at);
                continue;
            }
            ++m_at;
            depth += c == u'[' ? 1 : 0;
            if (depth > DeepestNesting)
                return false;
            if (c == u']' && --depth == 0)
                return true;
        }
        return false;
    }

    std::optional<QString> readTarget()
    {
        const qsizetype from = m_at;
        if (skip(u'<')) {
            while (m_at < m_line.size() && !isAt(u'>')) {
                if (isAt(u'<'))
                    return std::nullopt;
                m_at += isEscape(m_line, m_at) ? 2 : 1;
            }
            if (!skip(u'>'))
                return std::nullopt;
            return unescaped(m_line.mid(from + 1, m_at - from - 2));
        }
        int depth = 0;
        while (m_at < m_line.size()) {
            const QChar c = m_line.at(m_at);
            if (isEscape(m_line, m_at)) {
                m_at += 2;
                continue;
            }
            if (c.unicode() <= u' ' || c.unicode() == 0x7F || (c == u')' && depth == 0))
                break;
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            if (depth > DeepestNesting)
                return std::nullopt;
            ++m_at;
        }
        if (depth != 0)
            return std::nullopt;
        return unescaped(m_line.mid(from, m_at - from));
    }

    /// A title when one stands here; false = one begins and does not end.
    bool skipTitle()
    {
        if (m_at >= m_line.size())
            return true;
        const QChar open = m_line.at(m_at);
        if (open != u'"' && open != u'\'' && open != u'(')
            return true;
        const QChar close = open == u'(' ? QChar(u')') : open;
        for (++m_at; m_at < m_line.size();) {
            if (isEscape(m_line, m_at)) {
                m_at += 2;
                continue;
            }
            if (skip(close)) {
                m_at = skipBlanks(m_line, m_at);
                return true;
            }
            if (open == u'(' && isAt(u'('))
                return false;
            ++m_at;
        }
        return false;
    }

    QStringView m_line;
    qsizetype m_at;
};

} // namespace

QList<ImageReference> ReplyImages::in(const QString &line)
{
    QList<ImageReference> images;
    for (qsizetype at = 0; at + 1 < line.size();) {
        if (isEscape(line, at)) {
            at += 2;
            continue;
        }
        if (line.at(at) == u'`') {
            at = codeEnd(line, at);
            continue;
        }
        if (line.at(at) != u'!' || line.at(at + 1) != u'[') {
            ++at;
            continue;
        }
        if (const auto image = ImageReader(line, at).read()) {
            images.append(*image);
            at = image->to;
        } else {
            at += 2;
        }
    }
    return images;
}

} // namespace Innbox
