#pragma once

#include "models/wire/TestChecklist.h"

#include <QCoreApplication>
#include <QStringList>

namespace Innbox {

/// What a report of the checklist tells. Plain data.
struct ChecklistReport {
    QString environment{}; ///< in words
    QString reservation{};
    qint64 atMs = 0; ///< when it was written, ms UTC
    QList<ChecklistStep> steps{};
    QStringList findings{}; ///< of each question, in their order; may be empty texts
    QString notes{};
};

/// The checklist for the test hotel in words. Pure but for the default QLocale and time zone.
class ChecklistText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::ChecklistText)
public:
    [[nodiscard]] static QString step(ChecklistStep::Kind kind);
    [[nodiscard]] static QString question(OpenQuestion question);
    /// A whole HTML document; every text of others is escaped.
    [[nodiscard]] static QString html(const ChecklistReport &report);
};

} // namespace Innbox
