#include "tests/bench/BaselineWindow.h"
#include "tests/bench/BenchWindowFixture.h"
#include "tests/bench/Measure.h"
#include "tests/bench/WindowBench.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Bench {

namespace {

constexpr int Starts = 7;

/// Of the machine, the same in every process.
double machineMs()
{
    using Ms = std::chrono::duration<double, std::milli>;
    return Ms(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Notes when the first window was mapped and when a widget had first painted rows.
class StartWatch : public QObject {
public:
    /// Before the window is made: it may be mapped before its parts are.
    StartWatch() { qApp->installEventFilter(this); }
    void expectRowsOf(QWidget *painted, std::function<bool()> hasRows)
    {
        m_painted = painted;
        m_hasRows = std::move(hasRows);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && m_mappedMs == 0 && watched->isWidgetType())
            m_mappedMs = machineMs();
        if (event->type() == QEvent::Paint && watched == m_painted && m_hasRows()) {
            // When this one is handled, the paint is over.
            QMetaObject::invokeMethod(this, &StartWatch::notePainted, Qt::QueuedConnection);
        }
        return false;
    }
    [[nodiscard]] bool isDone() const { return m_paintedMs > 0; }
    /// One line for the parent.
    void tell() const
    {
        const QJsonObject told{
            {u"mapped"_s, m_mappedMs}, {u"painted"_s, m_paintedMs}, {u"pss"_s, processPssMb()}};
        std::puts(QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
    }

private:
    void notePainted()
    {
        if (m_paintedMs == 0)
            m_paintedMs = machineMs();
    }
    QWidget *m_painted = nullptr;
    std::function<bool()> m_hasRows{};
    double m_mappedMs = 0;
    double m_paintedMs = 0;
};

struct Start {
    std::vector<double> mappedMs{};
    std::vector<double> paintedMs{};
    std::vector<double> pssMb{};
};

void start(Start &into, const QString &kind, const QString &file)
{
    QProcess child;
    const double begun = machineMs();
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, kind, u"--file"_s, file});
    if (!child.waitForFinished(60'000) || child.exitCode() != 0) {
        std::fprintf(stderr, "a child failed: %s\n", child.readAllStandardError().constData());
        std::exit(1);
    }
    const QJsonObject told = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    into.mappedMs.push_back(told[u"mapped"_s].toDouble() - begun);
    into.paintedMs.push_back(told[u"painted"_s].toDouble() - begun);
    into.pssMb.push_back(told[u"pss"_s].toDouble());
}

/// What the window shows first, in a file for the bare one.
bool writeFloorRows(const QString &fixture, const QString &path)
{
    BaselineRows rows;
    rows.font = QApplication::font().toString();
    SqlStore store(fixture);
    const auto list = store.conversations(Folder::NeedsReply, std::nullopt, 25).result();
    if (!list || list->isEmpty())
        return false;
    for (const Conversation &row : list.value()) {
        rows.titles.append(row.propertyName + u"  "_s + row.reservation);
        rows.snippets.append(row.snippet);
    }
    const auto messages = store.messages(list->first().id, std::nullopt, 50).result();
    if (!messages)
        return false;
    for (const Message &message : messages.value())
        rows.messages.append(message.body);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(rows.toJson()).toJson()) > 0;
}

int runWindow(const QString &path)
{
    Theme::apply(*qApp, Theme::Mode::Light);
    BenchWindowFixture windowFixture(path);
    StartWatch watch;
    windowFixture.show();
    QAbstractItemView *const list = windowFixture.list();
    watch.expectRowsOf(list->viewport(), [list] { return list->model()->rowCount() > 0; });
    if (!runUntil([&watch] { return watch.isDone(); }, 30'000))
        return 1;
    const auto first =
        windowFixture.store().conversations(Folder::NeedsReply, std::nullopt, 1).result();
    if (!first || first->isEmpty())
        return 1;
    windowFixture.window().openConversation(first->first().id);
    windowFixture.settle();
    runFor(1000);
    watch.tell();
    return 0;
}

int runFloor(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    BaselineRows rows = BaselineRows::fromJson(QJsonDocument::fromJson(file.readAll()).object());
    QFont font;
    font.fromString(rows.font);
    QApplication::setFont(font);
    BaselineWindow window(std::move(rows));
    StartWatch watch;
    watch.expectRowsOf(&window, [] { return true; });
    window.show();
    if (!runUntil([&watch] { return watch.isDone(); }, 30'000))
        return 1;
    runFor(1000);
    watch.tell();
    return 0;
}

} // namespace

void measureStart(const Setting &setting, const QString &small, Report &report)
{
    const QString rows = setting.folder + u"/floor.json"_s;
    if (!writeFloorRows(setting.fixture, rows))
        std::exit(1);
    Start floor;
    Start ours;
    Start ofSmall;
    for (int i = 0; i < Starts; ++i) {
        start(floor, u"floor"_s, rows);
        start(ours, u"window"_s, setting.fixture);
        start(ofSmall, u"window"_s, small);
    }
    const double mapped = median(ours.mappedMs);
    const double painted = median(ours.paintedMs);
    const double pss = median(ours.pssMb);
    report.ratioAtMost(u"start, window mapped"_s, mapped, median(floor.mappedMs), u"ms"_s, 1.5);
    report.ratioAtMost(u"start, first rows painted"_s, painted, median(floor.paintedMs), u"ms"_s,
                       2);
    report.ratioAtMost(u"start, this store / one of 10,000 messages"_s, painted,
                       median(ofSmall.paintedMs), u"ms"_s, 1.15);
    report.ratioAtMost(u"memory (PSS), a conversation open"_s, pss, median(floor.pssMb), u"MB"_s,
                       3.5);
    report.ratioAtMost(u"memory, this store / one of 10,000 messages"_s, pss, median(ofSmall.pssMb),
                       u"MB"_s, 1.2);
}

int runChild(const QString &kind, const QString &file)
{
    return kind == u"floor" ? runFloor(file) : runWindow(file);
}

} // namespace Innbox::Bench
