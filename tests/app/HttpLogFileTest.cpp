#include "app/wire/HttpLogFile.h"
#include "app/wire/HttpLogRecorder.h"
#include "models/wire/WireCapture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The file of exchanges: whole lines, for its owner, three of them at most; off by itself. And the
/// notes beside it.
class HttpLogFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        qunsetenv("INNBOX_WIRE_LOG");
    }

    void linesAreWholeAndMasked();
    void fullFileBecomesTheOlderOne();
    void earlierRunIsContinued();
    void placeThatCannotBeWrittenIsTold();
    void offUnlessSwitchedOn();
    void notesOutliveTheDesk();

private:
    static constexpr auto Key = "sandbox-Very_Secret-0123";
    static WireEntry entry(int number)
    {
        RawExchange raw;
        raw.url = u"https://demandapi-sandbox.booking.com/3.1/messages/latest"_s;
        raw.startedAtMs = 1'770'000'000'000 + number;
        raw.status = 200;
        raw.requestHeaders = {{"Authorization", QByteArray("Bearer ") + Key}};
        raw.request = "{}";
        raw.response = "{\"request_id\":\"r" + QByteArray::number(number) + "\"}";
        return WireCapture::entryOf(raw);
    }
    static QList<QByteArray> linesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().split('\n');
        if (lines.last().isEmpty())
            lines.removeLast();
        return lines;
    }
};

void HttpLogFileTest::linesAreWholeAndMasked()
{
    const QTemporaryDir folder;
    HttpLogFile file(folder.filePath(u"wire-log"_s));
    for (int number = 0; number < 3; ++number)
        QCOMPARE(file.append(entry(number)), std::nullopt);
    const QList<QByteArray> lines = linesOf(file.path());
    QCOMPARE(lines.size(), 3);
    for (const QByteArray &line : lines) {
        const QJsonObject har = QJsonDocument::fromJson(line).object();
        QVERIFY(har.contains(u"request"_s) && har.contains(u"response"_s));
        QVERIFY(!line.contains("Very_Secret"));
    }
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                        QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const QString &path : {file.path(), folder.filePath(u"wire-log"_s)})
        QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
}

void HttpLogFileTest::fullFileBecomesTheOlderOne()
{
    const QTemporaryDir folder;
    const qint64 line = [&folder] {
        HttpLogFile probe(folder.filePath(u"probe"_s));
        return probe.append(entry(10)) ? 0 : QFileInfo(probe.path()).size();
    }();
    QVERIFY(line > 0);
    HttpLogFile file(folder.filePath(u"wire-log"_s), 2 * line); // two lines fill it
    for (int number = 10; number < 19; ++number)
        QCOMPARE(file.append(entry(number)), std::nullopt);
    const auto numbers = [](const QString &path) {
        QStringList found;
        for (const QByteArray &text : linesOf(path)) {
            static const QRegularExpression id(u"\\\\\"(r\\d+)\\\\\""_s);
            found += id.match(QString::fromUtf8(text)).captured(1);
        }
        return found;
    };
    QCOMPARE(numbers(file.path()), QStringList{u"r18"_s});
    QCOMPARE(numbers(file.path() + u".1"_s), (QStringList{u"r16"_s, u"r17"_s}));
    QCOMPARE(numbers(file.path() + u".2"_s), (QStringList{u"r14"_s, u"r15"_s}));
    // No fourth one: what is older is gone.
    QCOMPARE(QDir(folder.filePath(u"wire-log"_s)).entryList(QDir::Files).size(),
             HttpLogFile::Files);
}

void HttpLogFileTest::earlierRunIsContinued()
{
    const QTemporaryDir folder;
    for (int run = 0; run < 2; ++run) {
        HttpLogFile file(folder.path());
        QCOMPARE(file.append(entry(run)), std::nullopt);
    }
    QCOMPARE(linesOf(folder.filePath(u"wire.jsonl"_s)).size(), 2);
}

void HttpLogFileTest::placeThatCannotBeWrittenIsTold()
{
    HttpLogFile file(u"/proc/none"_s);
    const auto failed = file.append(entry(1));
    QVERIFY(failed);
    QVERIFY(failed->contains(file.path()));
    QVERIFY(!failed->contains(QLatin1String(Key)));
}

void HttpLogFileTest::offUnlessSwitchedOn()
{
    const QTemporaryDir folder;
    const HttpLogRecorder recorder(folder.filePath(u"wire-log"_s));
    QVERIFY(!recorder.isFileOn());
    QVERIFY(!QFile::exists(recorder.filePath()));
    qputenv("INNBOX_WIRE_LOG", "1");
    QVERIFY(HttpLogRecorder(folder.filePath(u"wire-log"_s)).isFileOn());
    qputenv("INNBOX_WIRE_LOG", "0");
    QVERIFY(!HttpLogRecorder(folder.filePath(u"wire-log"_s)).isFileOn());
}

void HttpLogFileTest::notesOutliveTheDesk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"checklist.json"_s);
    {
        HttpLogRecorder recorder(folder.filePath(u"wire-log"_s), path);
        QCOMPARE(recorder.notes(), QByteArray());
        QCOMPARE(recorder.keepNotes("noted"), std::nullopt);
    }
    QCOMPARE(HttpLogRecorder(folder.filePath(u"wire-log"_s), path).notes(), QByteArray("noted"));
    QCOMPARE(QFileInfo(path).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    HttpLogRecorder none(folder.filePath(u"wire-log"_s), u"/proc/none/checklist.json"_s);
    QVERIFY(none.keepNotes("noted"));
    HttpLogRecorder memory(folder.filePath(u"wire-log"_s));
    QCOMPARE(memory.keepNotes("noted"), std::nullopt);
    QCOMPARE(memory.notes(), QByteArray("noted"));
}

QTEST_GUILESS_MAIN(HttpLogFileTest)
#include "HttpLogFileTest.moc"
