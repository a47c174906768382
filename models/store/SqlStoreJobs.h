#pragma once

#include "models/store/DeferredWrites.h"
#include "models/store/SqlStore.h"
#include "models/store/SqlWorker.h"
#include "models/store/WriteTransaction.h"

#include <QPromise>

#include <memory>

namespace Innbox {

// How the parts of SqlStore run their queries; for SqlStore*.cpp only.

/// Posts a job that answers a promise whatever happens.
template <class T, class Answer>
StoreFuture<T> postJob(SqlWorker &worker, Answer answer)
{
    auto promise = std::make_shared<QPromise<StoreResult<T>>>();
    promise->start();
    worker.post(
        [promise, answer = std::move(answer)](SqlSession *sql, const StoreError *refusal) mutable {
            if (refusal)
                promise->addResult(StoreResult<T>(*refusal));
            else
                promise->addResult(answer(*sql));
            promise->finish();
        });
    return promise->future();
}

template <class T, class Query>
StoreFuture<T> SqlStore::read(Query query)
{
    return postJob<T>(*m_reader, [query = std::move(query)](SqlSession &sql) mutable {
        T value = query(sql);
        return sql.result(std::move(value));
    });
}

template <class T, class Query>
StoreFuture<T> SqlStore::readAfterPolls(Query query)
{
    if (m_lateNotes->polls() == 0)
        return read<T>(std::move(query));
    return write<T>(
        [query = std::move(query)](WriteTransaction &scope) mutable { return query(scope.sql()); });
}

template <class T, class Change>
StoreFuture<T> SqlStore::write(Change change)
{
    return postJob<T>(*m_writer, [this, change = std::move(change)](SqlSession &sql) mutable {
        WriteTransaction scope(sql);
        m_lateNotes->writeTo(scope);
        T value = change(scope);
        const bool isWritten = scope.commit();
        m_lateNotes->ended(isWritten);
        if (!isWritten)
            return StoreResult<T>(sql.error());
        announce(sql, scope.changes());
        return StoreResult<T>(std::move(value));
    });
}

} // namespace Innbox
