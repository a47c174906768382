#include "models/Log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <mutex>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Innbox {

Q_LOGGING_CATEGORY(lcStore, "innbox.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcApi, "innbox.api", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSync, "innbox.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(lcOutbox, "innbox.outbox", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSandbox, "innbox.sandbox", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "innbox.ui", QtWarningMsg)

} // namespace Innbox

namespace Innbox::Log {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A message handler is a plain function: what it needs can only stand here.
struct State {
    std::mutex mutex;
    QByteArray path{}; ///< of innbox.log; empty = not started
    QByteArray key{};
    qint64 mostBytes = MostBytes;
    QtMessageHandler before = nullptr;
};

State &state()
{
    static State state;
    return state;
}

const char *levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

/// innbox.log.1 becomes innbox.log.2, innbox.log becomes innbox.log.1. The caller has the lock of
/// \p descriptor, an opened innbox.log; another process may have been quicker.
void rotate(const QByteArray &path, int descriptor)
{
    struct stat ours = {};
    struct stat there = {};
    if (::fstat(descriptor, &ours) != 0 || ::stat(path.constData(), &there) != 0 ||
        ours.st_ino != there.st_ino)
        return;
    for (int i = Files - 1; i > 0; --i) {
        const QByteArray from = i == 1 ? path : path + '.' + QByteArray::number(i - 1);
        ::rename(from.constData(), (path + '.' + QByteArray::number(i)).constData());
    }
}

/// Opened for every line: few are written, and another process may rotate in between.
void write(const State &log, const QByteArray &line)
{
    const int descriptor =
        ::open(log.path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return; // a log that cannot be written must not stop the work it is about
    const ssize_t written = ::write(descriptor, line.constData(), size_t(line.size()));
    struct stat facts = {};
    if (written > 0 && ::fstat(descriptor, &facts) == 0 && facts.st_size >= log.mostBytes &&
        ::flock(descriptor, LOCK_EX) == 0)
        rotate(log.path, descriptor);
    ::close(descriptor);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    State &log = state();
    QtMessageHandler before = nullptr;
    {
        const std::lock_guard lock(log.mutex);
        before = log.before;
        if (!log.path.isEmpty()) {
            QByteArray text = message.toUtf8();
            text.replace('\n', ' ');
            if (!log.key.isEmpty())
                text.replace(log.key, "[key]");
            const QByteArray time =
                QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
            write(log, time + ' ' + levelWord(type) + ' ' +
                           (context.category ? context.category : "default") + ": " + text + '\n');
        }
    }
    // Standard error stays what it was: nobody asked there for what the file is told.
    if (before && (type != QtInfoMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES")))
        before(type, context, message);
}

} // namespace

void start(const QString &folder, qint64 mostBytes)
{
    ::mkdir(QFile::encodeName(folder).constData(), 0700);
    State &log = state();
    {
        const std::lock_guard lock(log.mutex);
        log.path = QFile::encodeName(folder + u"/innbox.log"_s);
        log.mostBytes = mostBytes;
    }
    if (!log.before) {
        // What the environment says of the categories wins over these rules.
        QLoggingCategory::setFilterRules(u"innbox.*.info=true"_s);
        const QtMessageHandler before = qInstallMessageHandler(handle);
        const std::lock_guard lock(log.mutex);
        log.before = before;
    }
}

void stop()
{
    State &log = state();
    qInstallMessageHandler(log.before);
    QLoggingCategory::setFilterRules({});
    const std::lock_guard lock(log.mutex);
    log.before = nullptr;
    log.path.clear();
}

void hideKey(const QByteArray &key)
{
    State &log = state();
    const std::lock_guard lock(log.mutex);
    log.key = key;
}

QStringList newestLines(int most)
{
    QByteArray path;
    {
        State &log = state();
        const std::lock_guard lock(log.mutex);
        path = log.path;
    }
    QFile file(QFile::decodeName(path));
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 LongestLine = 512;
    file.seek(std::max<qint64>(0, file.size() - most * LongestLine));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return lines.sliced(std::max<qsizetype>(0, lines.size() - most));
}

} // namespace Innbox::Log
