#include "tests/campaign/ProcessFixture.h"

#include "models/store/SqlStore.h"
#include "tests/app/ServedSimulator.h"
#include "tests/support/Await.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QTimer>

#include <csignal>
#include <tuple>

namespace Innbox::Campaign {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Conversations = 25;

} // namespace

ProcessFixture::ProcessFixture()
{
    std::tie(world, server) = servedWorld(true, &clock);
    for (const SimulatorProperty &property : world->properties()) {
        if (!property.answersByItself)
            m_property = property.id;
    }
    for (int i = 0; i < Conversations; ++i) {
        const auto reservation = world->book({.accommodation = m_property});
        if (!reservation)
            qFatal("no stay");
        const auto &stay = world->stays().at(size_t(world->stayByReservation(*reservation)));
        conversations.append(world->conversations().at(size_t(stay.conversation)).id);
    }
}

int ProcessFixture::run(const QStringList &command, int killAfterMs)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"INNBOX_TOKEN"_s, QString::fromLatin1(world->token()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The simulator answers on this thread: the event loop must run meanwhile.
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &process, [&process] {
        // 0 = it has just ended: that would be our own process group.
        if (process.processId() > 0)
            ::kill(pid_t(process.processId()), SIGKILL);
    });
    process.start(u"" INNBOX_PROGRAM ""_s,
                  QStringList{u"--data-dir"_s, m_folder.filePath(u"data"_s), u"--base-url"_s,
                              server->baseUrl().toString(), u"--affiliate-id"_s,
                              world->affiliateId(), u"--rate-limit"_s, u"100000"_s} +
                      command);
    if (!process.waitForStarted())
        return -2;
    if (killAfterMs >= 0)
        timer.start(killAfterMs);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    output = process.readAll();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QString ProcessFixture::storePath() const
{
    QDirIterator files(m_folder.filePath(u"data"_s), {u"store.sqlite"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

bool ProcessFixture::addWork(int messages, int replies)
{
    if (messages > 0 && !world->addMessages(messages))
        return false;
    if (replies == 0)
        return true;
    SqlStore store(storePath());
    for (int i = 0; i < replies; ++i) {
        const qsizetype number = texts.size();
        const auto row = await(store.ensureConversation(
            conversations.at(number % conversations.size()), {}, m_property));
        if (!row || !*row)
            return false;
        const QString text = u"Reply number %1, sent once."_s.arg(number);
        const auto item =
            await(store.enqueue({.conversation = row->value().id, .body = text}, clock.nowMs()));
        if (!item || !*item)
            return false;
        texts.insert(item->value().id, text);
    }
    return true;
}

void ProcessFixture::makeFaults()
{
    using Kind = SimulatorFault::Kind;
    for (const Kind kind :
         {Kind::Status, Kind::ResetBefore, Kind::ResetAfter, Kind::HalfBefore, Kind::HalfAfter})
        server->faults().add({.kind = kind, .times = -1, .rate = 0.01, .status = 500});
}

} // namespace Innbox::Campaign
