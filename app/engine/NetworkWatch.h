#pragma once

#include <QObject>

namespace Innbox {

/// Notices that the network came back, where the system can tell. Where it cannot, polls that fail
/// back off and find out themselves.
/// Thread: main.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void returned();

private:
    bool m_isOnline = true;
};

} // namespace Innbox
