#include "tests/bench/WindowBench.h"

#include "app/engine/Engine.h"
#include "tests/bench/AnswerThread.h"
#include "tests/bench/BenchWindowFixture.h"
#include "tests/bench/EngineBench.h"
#include "tests/bench/Fixture.h"
#include "tests/bench/Measure.h"
#include "tests/support/Await.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Innbox::Bench {

namespace {

constexpr int BatchRows = 100;
constexpr double FrameMs = 16.7;
/// What is still to be painted before the first turn was not caused by it.
constexpr double AtRestMs = 200;

/// Times between two turns of the event loop.
class GapWatch : public QObject {
public:
    GapWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(m_time.ms());
            m_time = {};
        });
        m_timer.start(1);
    }
    [[nodiscard]] const std::vector<double> &gaps() const { return m_gaps; }

private:
    QTimer m_timer{};
    Stopwatch m_time{};
    std::vector<double> m_gaps{};
};

/// Notes when a widget was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++m_paints;
        return QObject::eventFilter(watched, event);
    }
    [[nodiscard]] int paints() const { return m_paints; }

private:
    int m_paints = 0;
};

/// One step of the wheel and the paints it causes; nullopt when nothing moved (the end is there).
std::optional<double> turn(QAbstractScrollArea *area, const PaintWatch &watch, int steps)
{
    QWidget *const viewport = area->viewport();
    const int before = area->verticalScrollBar()->value();
    const int paints = watch.paints();
    const QPointF middle = viewport->rect().center();
    const Stopwatch time;
    QWheelEvent wheel(middle, viewport->mapToGlobal(middle), {}, {0, steps * 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &wheel);
    if (area->verticalScrollBar()->value() == before)
        return std::nullopt;
    while (watch.paints() == paints && time.ms() < 1000)
        QApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    return time.ms();
}

void reportFrames(const QString &name, const std::vector<double> &times, Report &report)
{
    if (times.empty())
        report.atLeast(name + u", steps that moved anything"_s, 0, u""_s, 1);
    report.atMost(name + u", longest of %1"_s.arg(times.size()), percentile(times, 1), u"ms"_s,
                  FrameMs);
    report.note(
        name + u", median / p99"_s,
        u"%1 / %2 ms"_s.arg(median(times), 0, 'f', 2).arg(percentile(times, 0.99), 0, 'f', 2));
    const auto slowest = std::ranges::max_element(times);
    if (slowest != times.end())
        report.note(name + u", the longest was step"_s, QString::number(slowest - times.begin()));
}

} // namespace

std::vector<double> wheelTurns(QAbstractScrollArea *area, int direction, int count)
{
    const PaintWatch watch(area->viewport());
    std::vector<double> times;
    int ends = 0;
    while (int(times.size()) < count && ends < 200) {
        const auto ms = turn(area, watch, direction);
        if (ms) {
            times.push_back(*ms);
            ends = 0;
            continue;
        }
        ++ends; // the next page may still be on its way
        runFor(5);
    }
    return times;
}

void measureGaps(const Setting &setting, Report &report)
{
    const QString path = setting.folder + u"/gaps.sqlite"_s;
    if (!copyStore(setting.fixture, path))
        std::exit(1);
    constexpr int Batches = 150;
    QList<QByteArray> bodies;
    const int first = setting.corpus->size().messages + 100'000;
    for (int i = 0; i < Batches; ++i)
        bodies.append(setting.corpus->body(first + i * BatchRows, BatchRows));
    bodies.append(R"({"request_id":"b","data":{"messages":[]}})"_ba);
    AnswerThread provider(bodies);
    BenchWindowFixture windowFixture(path);
    SystemClock clock;
    Engine engine(&windowFixture.store(), &clock, engineOptions(provider.begin(), 1'000'000));
    if (const auto failed = await(engine.open()); !failed || *failed)
        std::exit(1);
    windowFixture.show(&engine);
    windowFixture.settle();
    windowFixture.window().openFolder(Folder::All);
    windowFixture.settle();
    const GapWatch watch;
    const auto done =
        await(engine.synchronise(QueuePoller::Mode::Drain, Priority::Background), 120s);
    const std::vector<double> gaps = watch.gaps();
    if (!done || done->problem || done->pull.stored != Batches * BatchRows)
        std::exit(1);
    report.atMost(u"event loop of the window during ingest, gap p99"_s, percentile(gaps, 0.99),
                  u"ms"_s, FrameMs);
    report.atMost(u"event loop of the window during ingest, longest gap"_s, percentile(gaps, 1),
                  u"ms"_s, 50);
    windowFixture.close(); // it looks at the engine
    (void)await(engine.stop(true));
}

void measureIdle(const Setting &setting, Report &report)
{
    QApplication::setCursorFlashTime(0); // the text cursor is excepted
    BenchWindowFixture windowFixture(setting.fixture);
    windowFixture.show();
    windowFixture.settle();
    runFor(2000);
    constexpr double MeasuredS = 20;
    const double before = processCpuMs();
    runFor(MeasuredS * 1000);
    report.atMost(u"CPU of an idle window in 60 s (20 s measured, times 3)"_s,
                  (processCpuMs() - before) / 1000 * 60 / MeasuredS, u"s"_s, 0.02);
}

void measureWheel(const Setting &setting, Report &report)
{
    BenchWindowFixture windowFixture(setting.fixture);
    windowFixture.show();
    windowFixture.settle();
    windowFixture.window().openFolder(Folder::All);
    windowFixture.settle();
    runFor(AtRestMs);
    reportFrames(u"wheel to paint, list"_s, wheelTurns(windowFixture.list(), -1, 1000), report);
    const auto longest =
        windowFixture.store().findConversation(setting.corpus->conversationId(0)).result();
    if (!longest)
        std::exit(1);
    windowFixture.window().openConversation(longest->id);
    windowFixture.settle();
    runFor(AtRestMs);
    // It opens at the first unread: up first, and down where there is nothing above.
    std::vector<double> times = wheelTurns(windowFixture.thread(), 1, 1000);
    if (times.size() < 500)
        times = wheelTurns(windowFixture.thread(), -1, 1000);
    reportFrames(u"wheel to paint, thread of the longest"_s, times, report);
}

} // namespace Innbox::Bench
