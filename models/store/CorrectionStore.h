#pragma once

#include "models/store/Store.h"
#include "models/values/LearnedCorrection.h"

#include <chrono>

namespace Innbox {

/// Corrections the provider taught this account, so that the next process need not be refused
/// first. A part of the store, with its rules. Thread: any. Source: table learned_correction.
class CorrectionStore {
public:
    /// After this time a correction is forgotten: a provider that takes the field by now is
    /// noticed.
    static constexpr std::chrono::hours Lifetime{7 * 24};

    virtual ~CorrectionStore() = default;
    /// Those learnt from \p provider less than Lifetime ago. \param nowMs wall clock, ms UTC
    virtual StoreFuture<QList<LearnedCorrection>> corrections(QString provider, qint64 nowMs) = 0;
    /// Keeps it; what was learnt from another provider or too long ago is removed.
    /// Makes no revision: it is shown nowhere. \param provider base URL with the API's version
    virtual StoreFuture<Done> learnCorrection(LearnedCorrection correction, QString provider,
                                              qint64 nowMs) = 0;
    virtual StoreFuture<Done> forgetCorrection(LearnedCorrection correction) = 0;
};

} // namespace Innbox
