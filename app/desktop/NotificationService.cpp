#include "app/desktop/NotificationService.h"

#include "models/Log.h"
#include "ui/text/SafeText.h"

#include <QDBusAbstractInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTextBoundaryFinder>
#include <QVariantMap>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

const QString BusName = u"org.freedesktop.Notifications"_s;
const QString ObjectPath = u"/org/freedesktop/Notifications"_s;
const QString BusInterface = u"org.freedesktop.Notifications"_s;
constexpr char BusInterfaceName[] = "org.freedesktop.Notifications";
constexpr int ServerDecides = -1; ///< how long a notification stays
constexpr uchar UrgencyNormal = 1;

/// The server; its signals have the names they have on the bus.
class NotificationServer : public QDBusAbstractInterface {
    Q_OBJECT
public:
    NotificationServer(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(BusName, ObjectPath, BusInterfaceName, bus, parent)
    {
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString &token);
};

/// At most \p longest characters; what is left out shows as an ellipsis. A character that is made
/// of several code points stays whole.
QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(longest - 1);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    return text.left(finder.position()).trimmed() + u'…';
}

/// Several lines without control characters and without what turns the direction of text around it.
QString cleanedBody(const QString &body)
{
    QStringList lines;
    const QString unified = SafeText::forClipboard(SafeText::forBody(body));
    for (const QString &line : unified.split(u'\n')) {
        const QString kept = SafeText::forName(line, 2 * NotificationService::LongestBody);
        if (!kept.isEmpty())
            lines.append(kept);
    }
    return shortened(lines.join(u'\n'), NotificationService::LongestBody);
}

} // namespace

NotificationService::NotificationService(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    auto *const server = new NotificationServer(m_bus, this);
    connect(server, &NotificationServer::ActionInvoked, this, &NotificationService::noteAction);
    connect(server, &NotificationServer::NotificationClosed, this,
            &NotificationService::noteClosed);
    connect(server, &NotificationServer::ActivationToken, this,
            &NotificationService::noteActivationToken);
    auto *const watcher =
        new QDBusServiceWatcher(BusName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &before) { noteOwner(before); });
}

NotificationService::~NotificationService()
{
    withdrawAll();
}

void NotificationService::show(qint64 tag, const DesktopNotification &wanted)
{
    Entry &entry = m_entries[tag];
    entry.next = wanted;
    entry.isWithdrawn = false;
    if (!m_bus.isConnected())
        fail(tag);
    else if (!m_capabilities)
        askCapabilities();
    else if (!entry.isPending)
        send(tag);
}

void NotificationService::withdraw(qint64 tag)
{
    const auto found = m_entries.find(tag);
    if (found == m_entries.end())
        return;
    if (found->isPending) {
        found->next.reset();
        found->isWithdrawn = true;
        return;
    }
    const uint id = found->id;
    m_entries.erase(found);
    if (id != 0)
        close(id);
}

void NotificationService::withdrawAll()
{
    for (const qint64 tag : m_entries.keys())
        withdraw(tag);
}

void NotificationService::askCapabilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    // The first call also starts a server that the bus can start.
    auto *const watcher =
        new QDBusPendingCallWatcher(call(QDBusMessage::createMethodCall(
                                        BusName, ObjectPath, BusInterface, u"GetCapabilities"_s)),
                                    this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, generation = m_generation] {
                const QDBusPendingReply<QStringList> answer = *watcher;
                watcher->deleteLater();
                m_isAsking = false;
                if (answer.isError()) {
                    qCInfo(lcUi, "no notification server: %ls",
                           qUtf16Printable(answer.error().name()));
                    failAll();
                } else if (generation != m_generation) {
                    askCapabilities(); // another server took its place meanwhile
                } else {
                    takeCapabilities(answer.value());
                }
            });
}

void NotificationService::takeCapabilities(const QStringList &capabilities)
{
    m_capabilities = capabilities;
    for (const qint64 tag : m_entries.keys()) {
        if (m_entries.value(tag).next)
            send(tag);
    }
}

QDBusMessage NotificationService::notify(const DesktopNotification &wanted, uint replaced) const
{
    const QString body = cleanedBody(wanted.body);
    const bool isMarkup = m_capabilities->contains(u"body-markup"_s);
    QStringList actions;
    if (m_capabilities->contains(u"actions"_s)) {
        for (const DesktopNotification::Action &action : wanted.actions)
            actions << action.key << action.label;
    }
    const QVariantMap hints{{u"desktop-entry"_s, u"innbox"_s},
                            {u"category"_s, u"im.received"_s},
                            {u"urgency"_s, QVariant::fromValue(UrgencyNormal)}};
    QDBusMessage message =
        QDBusMessage::createMethodCall(BusName, ObjectPath, BusInterface, u"Notify"_s);
    message << u"Innbox"_s << replaced << u"innbox"_s
            << shortened(SafeText::forName(wanted.summary, 2 * LongestSummary), LongestSummary)
            << (isMarkup ? body.toHtmlEscaped() : body) << actions << hints << ServerDecides;
    return message;
}

QDBusPendingCall NotificationService::call(const QDBusMessage &message) const
{
    return m_bus.asyncCall(message, TimeoutMs);
}

void NotificationService::send(qint64 tag)
{
    Entry &entry = m_entries[tag];
    const DesktopNotification wanted = *std::exchange(entry.next, std::nullopt);
    entry.isPending = true;
    auto *const watcher = new QDBusPendingCallWatcher(call(notify(wanted, entry.id)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, tag, generation = m_generation] {
                const QDBusPendingReply<uint> answer = *watcher;
                watcher->deleteLater();
                if (generation != m_generation) // the server that answered is gone
                    return;
                if (answer.isError() || answer.value() == 0) {
                    qCWarning(lcUi, "a notification was refused: %ls",
                              qUtf16Printable(answer.error().name()));
                    fail(tag);
                } else {
                    takeId(tag, answer.value());
                }
            });
}

void NotificationService::takeId(qint64 tag, uint id)
{
    // A server may use an id again once its notification has ended: then the older one is gone.
    if (const std::optional<qint64> older = tagOf(id); older && *older != tag)
        m_entries.remove(*older);
    Entry &entry = m_entries[tag];
    entry.id = id;
    entry.isPending = false;
    if (entry.isWithdrawn)
        withdraw(tag);
    else if (entry.next)
        send(tag);
}

void NotificationService::fail(qint64 tag)
{
    const bool isWanted = !m_entries.take(tag).isWithdrawn;
    if (isWanted)
        Q_EMIT failed(tag);
}

void NotificationService::failAll()
{
    for (const qint64 tag : m_entries.keys())
        fail(tag);
}

void NotificationService::close(uint id)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(BusName, ObjectPath, BusInterface, u"CloseNotification"_s);
    message << id;
    // Its answer does not matter: one that has ended already is refused.
    m_bus.call(message, QDBus::NoBlock);
}

void NotificationService::noteOwner(const QString &before)
{
    if (before.isEmpty()) // the first server: nothing was shown, and its answers count
        return;
    ++m_generation;
    m_capabilities.reset();
    for (const qint64 tag : m_entries.keys()) {
        const Entry entry = m_entries.take(tag);
        if (entry.next) // waited for the old server, goes to the new one
            show(tag, *entry.next);
        else if (entry.isPending && !entry.isWithdrawn)
            Q_EMIT failed(tag); // whether the old server showed it is not known
    }
}

std::optional<qint64> NotificationService::tagOf(uint id) const
{
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (id != 0 && entry->id == id)
            return entry.key();
    }
    return std::nullopt;
}

void NotificationService::noteAction(uint id, const QString &action)
{
    // The server tells every program about the notifications of all of them.
    if (const std::optional<qint64> tag = tagOf(id))
        Q_EMIT activated(*tag, action);
}

void NotificationService::noteClosed(uint id, uint)
{
    const std::optional<qint64> tag = tagOf(id);
    if (!tag)
        return;
    Entry &entry = m_entries[*tag];
    if (entry.isPending)
        entry.id = 0; // the one under way brings an id of its own
    else
        m_entries.remove(*tag);
}

void NotificationService::noteActivationToken(uint id, const QString &token)
{
    // Qt's Wayland plugin takes the right to raise the window from there.
    if (tagOf(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace Innbox

#include "NotificationService.moc"
