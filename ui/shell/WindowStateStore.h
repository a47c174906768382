#pragma once

#include "ui/conversations/Density.h"

#include <QByteArray>
#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace Innbox {

/// Where the window of an account stood and how wide its panes were. Thread: GUI.
class WindowStateStore {
public:
    /// \param settings outlives the memory
    /// \param account  each has a window of its own; any text
    WindowStateStore(QSettings *settings, const QString &account);

    /// As QWidget::saveGeometry() makes it; empty = never kept.
    [[nodiscard]] QByteArray geometry() const;
    void keepGeometry(const QByteArray &geometry);
    /// Widths of folders, list and stay, px; empty = never kept, or not readable.
    [[nodiscard]] QList<int> widths() const;
    void keepWidths(const QList<int> &widths);
    /// Comfortable when nothing readable was kept.
    [[nodiscard]] Density density() const;
    void keepDensity(Density density);
    [[nodiscard]] bool isStayShown() const;
    void keepStayShown(bool isShown);

private:
    [[nodiscard]] QString key(QStringView name) const;

    QSettings *m_settings;
    QString m_group;
};

} // namespace Innbox
