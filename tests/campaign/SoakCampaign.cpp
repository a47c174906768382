#include "tests/app/EngineFixture.h"
#include "tests/campaign/Campaign.h"
#include "tests/support/TempStore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

#include <unistd.h>

namespace Innbox::Campaign {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 AllowedGrowthBytes = 8 * 1024 * 1024;

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

int openHandles()
{
    return int(QDir(u"/proc/self/fd"_s)
                   .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                   .size());
}

void runUntil(EngineFixture &fixture, qint64 steadyMs)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (fixture.clock.steadyMs() >= steadyMs)
            loop.quit();
    });
    look.start(5);
    loop.exec();
}

} // namespace

Outcome soak(int hours)
{
    Outcome outcome;
    QElapsedTimer took;
    took.start();
    EngineFixture fixture;
    const Conversation conversation = fixture.quietConversation();
    fixture.engine->startPolling();
    const qint64 hourMs = 3'600'000;
    const qint64 beganMs = fixture.clock.steadyMs();
    qint64 warmBytes = 0;
    int warmHandles = 0;
    for (int hour = 1; hour <= hours; ++hour) {
        (void)fixture.write(conversation, SimulatorSide::Property, u"hour %1"_s.arg(hour));
        runUntil(fixture, beganMs + hour * hourMs);
        // What is made once is there after a quarter.
        if (hour == std::max(1, hours / 4)) {
            warmBytes = residentBytes();
            warmHandles = openHandles();
        }
    }
    const qint64 bytes = residentBytes();
    const int handles = openHandles();
    const CustodySums sums = got(fixture.store->custodySums());
    outcome.expect(bytes <= warmBytes + AllowedGrowthBytes,
                   u"memory grew from %1 to %2 KiB"_s.arg(warmBytes / 1024).arg(bytes / 1024));
    outcome.expect(handles <= warmHandles + 2,
                   u"file handles grew from %1 to %2"_s.arg(warmHandles).arg(handles));
    outcome.expect(fixture.messages(conversation).size() >= hours - 1, u"messages are missing"_s);
    outcome.figure(u"simulated hours"_s, hours);
    outcome.figure(u"polls"_s, sums.polls);
    outcome.figure(u"audits"_s, sums.audits);
    outcome.figure(u"KiB after a quarter"_s, warmBytes / 1024);
    outcome.figure(u"KiB at the end"_s, bytes / 1024);
    outcome.figure(u"file handles after a quarter"_s, warmHandles);
    outcome.figure(u"file handles at the end"_s, handles);
    outcome.figure(u"seconds"_s, took.elapsed() / 1000);
    return outcome;
}

} // namespace Innbox::Campaign
