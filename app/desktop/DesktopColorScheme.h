#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

#include <optional>

namespace Innbox {

/// Whether the desktop prefers dark: from its portal over D-Bus, which also tells every change (Qt
/// 6.4 knows no colour scheme). Without a portal nothing is known. Thread: GUI.
class DesktopColorScheme : public QObject {
    Q_OBJECT
public:
    explicit DesktopColorScheme(QObject *parent = nullptr);

    /// nullopt = the desktop has no wish, or did not say (yet).
    [[nodiscard]] std::optional<bool> isDark() const { return m_isDark; }

    /// What the portal's color-scheme means: 1 dark, 2 light; all else no wish. Values may come
    /// wrapped in variants. Pure.
    [[nodiscard]] static std::optional<bool> meaningOf(QVariant scheme);

Q_SIGNALS:
    void changed();

private:
    void noteSetting(const QString &group, const QString &key, const QDBusVariant &value);
    void take(const QVariant &scheme);
    std::optional<bool> m_isDark{};
};

} // namespace Innbox
