#pragma once

#include "models/store/SqlStore.h"
#include "tests/support/Await.h"

#include <QTemporaryDir>
#include <QVariant>

#include <memory>

namespace Innbox {

/// A store in a temporary folder, and words to fill it with. Single-threaded.
class TempStore {
public:
    TempStore();

    [[nodiscard]] SqlStore &operator*() { return *m_store; }
    SqlStore *operator->() { return m_store.get(); }
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Closes the store and opens the file again.
    void reopen();
    void close() { m_store.reset(); }

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<SqlStore> m_store{};
};

/// The value of a store call, or an empty one and a warning (which fails the test).
template <class T>
T got(const StoreFuture<T> &future)
{
    const auto result = await(future);
    if (!result) {
        qWarning("the store never answered");
        return T{};
    }
    if (!*result) {
        qWarning("the store refused: %ls %ls %ls", qUtf16Printable(result->error().word()),
                 qUtf16Printable(result->error().statement),
                 qUtf16Printable(result->error().detail));
        return T{};
    }
    return result->value();
}

/// The error kind of a store call; nullopt = it succeeded or never answered.
template <class T>
std::optional<StoreError::Kind> refused(const StoreFuture<T> &future)
{
    const auto result = await(future);
    if (!result || *result)
        return std::nullopt;
    return result->error().kind;
}

/// Rows of `SELECT count(*) FROM ` \p what, read past the store; -1 = it cannot be read.
[[nodiscard]] int storedCount(const QString &path, const QString &what);
/// All rows of any statement, run past the store.
QList<QVariantList> storedRows(const QString &path, const QString &sql);

/// A message of conversation "c-R" of reservation R, written by the property.
[[nodiscard]] IncomingMessage arriving(const QString &remoteId, const QString &reservation,
                                       qint64 sentAtMs, const QString &body);

/// A time all tests start from.
constexpr qint64 BaseMs = 1'770'000'000'000;

} // namespace Innbox
