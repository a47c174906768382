#pragma once

#include "tests/bench/IngestBench.h"

namespace Innbox::Bench {

/// Search, newest 50, beside the bare text index of the same file.
void measureSearch(const Setting &setting, Report &report);
/// Pages of the list at several depths beside the same statement; newest screens of conversations.
void measurePages(const Setting &setting, Report &report);

} // namespace Innbox::Bench
