#pragma once

#include "models/ports/CustodyPort.h"

#include <QStringList>

namespace Innbox {

/// Notes what the proof page asked for. Single-threaded.
class FakeCustodyPort : public CustodyPort {
    Q_OBJECT
public:
    using CustodyPort::CustodyPort;
    void readAgain() override { ++reads; }
    void exportTo(const QString &path) override { exports.append(path); }

    int reads = 0;
    QStringList exports{};
};

} // namespace Innbox
