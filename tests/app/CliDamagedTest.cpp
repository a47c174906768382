#include "tests/app/CliFixture.h"
#include "tests/images/FileBytes.h"
#include "tests/images/MetadataScan.h"
#include "tests/images/Pictures.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// `send --attach` with damaged files: what is whole goes, what is incomplete is refused with the
/// share that is missing; no option sends it all the same.
class CliDamagedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void repairedImagesGo_data();
    void repairedImagesGo();
    void incompleteImagesAreRefused_data();
    void incompleteImagesAreRefused();

private:
    QString file(const QByteArray &bytes);

    std::unique_ptr<CliFixture> m_fixture;
    QString m_reservation{};
};

void CliDamagedTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<CliFixture>();
    m_reservation = m_fixture->serveOneMessage();
    QCOMPARE(m_fixture->run({u"sync"_s}).code, 0);
}

QString CliDamagedTest::file(const QByteArray &bytes)
{
    QFile file(m_fixture->folder.filePath(u"lamp.img"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

void CliDamagedTest::repairedImagesGo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray jpeg = FileBytes::jpeg(Pictures::photo({200, 150}, 10));
    const QByteArray png = FileBytes::written(Pictures::drawing({200, 150}), "png"_ba);
    const QByteArray exif = FileBytes::jpegSegment(0xE1, "Exif\0\0"_ba + FileBytes::exif(6));
    QTest::newRow("jpeg without its end mark") << FileBytes::withSegment(jpeg, exif).chopped(2);
    QTest::newRow("png without IEND") << png.chopped(12);
    QTest::newRow("gif without its trailer") << FileBytes::animatedGif({64, 48}).chopped(1);
}

void CliDamagedTest::repairedImagesGo()
{
    QFETCH(QByteArray, bytes);
    const CliRun run = m_fixture->run({u"send"_s, u"--json"_s, u"--reservation"_s, m_reservation,
                                       u"--text"_s, u"The lamp."_s, u"--attach"_s, file(bytes)});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"state"_s].toString(), u"accepted"_s);
    QCOMPARE(run.err, QByteArray());
    const SimulatorMessage &sent = m_fixture->world->messages().back();
    QCOMPARE(sent.attachments.size(), 1);
    const auto uploaded = m_fixture->world->file(sent.attachments.first());
    QVERIFY(uploaded != nullptr);
    const QByteArray left = m_fixture->world->fileBytes(*uploaded).value_or(QByteArray());
    QVERIFY(!left.isEmpty());
    QCOMPARE(foreignParts(left), QStringList());
    QVERIFY(!left.contains(FileBytes::Secret));
}

void CliDamagedTest::incompleteImagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray jpeg = FileBytes::jpeg(Pictures::photo({320, 240}, 20));
    const QByteArray bmp = FileBytes::written(Pictures::photo({320, 240}, 20), "bmp"_ba);
    const QByteArray progressive = FileBytes::progressiveJpeg(Pictures::photo({320, 240}, 20));
    QTest::newRow("lower") << jpeg.left(jpeg.size() / 2)
                           << u"the lower [45]\\d % of the picture is missing"_s;
    QTest::newRow("upper") << bmp.left(bmp.size() / 2)
                           << u"the upper 50 % of the picture is missing"_s;
    QTest::newRow("detail") << progressive.left(progressive.size() / 2)
                            << u"\\d+ % of the picture's detail is missing"_s;
}

void CliDamagedTest::incompleteImagesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QString bad = file(bytes);
    const CliRun run = m_fixture->run({u"send"_s, u"--json"_s, u"--reservation"_s, m_reservation,
                                       u"--text"_s, u"The lamp."_s, u"--attach"_s, bad});
    QVERIFY2(run.code == 1, run.told());
    QCOMPARE(run.errorKind(), u"unsendable-file"_s);
    QCOMPARE(run.err.trimmed().count('\n'), 0);
    QVERIFY2(QString::fromUtf8(run.err).contains(QRegularExpression(words)), run.told());
    QVERIFY2(run.err.contains(QFile::encodeName(bad)), run.told());
    QCOMPARE(m_fixture->run({u"outbox"_s, u"--json"_s}).array().size(), 0);
    const QString folder = QFileInfo(m_fixture->storePath()).path() + u"/outgoing"_s;
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
    QCOMPARE(m_fixture->server->postCount(u"/messages/attachments/upload"_s), 0);
}

QTEST_GUILESS_MAIN(CliDamagedTest)
#include "CliDamagedTest.moc"
