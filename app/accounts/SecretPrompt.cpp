#include "app/accounts/SecretPrompt.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

SecretPrompt::SecretPrompt(const QString &path, QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.secrets"_s, path, "org.freedesktop.Secret.Prompt",
                             QDBusConnection::sessionBus(), parent)
{
}

void SecretPrompt::ask()
{
    // No window to stand above.
    auto *const watcher = new QDBusPendingCallWatcher(asyncCall(u"Prompt"_s, QString()), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                if (done->isError())
                    Q_EMIT Completed(true, {});
            });
}

} // namespace Innbox
