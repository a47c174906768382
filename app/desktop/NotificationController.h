#pragma once

#include "models/Settings.h"
#include "models/values/Conversation.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

QT_BEGIN_NAMESPACE
class QDBusConnection;
QT_END_NAMESPACE

namespace Innbox {

class TriageStore;
class NotificationService;
class Store;
struct ChangeSet;

/// Desktop notifications of one account: one for each conversation that got messages, one for all
/// of them when they are many. They are withdrawn once their conversations are read.
/// Thread: GUI.
class NotificationController : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Store *store = nullptr;
        TriageStore *handling = nullptr;
        Settings *settings = nullptr;
    };
    /// All of \p parts outlives the controller.
    NotificationController(const Parts &parts, const QDBusConnection &bus,
                           QObject *parent = nullptr);
    ~NotificationController() override;

    /// Tells what a poll brought, as far as the settings want it told.
    /// \param messages >= 1
    /// \param grown    the conversations they stand in, newest message first
    void show(int messages, const QList<Conversation> &grown);

    /// More conversations than this share one notification.
    static constexpr int MostSingle = 3;
    /// The tag of the notification they share; conversations have the tag of their id.
    static constexpr qint64 SharedTag = 0;

    static constexpr char OpenAction[] = "open";
    static constexpr char LaterAction[] = "later";

Q_SIGNALS:
    /// A person wants to see the window. \param conversation invalid = none of its own
    void openAsked(Innbox::ConversationId conversation);
    /// There is no notification server: to be told in another way, once for each poll.
    void unavailable(const QString &title, const QString &body);

private:
    void showOne(const Conversation &row);
    void showAll(int messages, const QList<Conversation> &grown);
    void noteAction(qint64 tag, const QString &action);
    void noteFailure();
    void noteChange(const ChangeSet &changes);
    void noteSetting(Settings::Key key);
    void look(ConversationId conversation);
    void withdrawRead(ConversationId conversation);

    Parts m_parts;
    std::unique_ptr<NotificationService> m_service;
    QSet<ConversationId> m_shared{}; ///< unread ones of the notification they share
    QString m_title{};               ///< of the last poll, for unavailable(); empty = told
    QString m_body{};
};

} // namespace Innbox
