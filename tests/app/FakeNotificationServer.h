#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace Innbox {

/// A server of org.freedesktop.Notifications on the bus of this session, as tests want it.
/// Single-threaded; it answers while the event loop runs.
class FakeNotificationServer : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint id = 0;
        uint replaced = 0;
        QString application{};
        QString icon{};
        QString summary{};
        QString body{};
        QStringList actions{};
        QVariantMap hints{};
        int timeoutMs = 0;
    };

    FakeNotificationServer();
    ~FakeNotificationServer() override;
    Q_DISABLE_COPY_MOVE(FakeNotificationServer)

    /// False: no bus, or another server has the name.
    [[nodiscard]] bool start();
    void stop();
    /// Answers what came while isHolding.
    void release();
    /// Refuses what came while isHolding.
    void refuse();

    QStringList capabilities{};
    QList<Shown> shown{};
    QList<uint> closed{};
    uint nextId = 1;
    bool isHolding = false; ///< Notify is not answered until release()
    int capabilityCalls = 0;

    static inline const QString Service = QStringLiteral("org.freedesktop.Notifications");
    static inline const QString Path = QStringLiteral("/org/freedesktop/Notifications");

public Q_SLOTS:
    QStringList GetCapabilities();
    uint Notify(const QString &application, uint replaced, const QString &icon,
                const QString &summary, const QString &body, const QStringList &actions,
                const QVariantMap &hints, int timeoutMs);
    void CloseNotification(uint id);

Q_SIGNALS:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);

private:
    QDBusConnection m_bus;
    QList<std::pair<QDBusMessage, uint>> m_held{};
};

} // namespace Innbox
