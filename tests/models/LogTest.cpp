#include "models/Log.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The log of a data folder.
class LogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { Log::stop(); }
    void linesSayWhenAndWhat();
    void onlyThreeFilesOfLimitedSize();
    void theKeyIsCutOut();
    void warningsStillReachTheErrorStream();
    void nothingIsWrittenBeforeTheStart();
};

void LogTest::linesSayWhenAndWhat()
{
    const QTemporaryDir folder;
    Log::start(folder.filePath(u"logs"_s));
    qCInfo(lcSync) << "confirmed one by one:" << 3;
    qCDebug(lcSync) << "not this one";
    const QStringList lines = Log::newestLines(10);
    QCOMPARE(lines.size(), 1);
    static const QRegularExpression shape(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z info innbox.sync: confirmed one by "
        "one: 3$"_s);
    QVERIFY2(shape.match(lines.first()).hasMatch(), qPrintable(lines.first()));
    const auto others = QFile::Permissions(0x0077);
    QCOMPARE(QFileInfo(folder.filePath(u"logs"_s)).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(folder.filePath(u"logs/innbox.log"_s)).permissions() & others,
             QFile::Permissions());
}

void LogTest::onlyThreeFilesOfLimitedSize()
{
    const QTemporaryDir folder;
    Log::start(folder.path(), 2000);
    for (int i = 0; i < 300; ++i)
        qCInfo(lcStore) << "line number" << i;
    const QDir files(folder.path());
    QCOMPARE(files.entryList(QDir::Files, QDir::Name),
             (QStringList{u"innbox.log"_s, u"innbox.log.1"_s, u"innbox.log.2"_s}));
    for (const QFileInfo &file : files.entryInfoList(QDir::Files))
        QVERIFY2(file.size() < 2200, qPrintable(file.fileName()));
    // The newest line is in the newest file.
    QVERIFY(Log::newestLines(1).value(0).endsWith(u"line number 299"));
}

void LogTest::theKeyIsCutOut()
{
    const QTemporaryDir folder;
    Log::start(folder.path());
    Log::hideKey("s3cr3t-key");
    qCInfo(lcApi) << "refused by" << u"the key s3cr3t-key is wrong"_s;
    Log::hideKey({});
    QCOMPARE(Log::newestLines(1).size(), 1);
    QVERIFY(!Log::newestLines(1).first().contains(u"s3cr3t"));
    QVERIFY(Log::newestLines(1).first().contains(u"[key]"));
}

void LogTest::warningsStillReachTheErrorStream()
{
    const QTemporaryDir folder;
    Log::start(folder.path());
    QTest::ignoreMessage(QtWarningMsg, "the disk is slow");
    qCWarning(lcStore) << "the disk is slow";
    QVERIFY(Log::newestLines(1).value(0).contains(u"warning innbox.store: the disk is slow"));
}

void LogTest::nothingIsWrittenBeforeTheStart()
{
    qCInfo(lcStore) << "nobody hears";
    QVERIFY(Log::newestLines(10).isEmpty());
}

QTEST_APPLESS_MAIN(LogTest)
#include "LogTest.moc"
