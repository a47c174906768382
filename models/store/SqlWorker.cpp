#include "models/store/SqlWorker.h"

#include "models/Log.h"

#include <QSqlError>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

/// Readies Qt's list of drivers, which is not guarded (Qt 6.4, driverDict()): two threads that open
/// their first connection at once both register its clean-up, which then registers itself again for
/// ever when the application ends. Seen once in some thousand runs.
void readyDrivers()
{
    static std::once_flag isReady;
    std::call_once(isReady, [] { (void)QSqlDatabase::drivers(); });
}

} // namespace

SqlWorker::SqlWorker(const SqlDialect *dialect, Opener opener, Closer closer)
    : m_dialect(dialect), m_opener(std::move(opener)), m_closer(std::move(closer)),
      m_thread([this] { work(); })
{
}

void SqlWorker::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_isStopping) {
            m_jobs.push_back(std::move(job));
            m_arrived.notify_one();
            return;
        }
    }
    const StoreError refusal{StoreError::Kind::ShutDown, u"store.post"_s, {}};
    job(nullptr, &refusal);
}

bool SqlWorker::isStopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_isStopping;
}

void SqlWorker::stop()
{
    std::deque<Job> left;
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
        left.swap(m_jobs);
        m_arrived.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
    const StoreError refusal{StoreError::Kind::ShutDown, u"store.stop"_s, {}};
    for (const Job &job : left)
        job(nullptr, &refusal);
}

std::optional<SqlWorker::Job> SqlWorker::take()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_isStopping || !m_jobs.empty(); });
    if (m_jobs.empty())
        return std::nullopt;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void SqlWorker::work()
{
    readyDrivers();
    const QString name = u"store-"_s + QUuid::createUuid().toString(QUuid::Id128);
    {
        SqlConnection connection{QSqlDatabase::addDatabase(m_dialect->driver(), name), m_dialect};
        const std::optional<StoreError> refusal = m_opener(connection);
        if (refusal) {
            qCInfo(lcStore) << "refused:" << refusal->word() << refusal->statement
                            << refusal->detail;
            connection.statements.clear();
            connection.database.close();
        }
        while (const auto job = take()) {
            if (refusal) {
                (*job)(nullptr, &*refusal);
                continue;
            }
            SqlSession session(connection);
            (*job)(&session, nullptr);
        }
        if (m_closer && !refusal) {
            SqlSession session(connection);
            m_closer(session);
        }
        connection.statements.clear(); // before their connection
        connection.database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace Innbox
