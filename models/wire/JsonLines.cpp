#include "models/wire/JsonLines.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int IndentWidth = 2;
/// Deeper levels stand below each other: nobody reads them, but each costs a blank a line.
constexpr int MostIndents = 40;

/// Lays a text out, character by character: it need not be whole.
class Layouter {
public:
    QList<JsonLine> lines(const QString &text)
    {
        for (int at = 0; at < text.size(); ++at)
            take(text, at);
        endLine();
        // What the text never closed ends with it.
        for (const int open : m_open)
            m_lines[open].end = int(m_lines.size()) - 1;
        return m_lines;
    }

private:
    void take(const QString &text, int &at)
    {
        const QChar c = text.at(at);
        if (c.isSpace())
            return;
        countItem(c);
        if (c == u'"') {
            takeText(text, at);
        } else if (c == u'{' || c == u'[') {
            open(c, text, at);
        } else if (c == u'}' || c == u']') {
            close(c);
        } else if (c == u',') {
            m_line += c;
            endLine();
        } else {
            m_line += c == u':' ? u": "_s : QString(c);
        }
    }

    void countItem(QChar c)
    {
        if (!m_awaitsItem || c == u'}' || c == u']')
            return;
        if (!m_open.isEmpty())
            ++m_lines[m_open.last()].items;
        m_awaitsItem = false;
    }

    void takeText(const QString &text, int &at)
    {
        const int from = at++;
        while (at < text.size() && text.at(at) != u'"')
            at += text.at(at) == u'\\' ? 2 : 1;
        at = qMin(at, int(text.size()) - 1);
        m_line += QStringView(text).mid(from, at - from + 1);
    }

    void open(QChar c, const QString &text, int &at)
    {
        m_line += c;
        int next = at + 1;
        while (next < text.size() && text.at(next).isSpace())
            ++next;
        if (next < text.size() && (text.at(next) == u'}' || text.at(next) == u']')) {
            m_line += text.at(next);
            at = next;
            return;
        }
        endLine();
        m_open.append(int(m_lines.size()) - 1);
        m_awaitsItem = true;
    }

    void close(QChar c)
    {
        if (!m_line.isEmpty())
            endLine();
        if (!m_open.isEmpty())
            m_lines[m_open.takeLast()].end = int(m_lines.size());
        m_awaitsItem = false;
        m_line += c;
    }

    void endLine()
    {
        if (m_line.isEmpty())
            return;
        const int depth = qMin(int(m_open.size()), MostIndents);
        m_lines.append({QString(depth * IndentWidth, u' ') + m_line, int(m_lines.size()), 0});
        m_awaitsItem = m_line.endsWith(u',');
        m_line.clear();
    }

    QList<JsonLine> m_lines{};
    QList<int> m_open{};
    QString m_line{};
    bool m_awaitsItem = false;
};

} // namespace

QList<JsonLine> jsonLines(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'['))
        return Layouter().lines(trimmed);
    QList<JsonLine> lines;
    for (const QString &line : text.split(u'\n'))
        lines.append({line, int(lines.size()), 0});
    return lines;
}

} // namespace Innbox
