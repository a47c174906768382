#include "tests/bench/BenchWindowFixture.h"

#include "tests/bench/Measure.h"
#include "ui/conversations/ConversationView.h"
#include "ui/thread/ThreadView.h"

#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace Innbox::Bench {

BenchWindowFixture::BenchWindowFixture(const QString &path) : m_store(path) {}

void BenchWindowFixture::show(SyncPort *sync)
{
    const WindowServices services{.store = &m_store,
                                  .sync = sync ? sync : &m_sync,
                                  .clock = &m_clock,
                                  .drafts = &m_store,
                                  .ledger = &m_store,
                                  .images = &m_store,
                                  .stays = &m_store,
                                  .custody = &m_store,
                                  .handling = &m_store,
                                  .writing = &m_store,
                                  .pictures = &m_store,
                                  .lists = &m_store,
                                  .conversations = &m_conversations};
    m_window = std::make_unique<MainWindow>(services, WindowContext{.isShownAtOnce = true});
}

void BenchWindowFixture::settle()
{
    if (runUntil([this] { return m_window->isSettled(); }, 30'000))
        return;
    std::fprintf(stderr, "the window does not settle\n");
    std::exit(1);
}

QAbstractItemView *BenchWindowFixture::list() const
{
    return m_window->findChild<ConversationView *>();
}

QAbstractScrollArea *BenchWindowFixture::thread() const
{
    return m_window->findChild<ThreadView *>();
}

bool runUntil(const std::function<bool()> &condition, double limitMs)
{
    const Stopwatch time;
    QEventLoop loop;
    QTimer glance;
    QObject::connect(&glance, &QTimer::timeout, &loop, [&] {
        if (condition() || time.ms() > limitMs)
            loop.quit();
    });
    glance.start(1);
    loop.exec();
    return condition();
}

void runFor(double ms)
{
    QEventLoop loop;
    QTimer::singleShot(int(ms), &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace Innbox::Bench
