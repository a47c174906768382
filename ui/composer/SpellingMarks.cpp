#include "ui/composer/SpellingMarks.h"

#include "models/spelling/SpellChecker.h"
#include "models/spelling/SpellText.h"
#include "models/store/Deliver.h"
#include "ui/style/Tokens.h"

#include <QScrollBar>
#include <QTextBlock>

#include <chrono>

namespace Innbox {

using namespace std::chrono_literals;

namespace {
constexpr auto Rest = 200ms;
constexpr int MostKnown = 20'000; // words; then it is asked anew
} // namespace

SpellingMarks::SpellingMarks(QPlainTextEdit *edit, SpellChecker *checker, QObject *parent)
    : QObject(parent), m_edit(edit), m_checker(checker)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Rest);
    connect(&m_soon, &QTimer::timeout, this, &SpellingMarks::look);
    const auto later = [this] {
        if (!m_language.isEmpty())
            m_soon.start();
    };
    connect(edit, &QPlainTextEdit::textChanged, this, later);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, later);
    connect(edit->verticalScrollBar(), &QScrollBar::valueChanged, this, later);
    connect(checker, &SpellChecker::learned, this, [this] {
        m_known.clear();
        look();
    });
}

void SpellingMarks::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_known.clear();
    look();
}

void SpellingMarks::setNames(const QStringList &names)
{
    const QSet<QString> words = SpellText::namesIn(names);
    if (words == m_names)
        return;
    m_names = words;
    look();
}

/// Calls \p take(block, word) for every word in view.
template <class Take>
void SpellingMarks::eachWord(Take take) const
{
    const QRect view = m_edit->viewport()->rect();
    QTextBlock block = m_edit->cursorForPosition(view.topLeft()).block();
    const int last = m_edit->cursorForPosition(view.bottomRight()).blockNumber();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        for (const SpellWord &word : SpellText::words(block.text())) {
            if (!SpellText::isName(word.word, m_names))
                take(block, word);
        }
    }
}

void SpellingMarks::look()
{
    if (m_language.isEmpty()) {
        mark();
        return;
    }
    if (m_isAsking) {
        m_soon.start();
        return;
    }
    if (m_known.size() > MostKnown)
        m_known.clear();
    QSet<QString> fresh;
    eachWord([this, &fresh](const QTextBlock &, const SpellWord &word) {
        if (!m_known.contains(word.word))
            fresh.insert(word.word);
    });
    if (fresh.isEmpty()) {
        mark();
        return;
    }
    m_isAsking = true;
    const QStringList asked = fresh.values();
    deliver(m_checker->wrongOf(m_language, asked), this,
            [this, language = m_language, asked](const QSet<QString> &wrong) {
                take(language, asked, wrong);
            });
}

void SpellingMarks::take(const QString &language, const QStringList &asked,
                         const QSet<QString> &wrong)
{
    m_isAsking = false;
    if (language != m_language) {
        look();
        return;
    }
    for (const QString &word : asked)
        m_known.insert(word, wrong.contains(word));
    mark();
}

void SpellingMarks::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection mark;
    mark.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    mark.format.setUnderlineColor(Tokens::of(m_edit->palette()).bad);
    const QTextCursor writing = m_edit->textCursor();
    if (!m_language.isEmpty()) {
        eachWord([&](const QTextBlock &block, const SpellWord &word) {
            const int from = block.position() + word.at;
            const int to = from + word.length;
            // Nobody is told that half a word is wrong.
            const bool isTyped = m_edit->hasFocus() && writing.position() == to;
            if (isTyped || !m_known.value(word.word, false))
                return;
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(from);
            mark.cursor.setPosition(to, QTextCursor::KeepAnchor);
            marks.append(mark);
        });
    }
    if (!marks.isEmpty() || !m_edit->extraSelections().isEmpty())
        m_edit->setExtraSelections(marks);
    Q_EMIT marked();
}

QTextCursor SpellingMarks::markAt(int position) const
{
    for (const QTextEdit::ExtraSelection &one : m_edit->extraSelections()) {
        if (one.cursor.selectionStart() <= position && position <= one.cursor.selectionEnd())
            return one.cursor;
    }
    return {};
}

} // namespace Innbox
