#pragma once

#include <QByteArray>
#include <QLoggingCategory>
#include <QString>
#include <QStringList>

namespace Innbox {

// Ids and counts only: never bodies, names or the key.
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcApi)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcOutbox)
Q_DECLARE_LOGGING_CATEGORY(lcSandbox)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

} // namespace Innbox

/// The log of a data folder: innbox.log and its two older ones, a line a message with its time and
/// category, 0600 in a folder 0700. Several processes may write to it.
namespace Innbox::Log {

constexpr qint64 MostBytes = 5 * 1024 * 1024; ///< of one file, then it becomes the older one
constexpr int Files = 3;

/// From here on every message of our categories from Info up goes to the folder, too; warnings go
/// to standard error as before. \p mostBytes  for tests. Thread: main, before others start.
void start(const QString &folder, qint64 mostBytes = MostBytes);
/// Messages go where they went before start(). Thread: main, after others ended.
void stop();
/// Should a message hold the key in spite of all, it is cut out of the line. Thread: any.
void hideKey(const QByteArray &key);
/// The newest lines of innbox.log, oldest first; empty before start(). Thread: any.
[[nodiscard]] QStringList newestLines(int most);

} // namespace Innbox::Log
