#pragma once

#include "models/store/StoreError.h"
#include "models/values/SyncStatus.h"

#include <QCoreApplication>
#include <QString>

namespace Innbox {

/// Problems and states -> sentences. Pure.
class ProblemText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::ProblemText)
public:
    /// Two or three words for the trust line; empty without a problem.
    [[nodiscard]] static QString brief(SyncProblem problem);
    /// What is wrong and what it means; empty without a problem.
    [[nodiscard]] static QString sentence(SyncProblem problem);
    /// What the store could not do and what a person can do about it.
    [[nodiscard]] static QString sentence(const StoreError &error);
};

} // namespace Innbox
