#include "tests/bench/EngineBench.h"
#include "tests/bench/Fixture.h"
#include "tests/bench/ImageBench.h"
#include "tests/bench/IngestBench.h"
#include "tests/bench/ReadBench.h"
#include "tests/bench/WindowBench.h"
#include "ui/style/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace Innbox;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Measures Innbox beside baselines of the same run."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"messages"_s, u"In the made store."_s, u"N"_s, u"1000000"_s},
         {u"conversations"_s, u"In the made store."_s, u"N"_s, u"100000"_s},
         {u"fill"_s, u"Messages of the first fill."_s, u"N"_s, u"1000000"_s},
         {u"dir"_s, u"Folder of the made stores, kept for the next run."_s, u"DIR"_s, u"."_s},
         {u"only"_s,
          u"Some of: search pages ingest fill poll drain gaps idle wheel images start."_s,
          u"PARTS"_s},
         {u"json"_s, u"Where the figures go."_s, u"FILE"_s},
         {u"child"_s, u"Used by itself."_s, u"KIND"_s},
         {u"file"_s, u"Used by itself."_s, u"FILE"_s}});
}

void measure(const Bench::Setting &setting, const QCommandLineParser &parser, const QString &small,
             Bench::Report &report)
{
    const QStringList only = parser.value(u"only"_s).split(u' ', Qt::SkipEmptyParts);
    const auto wants = [&only](const QString &part) {
        return only.isEmpty() || only.contains(part);
    };
    if (wants(u"start"_s))
        Bench::measureStart(setting, small, report);
    if (wants(u"search"_s))
        Bench::measureSearch(setting, report);
    if (wants(u"pages"_s))
        Bench::measurePages(setting, report);
    if (wants(u"wheel"_s))
        Bench::measureWheel(setting, report);
    if (wants(u"images"_s)) {
        Bench::measureFit(report);
        Bench::measureViewer(setting, report);
        Bench::measureFitFrames(setting, report);
    }
    if (wants(u"idle"_s))
        Bench::measureIdle(setting, report);
    if (wants(u"poll"_s))
        Bench::measurePoll(setting, report);
    if (wants(u"drain"_s))
        Bench::measureDrain(setting, report);
    if (wants(u"ingest"_s))
        Bench::measureIngest(setting, report);
    if (wants(u"gaps"_s))
        Bench::measureGaps(setting, report);
    if (wants(u"fill"_s))
        Bench::measureFirstFill(setting, parser.value(u"fill"_s).toInt(), report);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(program);
    if (parser.isSet(u"child"_s))
        return Bench::runChild(parser.value(u"child"_s), parser.value(u"file"_s));
    // As it looks to a person, in every part: another style paints its scroll bars with gradients
    // in Qt's thread pool, where they wait behind the images that are fitted (measured: 56 ms).
    Theme::apply(program, Theme::Mode::Light);

    const Bench::Corpus corpus({.messages = parser.value(u"messages"_s).toInt(),
                                .conversations = parser.value(u"conversations"_s).toInt()});
    const Bench::Corpus little({.messages = 10'000, .conversations = 1'000, .longest = 50});
    const QString folder = QDir(parser.value(u"dir"_s)).absolutePath();
    const auto made = Bench::fixture(folder, corpus);
    const auto small = Bench::fixture(folder, little);
    const QTemporaryDir work(folder + u"/run-XXXXXX"_s);
    if (!made || !small || !work.isValid())
        return 1;
    Bench::Report report;
    measure({&corpus, *made, work.path()}, parser, *small, report);
    report.print();
    const QString json = parser.value(u"json"_s);
    if (!json.isEmpty() && !report.writeJson(json)) {
        std::fprintf(stderr, "could not write %s\n", qPrintable(json));
        return 1;
    }
    return report.missed() > 0 ? 1 : 0;
}
