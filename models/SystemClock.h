#pragma once

#include "models/ports/Clock.h"

namespace Innbox {

/// The machine's clocks and QTimer. Any thread with an event loop.
class SystemClock : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 steadyMs() const override;
    void after(std::chrono::milliseconds delay, QObject *context,
               std::function<void()> then) override;
};

} // namespace Innbox
