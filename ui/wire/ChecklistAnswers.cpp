#include "ui/wire/ChecklistAnswers.h"

#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/wire/ChecklistText.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr int NotesHeightPx = 64;

PlainLabel *sectionTitle(QStringView name, const QString &words)
{
    auto *const made = new PlainLabel(name, 13, PlainLabel::Tone::Text, QFont::DemiBold);
    made->setText(words);
    return made;
}

} // namespace

ChecklistAnswers::ChecklistAnswers(QWidget *parent) : QWidget(parent), m_notes(new QPlainTextEdit)
{
    const Metrics m(font());
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, m(10), 0, 0);
    grid->setHorizontalSpacing(m(12));
    grid->setVerticalSpacing(m(6));
    int line = 0;
    grid->addWidget(sectionTitle(u"checklistQuestions", tr("Open questions")), line++, 0, 1, 2);
    for (int i = 0; i < OpenQuestions; ++i) {
        auto *const label = new PlainLabel(u"checklistQuestion_%1"_s.arg(i), 12);
        label->setWordWrap(true);
        label->setText(ChecklistText::question(OpenQuestion(i)));
        auto *const field = new QLineEdit;
        field->setObjectName(u"checklistFinding_%1"_s.arg(i));
        field->setAccessibleName(label->text());
        field->setPlaceholderText(tr("as found"));
        field->setTextMargins(m(4), m(1), m(4), m(1));
        label->setBuddy(field);
        connect(field, &QLineEdit::textEdited, this, &ChecklistAnswers::edited);
        m_fields.append(field);
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line++, 1);
    }
    grid->addWidget(sectionTitle(u"checklistNotesTitle", tr("Notes")), line++, 0, 1, 2);
    m_notes->setObjectName(u"checklistNotes"_s);
    m_notes->setAccessibleName(tr("Notes of the checklist"));
    m_notes->setPlaceholderText(tr("What else was seen; it goes into the report"));
    m_notes->setTabChangesFocus(true);
    m_notes->document()->setDocumentMargin(m(8));
    m_notes->setFixedHeight(m(NotesHeightPx));
    connect(m_notes, &QPlainTextEdit::textChanged, this, &ChecklistAnswers::edited);
    grid->addWidget(m_notes, line, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void ChecklistAnswers::setNotes(const ChecklistNotes &notes)
{
    const QSignalBlocker isNoEdit(this);
    for (int i = 0; i < OpenQuestions; ++i) {
        const ChecklistAnswer answer = notes.answers.value(OpenQuestion(i));
        m_fields.at(i)->setText(answer.text); // takes the mark of an edit away
        m_fields.at(i)->setModified(answer.isByPerson);
    }
    m_notes->setPlainText(notes.notes);
}

ChecklistNotes ChecklistAnswers::notes() const
{
    ChecklistNotes notes;
    notes.notes = m_notes->toPlainText();
    for (int i = 0; i < OpenQuestions; ++i) {
        const QLineEdit *const field = m_fields.at(i);
        if (const QString text = field->text().trimmed(); !text.isEmpty())
            notes.answers.insert(OpenQuestion(i), {text, field->isModified()});
    }
    return notes;
}

QStringList ChecklistAnswers::findings() const
{
    QStringList all;
    for (const QLineEdit *const field : m_fields)
        all.append(field->text().trimmed());
    return all;
}

bool ChecklistAnswers::showFound(const QList<WireEntry> &entries, const QList<ChecklistStep> &steps)
{
    bool isNews = false;
    for (int i = 0; i < OpenQuestions; ++i) {
        QLineEdit *const field = m_fields.at(i);
        if (field->isModified())
            continue;
        const QString found = findingOf(OpenQuestion(i), entries, steps);
        if (found.isEmpty() || found == field->text())
            continue; // what an earlier session found stays
        field->setText(found);
        isNews = true;
    }
    return isNews;
}

} // namespace Innbox
