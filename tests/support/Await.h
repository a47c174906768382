#pragma once

#include <QCoroTask>
#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace Innbox {

/// Runs the event loop until the task ends; nullopt when it did not within \p limit.
/// (QCoro::waitFor is banned: it hangs when something throws.)
template <class T>
std::optional<T> await(QCoro::Task<T> &&task,
                       std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    struct Shared {
        QEventLoop loop;
        std::optional<T> result;
    };
    // Shared, because the continuation may outlive this call when the limit strikes.
    const auto shared = std::make_shared<Shared>();
    auto context = std::make_unique<QObject>();
    QCoro::connect(std::move(task), context.get(), [shared](T value) {
        shared->result = std::move(value);
        shared->loop.quit();
    });
    if (!shared->result) {
        QTimer::singleShot(limit, &shared->loop, &QEventLoop::quit);
        shared->loop.exec();
    }
    return shared->result;
}

/// The same for a future.
template <class T>
std::optional<T> await(const QFuture<T> &future,
                       std::chrono::milliseconds limit = std::chrono::seconds(20))
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished()) {
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!future.isFinished() || future.resultCount() == 0)
        return std::nullopt;
    return future.result();
}

} // namespace Innbox
