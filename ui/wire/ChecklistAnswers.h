#pragma once

#include "models/values/WireEntry.h"
#include "models/wire/ChecklistNotes.h"

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace Innbox {

/// The open questions with what was found out, and notes. Thread: GUI.
class ChecklistAnswers : public QWidget {
    Q_OBJECT
public:
    explicit ChecklistAnswers(QWidget *parent = nullptr);

    /// Shows what was kept; its reservation is not of here.
    void setNotes(const ChecklistNotes &notes);
    /// Answers and notes as they stand.
    [[nodiscard]] ChecklistNotes notes() const;
    /// Of each question in their order; may be empty texts.
    [[nodiscard]] QStringList findings() const;
    /// What the exchanges tell goes into the fields a person did not fill in; true = it was news.
    bool showFound(const QList<WireEntry> &entries, const QList<ChecklistStep> &steps);

Q_SIGNALS:
    void edited();

private:
    QList<QLineEdit *> m_fields{}; ///< one a question; modified = a person wrote it
    QPlainTextEdit *m_notes;
};

} // namespace Innbox
