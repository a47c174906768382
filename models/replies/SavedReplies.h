#pragma once

#include "models/replies/SavedReply.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Innbox {

/// The saved replies of one folder, live: files that others change are read again. The disk is
/// read in the pool, never here. Thread: the one it lives in.
class SavedReplies : public QObject {
    Q_OBJECT
public:
    explicit SavedReplies(QObject *parent = nullptr);

    /// Empty = no folder, no replies.
    void setFolder(const QString &folder);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// What was read last, by title.
    [[nodiscard]] const QList<SavedReply> &all() const { return m_replies; }
    /// Reads the folder again; changed() or settled() tells the end.
    void refresh();
    [[nodiscard]] bool isSettled() const { return !m_isReading && !m_soon.isActive(); }

Q_SIGNALS:
    void changed();
    void settled();

private:
    void take(const QString &folder, const QList<SavedReply> &replies);
    void watch();

    QString m_folder{};
    QList<SavedReply> m_replies{};
    QFileSystemWatcher m_watcher{};
    QTimer m_soon{}; ///< a save is several changes: they are read once
    bool m_isReading = false;
    bool m_isStale = false;
};

} // namespace Innbox
