#include "tests/campaign/Campaign.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Prints the figures; true when nothing was wrong.
bool tell(const char *name, const Campaign::Outcome &outcome)
{
    std::printf("%s: %s\n", name, outcome.problems.isEmpty() ? "passed" : "FAILED");
    for (const auto &[figure, value] : outcome.figures)
        std::printf("    %-34s %s\n", qPrintable(figure), qPrintable(value));
    for (const QString &problem : outcome.problems)
        std::printf("    ! %s\n", qPrintable(problem));
    std::fflush(stdout);
    return outcome.problems.isEmpty();
}

} // namespace

/// innbox-campaign [kills|load|load429|store|soak|ends]... [NUMBER]: all in full length without
/// words.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList names = QCoreApplication::arguments().mid(1);
    bool hasNumber = false;
    const int number = names.isEmpty() ? 0 : names.last().toInt(&hasNumber);
    if (hasNumber)
        names.removeLast();
    if (names.isEmpty())
        names = {u"kills"_s, u"load"_s, u"load429"_s, u"store"_s, u"soak"_s, u"ends"_s};
    const auto amount = [&](int full) { return hasNumber ? number : full; };
    bool isFine = true;
    for (const QString &name : std::as_const(names)) {
        if (name == u"kills") {
            isFine = tell("kills", Campaign::kills(amount(500))) && isFine;
        } else if (name == u"load") {
            isFine =
                tell("load", Campaign::load(amount(20'000), Campaign::Refusals::None)) && isFine;
        } else if (name == u"load429") {
            isFine = tell("load with 429s",
                          Campaign::load(amount(20'000), Campaign::Refusals::Some429)) &&
                     isFine;
        } else if (name == u"store") {
            isFine = tell("store faults", Campaign::storeFaults(amount(1))) && isFine;
        } else if (name == u"soak") {
            isFine = tell("soak", Campaign::soak(amount(48))) && isFine;
        } else if (name == u"ends") {
            bool isGiven = false;
            const quint32 given = qEnvironmentVariable("INNBOX_SEED").toUInt(&isGiven);
            const quint32 seed = isGiven ? given : QRandomGenerator::global()->generate();
            isFine = tell("ends", Campaign::ends(amount(500), seed)) && isFine;
        } else {
            std::fprintf(stderr, "there is no campaign \"%s\"\n", qPrintable(name));
            return 2;
        }
    }
    return isFine ? 0 : 1;
}
