#include "tests/bench/Fixture.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace Innbox;

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes a store full of seeded messages, once."_s);
    parser.addHelpOption();
    parser.addOptions({{u"messages"_s, u"How many."_s, u"N"_s, u"1000000"_s},
                       {u"conversations"_s, u"In how many."_s, u"N"_s, u"100000"_s},
                       {u"longest"_s, u"Messages of the longest."_s, u"N"_s, u"5000"_s},
                       {u"seed"_s, u"Of all that is made."_s, u"N"_s, u"1"_s},
                       {u"dir"_s, u"Folder of the made stores."_s, u"DIR"_s, u"."_s}});
    parser.process(program);
    const Bench::Corpus corpus(
        {parser.value(u"messages"_s).toInt(), parser.value(u"conversations"_s).toInt(),
         parser.value(u"longest"_s).toInt(), parser.value(u"seed"_s).toULongLong()});
    const auto path = Bench::fixture(parser.value(u"dir"_s), corpus);
    if (!path)
        return 1;
    std::puts(qPrintable(*path));
    return 0;
}
