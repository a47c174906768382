#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace Innbox {

/// Hands the result of \p future to \p handle on the thread of \p receiver, unless the receiver
/// dies first. A future that was cancelled and holds no result calls nothing.
/// (QFuture::then(object, …) asserts in Qt 6.4 when the object dies before the future ends.)
/// Thread: call on the receiver's thread.
template <class T, class Handle>
void deliver(const QFuture<T> &future, QObject *receiver, Handle &&handle)
{
    auto *const watcher = new QFutureWatcher<T>(receiver); // dies with its receiver
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, handle = std::forward<Handle>(handle)]() mutable {
                         const QFuture<T> ended = watcher->future();
                         watcher->deleteLater();
                         if (ended.resultCount() > 0)
                             handle(ended.result());
                     });
    watcher->setFuture(future);
}

} // namespace Innbox
