#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

QT_BEGIN_NAMESPACE
class QDBusMessage;
class QDBusPendingCall;
QT_END_NAMESPACE

namespace Innbox {

/// A notification as a person reads it: plain text, whatever is in it. Plain data.
struct DesktopNotification {
    struct Action {
        QString key{};   ///< "default" is a click on the notification itself
        QString label{}; ///< for people
    };
    QString summary{}; ///< one line
    QString body{};    ///< may have several lines
    QList<Action> actions{};
};

/// Client of org.freedesktop.Notifications: shows, replaces and withdraws one notification per tag.
/// No call blocks. A server that ends takes its ids with it: they are forgotten, and the next
/// notification asks the new server what it can do.
/// Thread: GUI.
class NotificationService : public QObject {
    Q_OBJECT
public:
    explicit NotificationService(const QDBusConnection &bus, QObject *parent = nullptr);
    /// Withdraws what is still shown.
    ~NotificationService() override;

    /// Shows \p wanted under \p tag, in place of the one that is shown under it.
    void show(qint64 tag, const DesktopNotification &wanted);
    /// Takes the notification of \p tag away; one that is not shown is no error.
    void withdraw(qint64 tag);
    void withdrawAll();
    [[nodiscard]] QList<qint64> shown() const { return m_entries.keys(); }

    static constexpr qsizetype LongestSummary = 120; ///< characters
    static constexpr qsizetype LongestBody = 500;    ///< characters, before it is escaped
    static constexpr int TimeoutMs = 5000;           ///< of each call to the server

Q_SIGNALS:
    /// A person chose an action of the notification of \p tag.
    void activated(qint64 tag, const QString &action);
    /// The notification of \p tag cannot be shown: no server, or it refused.
    void failed(qint64 tag);

private:
    void noteAction(uint id, const QString &action);
    void noteClosed(uint id, uint reason);
    void noteActivationToken(uint id, const QString &token);

    struct Entry {
        uint id = 0;                               ///< the server's; 0 = not shown yet
        bool isPending = false;                    ///< Notify is under way: its id is not known yet
        bool isWithdrawn = false;                  ///< to be closed as soon as the id is known
        std::optional<DesktopNotification> next{}; ///< waits for the call under way
    };
    void askCapabilities();
    void takeCapabilities(const QStringList &capabilities);
    void send(qint64 tag);
    void takeId(qint64 tag, uint id);
    void fail(qint64 tag);
    void failAll();
    void close(uint id);
    void noteOwner(const QString &before);
    [[nodiscard]] QDBusMessage notify(const DesktopNotification &wanted, uint replaced) const;
    [[nodiscard]] QDBusPendingCall call(const QDBusMessage &message) const;
    [[nodiscard]] std::optional<qint64> tagOf(uint id) const;

    QDBusConnection m_bus;
    std::optional<QStringList> m_capabilities{}; ///< nullopt = the server was not asked yet
    bool m_isAsking = false;
    int m_generation = 0; ///< grows when a server ends: what it answered before does not count
    QHash<qint64, Entry> m_entries{};
};

} // namespace Innbox
