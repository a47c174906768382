#pragma once

#include "tests/bench/IngestBench.h"

#include <QtGlobal>

#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractScrollArea;
QT_END_NAMESPACE

namespace Innbox::Bench {

/// The event loop of a window while 100-message batches come in over HTTP.
void measureGaps(const Setting &setting, Report &report);
/// CPU of a window that nothing happens to.
void measureIdle(const Setting &setting, Report &report);
/// From a turn of the wheel to the end of the paint it caused, in list and thread.
void measureWheel(const Setting &setting, Report &report);
/// Milliseconds of each of \p count steps of the wheel, 1 = up; fewer when the end is there.
[[nodiscard]] std::vector<double> wheelTurns(QAbstractScrollArea *area, int direction, int count);
/// Start, first rows and memory of the window beside the bare one, each in a fresh process.
/// \param small a store of 10,000 messages
void measureStart(const Setting &setting, const QString &small, Report &report);

/// What a fresh process does for measureStart: prints its figures as JSON.
/// \param kind "window" or "floor"; \p file its store or its rows
int runChild(const QString &kind, const QString &file);

} // namespace Innbox::Bench
