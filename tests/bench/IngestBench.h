#pragma once

#include "tests/bench/Corpus.h"
#include "tests/bench/Report.h"

namespace Innbox::Bench {

/// What a run works with. Plain data.
struct Setting {
    const Corpus *corpus = nullptr;
    QString fixture{}; ///< the made store; never written to
    QString folder{};  ///< for copies; empty at the start
};

/// Batches of 100 from HTTP body to commit, known batches, both beside the baseline.
void measureIngest(const Setting &setting, Report &report);
/// A fresh store filled to \p messages, beside the baseline in one transaction; size on disk.
void measureFirstFill(const Setting &setting, int messages, Report &report);

} // namespace Innbox::Bench
