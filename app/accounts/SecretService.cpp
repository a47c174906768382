#include "app/accounts/SecretService.h"

#include "app/accounts/SecretPrompt.h"

#include <QCoroSignal>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

#include <tuple>

namespace Innbox::SecretService {

using namespace Qt::Literals::StringLiterals;

namespace {

using Paths = QList<QDBusObjectPath>;

const QString Service = u"org.freedesktop.secrets"_s;
const QString Path = u"/org/freedesktop/secrets"_s;
const QString Interface = u"org.freedesktop.Secret.Service"_s;
const QString None = u"/"_s; ///< "no object" in the Secret Service API

/// A service that does not answer within this time counts as absent; ms.
constexpr int AnswerMs = 10'000;

QDBusMessage method(const QString &path, const QString &interface, const QString &name,
                    const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, path, interface, name);
    call.setArguments(arguments);
    return call;
}

/// The reply to \p call, an error message when there is none.
QCoro::Task<QDBusMessage> replyTo(QDBusMessage call)
{
    QDBusPendingCallWatcher watcher(QDBusConnection::sessionBus().asyncCall(call, AnswerMs));
    if (!watcher.isFinished())
        co_await qCoro(&watcher, &QDBusPendingCallWatcher::finished);
    co_return watcher.reply();
}

struct Items {
    bool hasService = false;
    Paths unlocked{};
    Paths locked{};
};

QCoro::Task<Items> itemsOf(QString account)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    // As QtKeychain writes them.
    const Attributes attributes{{u"user"_s, account}, {u"server"_s, u"innbox"_s}};
    const QVariantList arguments{QVariant::fromValue(attributes)};
    const QDBusMessage call = method(Path, Interface, u"SearchItems"_s, arguments);
    const QDBusPendingReply<Paths, Paths> reply = co_await replyTo(call);
    if (reply.isError())
        co_return Items{};
    co_return Items{
        .hasService = true, .unlocked = reply.argumentAt<0>(), .locked = reply.argumentAt<1>()};
}

/// The keyring that takes new items; None = there is none yet.
QCoro::Task<QString> defaultKeyring()
{
    const QVariantList arguments{u"default"_s};
    const QDBusMessage call = method(Path, Interface, u"ReadAlias"_s, arguments);
    const QDBusPendingReply<QDBusObjectPath> reply = co_await replyTo(call);
    co_return reply.isError() ? None : reply.value().path();
}

QCoro::Task<bool> isKeyringLocked(QString path)
{
    if (path == None)
        co_return false;
    const QVariantList arguments{u"org.freedesktop.Secret.Collection"_s, u"Locked"_s};
    const QDBusMessage call =
        method(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, arguments);
    const QDBusPendingReply<QDBusVariant> reply = co_await replyTo(call);
    co_return !reply.isError() && reply.value().variant().toBool();
}

} // namespace

QCoro::Task<State> stateOf(QString account)
{
    const Items items = co_await itemsOf(account);
    if (!items.hasService)
        co_return State::NoService;
    if (!items.unlocked.isEmpty())
        co_return State::Unlocked;
    co_return items.locked.isEmpty() ? State::NoItem : State::Locked;
}

QCoro::Task<bool> isDefaultLocked()
{
    const QString keyring = co_await defaultKeyring();
    co_return co_await isKeyringLocked(keyring);
}

QCoro::Task<bool> unlock(QString account)
{
    const Items items = co_await itemsOf(account);
    Paths locked = items.locked;
    const QString keyring = co_await defaultKeyring();
    const bool isShut = co_await isKeyringLocked(keyring);
    if (isShut)
        locked.append(QDBusObjectPath(keyring));
    if (locked.isEmpty())
        co_return true;
    const QVariantList arguments{QVariant::fromValue(locked)};
    const QDBusMessage call = method(Path, Interface, u"Unlock"_s, arguments);
    const QDBusPendingReply<Paths, QDBusObjectPath> reply = co_await replyTo(call);
    if (reply.isError())
        co_return false;
    const QDBusObjectPath question = reply.argumentAt<1>();
    if (question.path() == None)
        co_return true;
    SecretPrompt prompt(question.path());
    prompt.ask();
    const auto answer = co_await qCoro(&prompt, &SecretPrompt::Completed);
    const bool isDismissed = std::get<0>(answer);
    co_return !isDismissed;
}

} // namespace Innbox::SecretService
