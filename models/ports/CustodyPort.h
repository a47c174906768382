#pragma once

#include "models/values/Custody.h"

#include <QObject>
#include <QString>

namespace Innbox {

/// What the proof page asks for beside the rows of CustodyStore; done in app/.
/// Thread: main.
class CustodyPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Reads every open set-aside item again with the rules of this program.
    /// Answers readAgainEnded().
    virtual void readAgain() = 0;
    /// Writes everything the proof page shows as one JSON file (0600). Answers exportEnded().
    virtual void exportTo(const QString &path) = 0;

Q_SIGNALS:
    /// \param failure  machine word of the store's error; empty = none
    void readAgainEnded(int nowRead, int stillAside, const QString &failure);
    /// \param failure  why the file could not be written; empty = it stands there
    void exportEnded(const QString &path, const QString &failure);
    /// Told once, with the facts: somebody else collects our queue.
    void secondCollectorSeen(const Innbox::SecondCollector &facts);
};

} // namespace Innbox
