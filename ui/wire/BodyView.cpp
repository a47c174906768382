#include "ui/wire/BodyView.h"

#include "ui/style/Metrics.h"
#include "ui/style/Tokens.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr int MarkWidth = 2;   ///< characters before each line of a body
constexpr int LongBody = 40;   ///< lines; in a longer one what is deep is folded at first
constexpr int DeepBlanks = 6;  ///< indentation from which on something is deep
constexpr int MostLit = 2'000; ///< places that are lit up at once

} // namespace

BodyView::BodyView(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(name);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    viewport()->setAutoFillBackground(false); // the frame has the ground
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont small = Metrics::sized(font(), 12);
    if (small.pixelSize() > 0)
        mono.setPixelSize(small.pixelSize());
    else
        mono.setPointSizeF(small.pointSizeF());
    setFont(mono);
    document()->setDocumentMargin(Metrics(parentWidget() ? parentWidget()->font() : small)(8));
}

void BodyView::showBody(const QString &head, const QString &note, const QString &body)
{
    m_head = head.split(u'\n');
    while (!m_head.isEmpty() && m_head.last().isEmpty())
        m_head.removeLast();
    if (!note.isEmpty())
        m_head << QString() << u"# "_s + note;
    if (!body.isEmpty() && !m_head.isEmpty())
        m_head << QString();
    m_lines = body.isEmpty() ? QList<JsonLine>() : jsonLines(body);
    m_folded.clear();
    foldDeep();
    unfoldMatches();
    render();
}

void BodyView::foldDeep()
{
    if (m_lines.size() <= LongBody)
        return;
    const QString deep(DeepBlanks, u' ');
    for (int line = 0; line < m_lines.size(); ++line) {
        if (opens(line) && m_lines.at(line).text.startsWith(deep))
            m_folded.insert(line);
    }
}

bool BodyView::opens(int line) const
{
    return line >= 0 && line < m_lines.size() && m_lines.at(line).end > line;
}

void BodyView::unfoldMatches()
{
    if (m_search.isEmpty())
        return;
    for (auto fold = m_folded.begin(); fold != m_folded.end();) {
        bool isMatch = false;
        for (int line = *fold + 1; line <= m_lines.at(*fold).end && !isMatch; ++line)
            isMatch = m_lines.at(line).text.contains(m_search, Qt::CaseInsensitive);
        fold = isMatch ? m_folded.erase(fold) : std::next(fold);
    }
}

void BodyView::render()
{
    QStringList text = m_head;
    m_shown = QList<int>(m_head.size(), -1);
    for (int line = 0; line < m_lines.size(); ++line) {
        const JsonLine &here = m_lines.at(line);
        m_shown.append(line);
        if (!m_folded.contains(line)) {
            text.append((opens(line) ? u"▾ "_s : u"  "_s) + here.text);
            continue;
        }
        //: In place of what is folded away: %n is how many members or elements it has
        const QString inside = tr("… %n …", nullptr, here.items);
        text.append(u"▸ "_s + here.text + u' ' + inside + u' ' +
                    m_lines.at(here.end).text.trimmed());
        line = here.end;
    }
    setPlainText(text.join(u'\n'));
    light();
}

void BodyView::light()
{
    QList<QTextEdit::ExtraSelection> lit;
    const Tokens &t = Tokens::of(palette());
    QTextCursor at(document());
    while (!m_search.isEmpty() && lit.size() < MostLit) {
        at = document()->find(m_search, at);
        if (at.isNull())
            break;
        QTextEdit::ExtraSelection place;
        place.cursor = at;
        place.format.setBackground(t.warnSoft);
        place.format.setForeground(t.warn);
        place.format.setFontUnderline(true); // not by colour alone
        lit.append(place);
    }
    setExtraSelections(lit);
}

void BodyView::setSearch(const QString &text)
{
    if (m_search == text)
        return;
    m_search = text;
    unfoldMatches();
    render();
}

int BodyView::lineAtCursor() const
{
    return m_shown.value(textCursor().blockNumber(), -1);
}

void BodyView::setFolded(int line, bool isFolded)
{
    if (!opens(line) || isFolded == m_folded.contains(line))
        return;
    if (isFolded)
        m_folded.insert(line);
    else
        m_folded.remove(line);
    render();
    const auto block = document()->findBlockByNumber(int(m_shown.indexOf(line)));
    QTextCursor cursor(block);
    setTextCursor(cursor);
}

void BodyView::keyPressEvent(QKeyEvent *event)
{
    const int line = lineAtCursor();
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && opens(line) && isEnter)
        setFolded(line, !isFolded(line));
    else if (isPlain && opens(line) && event->key() == Qt::Key_Left && !isFolded(line))
        setFolded(line, true);
    else if (isPlain && opens(line) && event->key() == Qt::Key_Right && isFolded(line))
        setFolded(line, false);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void BodyView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const QTextCursor cursor = cursorForPosition(event->pos());
    const int line = m_shown.value(cursor.blockNumber(), -1);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection() && opens(line) &&
        cursor.positionInBlock() < MarkWidth)
        setFolded(line, !isFolded(line));
}

void BodyView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        light();
}

QMimeData *BodyView::createMimeDataFromSelection() const
{
    // The marks are ours, not the provider's.
    QStringList lines = textCursor().selectedText().split(QChar::ParagraphSeparator);
    QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    for (int at = 0; at < lines.size(); ++at) {
        if (m_shown.value(first.blockNumber() + at, -1) < 0)
            continue;
        const int before = at == 0 ? cursor.selectionStart() - first.position() : 0;
        lines[at].remove(0, qMax(0, MarkWidth - before));
    }
    auto *const copied = new QMimeData;
    copied->setText(lines.join(u'\n'));
    return copied;
}

} // namespace Innbox
