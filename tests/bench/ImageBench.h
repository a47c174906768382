#pragma once

#include "tests/bench/Corpus.h"
#include "tests/bench/IngestBench.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Report.h"

namespace Innbox::Bench {

/// Fitting a photo of 12 megapixels beside a plain decode, scale and encode of the same by Qt.
void measureFit(Report &report);
/// From the cached file to the end of the viewer's paint beside a bare decode and paint.
void measureViewer(const Setting &setting, Report &report);
/// Frames of scrolling the thread while five photos are fitted.
void measureFitFrames(const Setting &setting, Report &report);

} // namespace Innbox::Bench
