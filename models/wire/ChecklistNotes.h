#pragma once

#include "models/wire/TestChecklist.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace Innbox {

/// An answer to an open question.
struct ChecklistAnswer {
    QString text{};
    bool isByPerson = false; ///< else it was found in the exchanges, and a newer find replaces it
    friend bool operator==(const ChecklistAnswer &, const ChecklistAnswer &) = default;
};

/// What a walk at the test hotel leaves behind for the next session. Plain data.
struct ChecklistNotes {
    QString reservation{};
    QString notes{};
    QMap<OpenQuestion, ChecklistAnswer> answers{}; ///< only those that have a text
    friend bool operator==(const ChecklistNotes &, const ChecklistNotes &) = default;
};

/// As JSON, questions by name: a version with other questions reads what it knows. Pure.
[[nodiscard]] QByteArray checklistJson(const ChecklistNotes &notes);
/// What of it can be read; nothing of what is no JSON. Pure.
[[nodiscard]] ChecklistNotes checklistOf(const QByteArray &json);

} // namespace Innbox
