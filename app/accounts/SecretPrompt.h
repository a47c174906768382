#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>
#include <QString>

namespace Innbox {

/// One question of the Secret Service to the person, asked by the desktop. Its signal has the name
/// it has on the bus. Thread: main.
class SecretPrompt : public QDBusAbstractInterface {
    Q_OBJECT
public:
    /// \param path object of interface org.freedesktop.Secret.Prompt
    explicit SecretPrompt(const QString &path, QObject *parent = nullptr);

    /// Shows it; Completed() follows, never within this call.
    void ask();

Q_SIGNALS:
    /// \param isDismissed the person said no, or the desktop cannot ask
    void Completed(bool isDismissed, const QDBusVariant &result);
};

} // namespace Innbox
