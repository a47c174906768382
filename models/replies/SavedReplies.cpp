#include "models/replies/SavedReplies.h"

#include "models/replies/ReplyFolder.h"
#include "models/store/Deliver.h"

#include <QPromise>
#include <QThreadPool>

#include <chrono>
#include <memory>

namespace Innbox {

using namespace std::chrono_literals;

SavedReplies::SavedReplies(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &SavedReplies::refresh);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_soon, qOverload<>(&QTimer::start));
}

void SavedReplies::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    refresh();
}

void SavedReplies::refresh()
{
    m_soon.stop();
    m_isStale = m_isReading;
    if (m_isReading)
        return;
    m_isReading = true;
    auto promise = std::make_shared<QPromise<QList<SavedReply>>>();
    promise->start();
    deliver(promise->future(), this,
            [this, folder = m_folder](const QList<SavedReply> &replies) { take(folder, replies); });
    QThreadPool::globalInstance()->start([promise, folder = m_folder] {
        promise->addResult(ReplyFolder::read(folder));
        promise->finish();
    });
}

void SavedReplies::take(const QString &folder, const QList<SavedReply> &replies)
{
    m_isReading = false;
    if (m_isStale || folder != m_folder) { // it changed meanwhile
        refresh();
        return;
    }
    const bool isOther = replies != m_replies;
    m_replies = replies;
    watch();
    if (isOther)
        Q_EMIT changed();
    Q_EMIT settled();
}

void SavedReplies::watch()
{
    // A file written in place does not change its folder: each is watched too. A folder that is
    // not there yet is watched once somebody saves into it.
    QStringList wanted;
    if (!m_folder.isEmpty())
        wanted.append(m_folder);
    for (const SavedReply &reply : std::as_const(m_replies))
        wanted.append(m_folder + u'/' + reply.file);
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    QStringList gone;
    for (const QString &path : watched) {
        if (!wanted.removeOne(path))
            gone.append(path);
    }
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace Innbox
