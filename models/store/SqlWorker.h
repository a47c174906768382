#pragma once

#include "models/store/SqlSession.h"

#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace Innbox {

/// One thread, one connection, a queue of jobs. Jobs run one after the other, in order.
class SqlWorker {
public:
    /// Runs with a session, or with the error that kept the worker from opening or that ended it.
    /// It is called exactly once, on the worker's thread or (ShutDown) on that of stop().
    using Job = std::function<void(SqlSession *sql, const StoreError *refusal)>;
    /// Readies the connection: called first, on the worker's thread.
    using Opener = std::function<std::optional<StoreError>(SqlConnection &connection)>;
    /// The last to use a connection that was opened: called on the worker's thread.
    using Closer = std::function<void(SqlSession &sql)>;

    SqlWorker(const SqlDialect *dialect, Opener opener, Closer closer = {});
    ~SqlWorker() { stop(); }
    Q_DISABLE_COPY_MOVE(SqlWorker)

    /// Thread: any.
    void post(Job job);
    /// What is posted from now on is refused. Thread: any.
    [[nodiscard]] bool isStopping() const;
    /// Lets the running job finish, refuses the others with ShutDown, joins the thread.
    void stop();

private:
    void work();
    std::optional<Job> take();

    const SqlDialect *const m_dialect;
    const Opener m_opener;
    const Closer m_closer;
    mutable std::mutex m_mutex{};
    std::condition_variable m_arrived{};
    std::deque<Job> m_jobs{};
    bool m_isStopping = false;
    std::thread m_thread{}; // last: it starts when all of the above stands
};

} // namespace Innbox
