#include "tests/campaign/Campaign.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The campaigns in short.
class CampaignTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void kills();
    void load_data();
    void load();
    void storeFaults();
    void soak();
    void ends();

private:
    static void tell(const Campaign::Outcome &outcome);
};

void CampaignTest::tell(const Campaign::Outcome &outcome)
{
    for (const auto &[figure, value] : outcome.figures)
        qInfo("%s: %s", qPrintable(figure), qPrintable(value));
    QVERIFY2(outcome.problems.isEmpty(), qPrintable(outcome.problems.join(u"; "_s)));
}

void CampaignTest::kills()
{
    tell(Campaign::kills(10));
}

void CampaignTest::load_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("faults") << false;
    QTest::newRow("with 429s") << true;
}

void CampaignTest::load()
{
    QFETCH(bool, isRefused);
    tell(Campaign::load(5000, isRefused ? Campaign::Refusals::Some429 : Campaign::Refusals::None));
}

void CampaignTest::storeFaults()
{
    tell(Campaign::storeFaults(29));
}

void CampaignTest::soak()
{
    tell(Campaign::soak(2));
}

void CampaignTest::ends()
{
    tell(Campaign::ends(22, 20261130)); // each subcommand once
}

QTEST_GUILESS_MAIN(CampaignTest)
#include "CampaignTest.moc"
