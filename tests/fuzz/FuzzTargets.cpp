#include "tests/fuzz/FuzzTargets.h"

#include "app/api/AttachmentJson.h"
#include "app/api/MessageJson.h"
#include "app/api/OrdersJson.h"
#include "app/session/HandoverServer.h"
#include "app/simulator/SimulatorJournal.h"
#include "models/store/SqlSession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <array>
#include <cstdlib>

namespace Innbox::Fuzz {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 ArrivedAtMs = 1'770'000'000'000;

/// A promise that does not hold is a crash: the fuzzer keeps its input.
void hold(bool promise)
{
    if (!promise)
        std::abort();
}

/// What the store and the terminal may be given.
void holdText(const QString &text)
{
    hold(text.isValidUtf16());
    hold(!text.contains(QChar(u'\0')));
}

void holdMessage(const IncomingMessage &message)
{
    hold(!message.remoteId.isEmpty());
    for (const QString &text :
         {message.remoteId, message.conversation, message.accommodation, message.reservation,
          message.body, message.senderId, message.senderName, message.senderType, message.replyTo})
        holdText(text);
    hold(!message.raw.isEmpty());
}

void latest(const QByteArray &bytes)
{
    const auto answer = MessageJson::parseLatest(bytes, ArrivedAtMs);
    if (!answer)
        return;
    for (const IncomingMessage &message : answer->data.messages) {
        holdMessage(message);
        hold(!message.conversation.isEmpty() || !message.reservation.isEmpty());
    }
    for (const UnreadableItem &item : answer->data.unreadable)
        hold(!item.reason.isEmpty() && !item.raw.isEmpty());
}

void conversation(const QByteArray &bytes)
{
    const auto answer =
        MessageJson::parseConversation(bytes, u"7"_s, u"90"_s, u"c1"_s, ArrivedAtMs);
    if (!answer)
        return;
    for (const IncomingMessage &message : answer->data.messages)
        holdMessage(message);
    for (const Participant &participant : answer->data.participants)
        holdText(participant.name);
}

void send(const QByteArray &bytes)
{
    const auto answer = MessageJson::parseSend(bytes);
    if (answer)
        holdText(answer->data);
}

void confirm(const QByteArray &bytes)
{
    const auto answer = MessageJson::parseConfirm(bytes);
    if (answer.data) {
        for (const QString &id : *answer.data)
            holdText(id);
    }
}

void error(const QByteArray &bytes)
{
    ApiError error{.kind = ApiError::Kind::Rejected, .httpStatus = 400};
    MessageJson::readError(bytes, &error);
    hold(error.errorMessage.size() <= 500);
    for (const QChar c : error.errorMessage)
        hold(c >= u' ' && c != u'\u007f');
}

void stays(const QByteArray &bytes)
{
    const auto answer = OrdersJson::parseStays(bytes);
    if (!answer)
        return;
    for (const Reservation &stay : answer->data)
        hold(!stay.reservation.isEmpty());
}

void metadata(const QByteArray &bytes)
{
    const auto answer = AttachmentJson::parseMetadata(bytes);
    if (!answer)
        return;
    hold(!answer->data.name.contains(u'/') && answer->data.name.size() <= 120);
    holdText(answer->data.name);
}

void download(const QByteArray &bytes)
{
    const auto answer = AttachmentJson::parseDownload(bytes);
    hold(!answer || !answer->data.isEmpty());
}

/// A list as rows of drafts, replies and messages hold it.
void saved(const QByteArray &bytes)
{
    const QStringList list = listFromJson(bytes);
    hold(listFromJson(sqlList(list).toString().toUtf8()) == list);
}

/// The file a restarted simulator finds.
void journal(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"journal"_s);
    {
        QFile file(path);
        hold(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        hold(file.write(bytes) == bytes.size());
    }
    SimulatorJournal journal;
    const auto lines = journal.open(path);
    // What was opened takes another line and is whole the next time.
    if (!lines)
        return;
    hold(journal.append({u"x"_s}));
    SimulatorJournal again;
    const auto after = again.open(path);
    hold(bool(after));
    hold(after.value().size() == lines.value().size() + 1);
}

QCoro::Task<QJsonObject> echo(QJsonObject request)
{
    co_return request;
}

/// The owner's ear: a line of another process, over the real socket.
void handover(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(u"ear"_s);
    static HandoverServer server(&echo);
    static const bool isListening = server.listen(path);
    hold(isListening);
    QLocalSocket socket;
    socket.connectToServer(path);
    hold(socket.waitForConnected(1000));
    socket.write(bytes + '\n');
    socket.flush();
    QElapsedTimer patience;
    patience.start();
    while (socket.state() == QLocalSocket::ConnectedState && patience.elapsed() < 5000) {
        QCoreApplication::processEvents();
        socket.waitForReadyRead(0);
    }
    hold(socket.state() != QLocalSocket::ConnectedState); // answered or refused, never kept
    hold(server.underWay() == 0);
}

constexpr std::array All{
    Target{"latest", latest},     Target{"conversation", conversation},
    Target{"send", send},         Target{"confirm", confirm},
    Target{"error", error},       Target{"stays", stays},
    Target{"metadata", metadata}, Target{"download", download},
    Target{"saved", saved},       Target{"journal", journal},
    Target{"handover", handover},
};

} // namespace

std::span<const Target> targets()
{
    return All;
}

} // namespace Innbox::Fuzz
