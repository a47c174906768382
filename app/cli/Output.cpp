#include "app/cli/Output.h"

#include <QDateTime>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDangerous(QChar c)
{
    const char16_t code = c.unicode();
    const bool isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const bool isBidiControl = (code >= 0x202a && code <= 0x202e) ||
                               (code >= 0x2066 && code <= 0x2069) || code == 0x200e ||
                               code == 0x200f || code == 0x061c;
    return isControl || isBidiControl;
}

bool write(std::FILE *stream, QByteArray bytes, const QByteArray &key)
{
    if (!key.isEmpty())
        bytes.replace(key, "[key]");
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) ==
               size_t(bytes.size()) &&
           std::fflush(stream) == 0;
}

} // namespace

Answer failure(Exit exit, const QString &kind, const QString &message, const QString &requestId)
{
    Answer answer;
    answer.exit = exit;
    answer.error = errorObject(kind, message, requestId);
    return answer;
}

Answer failure(const Problem &problem)
{
    Answer answer;
    answer.exit = exitFor(problem);
    answer.error = errorObject(problem);
    return answer;
}

QJsonObject errorObject(const QString &kind, const QString &message, const QString &requestId)
{
    return {{u"kind"_s, kind}, {u"message"_s, message}, {u"request_id"_s, textOrNull(requestId)}};
}

QJsonObject errorObject(const Problem &problem)
{
    return errorObject(problem.word, problem.message, problem.requestId);
}

Exit exitFor(const Problem &problem)
{
    switch (problem.kind) {
    case SyncProblem::None: // our own words: a wrong argument
    case SyncProblem::NoKey:
    case SyncProblem::KeyLocked:
        return Exit::Usage;
    case SyncProblem::Unauthorized:
    case SyncProblem::Forbidden:
        return Exit::Account;
    case SyncProblem::StoreFailed:
        return problem.word == u"not-found" ? Exit::Usage : Exit::Store;
    case SyncProblem::Rejected:
        return Exit::Refused;
    case SyncProblem::Offline:
    case SyncProblem::TimedOut:
    case SyncProblem::RateLimited:
    case SyncProblem::ServerFault:
    case SyncProblem::NotEnabled:
        break;
    }
    return Exit::Provider;
}

int print(const Answer &answer, bool isJson, const QByteArray &key)
{
    if (answer.isPrinted)
        return int(answer.exit);
    bool isWritten = true;
    if (isJson) {
        QJsonDocument document;
        if (!answer.error.isEmpty()) {
            QJsonObject object = answer.document.toObject();
            object.insert(u"error"_s, answer.error);
            document.setObject(object);
        } else if (answer.document.isArray()) {
            document.setArray(answer.document.toArray());
        } else {
            document.setObject(answer.document.toObject());
        }
        // JSON escapes C0 itself; what is left of the control characters may meet a terminal too.
        const QString text = QString::fromUtf8(document.toJson(QJsonDocument::Compact));
        isWritten = write(stdout, (escaped(text, false) + u'\n').toUtf8(), key);
    } else if (!answer.words.isEmpty()) {
        isWritten = write(stdout, escaped(answer.words, true).toUtf8(), key);
    }
    const int reason = isWritten ? 0 : errno;
    if (!answer.error.isEmpty()) {
        QString line = u"innbox: "_s + answer.error.value(u"message"_s).toString();
        if (const QString id = answer.error.value(u"request_id"_s).toString(); !id.isEmpty())
            line += u" [request_id %1]"_s.arg(id);
        // Nobody is left to tell when this fails too.
        (void)write(stderr, (escaped(line, false) + u'\n').toUtf8(), key);
    } else if (!isWritten && reason != EPIPE) {
        const QString why = QString::fromLocal8Bit(std::strerror(reason));
        const QString line = u"innbox: standard output cannot be written: %1\n"_s.arg(why);
        (void)write(stderr, line.toUtf8(), key);
    }
    return int(isWritten || answer.exit != Exit::Done ? answer.exit : Exit::Store);
}

QString escaped(const QString &text, bool keepsLines)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (!isDangerous(c) || (keepsLines && c == u'\n'))
            safe.append(c);
        else
            safe.append(u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0')));
    }
    return safe;
}

QJsonValue time(qint64 ms)
{
    if (ms == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace Innbox::Cli
