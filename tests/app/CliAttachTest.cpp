#include "tests/app/CliFixture.h"
#include "tests/images/FileBytes.h"
#include "tests/images/Pictures.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Upload = u"/messages/attachments/upload"_s;
const QString Send = u"/messages/send"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `send --attach` and `attachments`: what goes out, what comes in, and where it may be written.
class CliAttachTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void sendsImagesWithAText();
    void sendsNothingButImages();
    void fitsWhatIsTooLarge();
    void whatCannotBeSentStoresNothing_data();
    void whatCannotBeSentStoresNothing();
    void waitZeroQueuesWithItsImages();
    void handsOverToTheOwner();
    void aRefusedImageIsToldAndRetried();
    void whoMayNotUploadIsToldSo();
    void aKillCostsNothing();
    void listsTheImages();
    void savesUnderCleanedNames();
    void savesOverNothing();
    void savesNowhereElse_data();
    void savesNowhereElse();
    void oneThatFailsKeepsNoOtherAway();
    void listsNothing();

private:
    QString file(const QString &name, const QByteArray &bytes);
    QString photo(const QString &name, int seed);
    CliRun send(const QStringList &more);
    QStringList outgoing();
    /// A message of the property with these images; names as the provider tells them.
    QStringList received(const QList<std::pair<QString, QByteArray>> &images);
    CliRun attachments(const QStringList &more = {});

    std::unique_ptr<CliFixture> m_fixture;
    QString m_reservation{};
};

void CliAttachTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<CliFixture>();
    m_reservation = m_fixture->serveOneMessage();
    QCOMPARE(m_fixture->run({u"sync"_s}).code, 0);
}

QString CliAttachTest::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_fixture->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

QString CliAttachTest::photo(const QString &name, int seed)
{
    return file(name, FileBytes::jpeg(Pictures::photo({64, 48}, 10, quint32(seed))));
}

CliRun CliAttachTest::send(const QStringList &more)
{
    return m_fixture->run(QStringList{u"send"_s, u"--json"_s, u"--reservation"_s, m_reservation} +
                          more);
}

/// What lies in the account's folder to be sent.
QStringList CliAttachTest::outgoing()
{
    const QString folder = QFileInfo(m_fixture->storePath()).path() + u"/outgoing"_s;
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

CliRun CliAttachTest::attachments(const QStringList &more)
{
    return m_fixture->run(QStringList{u"attachments"_s, u"--json"_s, m_reservation} + more);
}

QStringList CliAttachTest::received(const QList<std::pair<QString, QByteArray>> &images)
{
    const QString conversation = m_fixture->conversationOf(m_reservation);
    const int index = m_fixture->world->conversationById(conversation);
    QStringList ids;
    for (const auto &[name, bytes] : images) {
        const QString type = bytes.startsWith("\xff\xd8") ? u"image/jpeg"_s : u"image/png"_s;
        ids.append(m_fixture->world->upload(index, name, type, bytes).value_or(QString()));
    }
    const auto written = m_fixture->world->write({.conversation = conversation,
                                                  .side = SimulatorSide::Property,
                                                  .content = u"Look"_s,
                                                  .attachments = ids});
    return written && m_fixture->run({u"sync"_s}).code == 0 ? ids : QStringList();
}

void CliAttachTest::sendsImagesWithAText()
{
    const CliRun run = send({u"--text"_s, u"Two lamps."_s, u"--attach"_s, photo(u"a.jpg"_s, 1),
                             u"--attach=%1"_s.arg(photo(u"b.jpg"_s, 2))});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"state"_s].toString(), u"accepted"_s);
    const SimulatorMessage &sent = m_fixture->world->messages().back();
    QCOMPARE(sent.content, u"Two lamps."_s);
    QCOMPARE(sent.attachments.size(), 2);
    QCOMPARE(m_fixture->world->file(sent.attachments.at(0))->name, u"a.jpg"_s);
    QCOMPARE(m_fixture->world->file(sent.attachments.at(1))->name, u"b.jpg"_s);
    QCOMPARE(m_fixture->server->postCount(Upload), 2);
    QCOMPARE(m_fixture->world->sends().size(), size_t(1));
    QCOMPARE(outgoing(), QStringList());
}

void CliAttachTest::sendsNothingButImages()
{
    const CliRun run = send({u"--attach"_s, photo(u"a.jpg"_s, 1)});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(m_fixture->world->messages().back().content, QString());
    QCOMPARE(m_fixture->world->messages().back().attachments.size(), 1);
    const CliRun neither = send({});
    QVERIFY2(neither.code == 1, neither.told());
    QCOMPARE(neither.errorKind(), u"usage"_s);
}

void CliAttachTest::fitsWhatIsTooLarge()
{
    const QString path =
        file(u"big.bmp"_s, FileBytes::written(Pictures::photo({1500, 1200}, 30), "BMP"_ba));
    QVERIFY(QFileInfo(path).size() > 5'000'000);
    const CliRun run = send({u"--attach"_s, path});
    QVERIFY2(run.code == 0, run.told());
    const SimulatorFile *const sent =
        m_fixture->world->file(m_fixture->world->messages().back().attachments.first());
    QVERIFY(sent);
    QCOMPARE(sent->name, u"big.jpg"_s);
    QCOMPARE(sent->type, u"image/jpeg"_s);
    QVERIFY(sent->sizeBytes <= 1'048'576);
}

void CliAttachTest::whatCannotBeSentStoresNothing_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *const kind :
         {"missing", "folder", "text", "empty", "cut", "bomb", "lying", "device"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void CliAttachTest::whatCannotBeSentStoresNothing()
{
    QFETCH(QString, kind);
    const QImage picture = Pictures::drawing({64, 48});
    const QByteArray png = FileBytes::written(picture, "PNG"_ba);
    QString bad = m_fixture->folder.filePath(u"bad"_s);
    if (kind == u"folder")
        QVERIFY(QDir().mkdir(bad));
    else if (kind == u"text")
        bad = file(u"lamp.png"_s, "This is no image, whatever it is called."_ba);
    else if (kind == u"empty")
        bad = file(u"lamp.png"_s, {});
    else if (kind == u"cut")
        bad = file(u"lamp.png"_s, png.first(png.size() / 2));
    else if (kind == u"bomb")
        bad = file(u"lamp.png"_s, FileBytes::lyingPng(png, 30'000, 30'000));
    else if (kind == u"lying")
        bad = file(u"lamp.jpg"_s, FileBytes::lyingJpeg(FileBytes::jpeg(picture), 40'000, 40'000));
    else if (kind == u"device")
        bad = u"/dev/null"_s;
    const CliRun run =
        send({u"--text"_s, u"Hello"_s, u"--attach"_s, photo(u"good.jpg"_s, 1), u"--attach"_s, bad});
    QVERIFY2(run.code == 1, run.told());
    QCOMPARE(run.errorKind(), u"unsendable-file"_s);
    QVERIFY2(run.err.contains(QFile::encodeName(bad)), run.told());
    QCOMPARE(m_fixture->run({u"outbox"_s, u"--json"_s}).array().size(), 0);
    QCOMPARE(outgoing(), QStringList());
    QCOMPARE(m_fixture->server->postCount(Upload), 0);
    QCOMPARE(m_fixture->server->postCount(Send), 0);
}

void CliAttachTest::waitZeroQueuesWithItsImages()
{
    const QString path = photo(u"a.jpg"_s, 1);
    const CliRun run = send({u"--attach"_s, path, u"--wait"_s, u"0"_s});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"state"_s].toString(), u"queued"_s);
    QCOMPARE(m_fixture->server->postCount(Upload), 0);
    QVERIFY(QFile::remove(path)); // our copy is enough
    const CliRun listed = m_fixture->run({u"outbox"_s});
    QVERIFY2(listed.out.contains("[1 images]"), listed.told());
    QVERIFY2(m_fixture->run({u"sync"_s, u"--once"_s}).code == 0, "sync");
    QCOMPARE(m_fixture->world->messages().back().attachments.size(), 1);
    // A discarded one leaves nothing behind.
    const CliRun other = send({u"--attach"_s, photo(u"b.jpg"_s, 2), u"--wait"_s, u"0"_s});
    QVERIFY(!outgoing().isEmpty());
    const CliRun gone =
        m_fixture->run({u"outbox"_s, u"discard"_s, other.object()[u"outbox"_s].toString()});
    QVERIFY2(gone.code == 0, gone.told());
    QCOMPARE(outgoing(), QStringList());
}

void CliAttachTest::handsOverToTheOwner()
{
    QProcess *const owner = m_fixture->start({u"sync"_s, u"--watch"_s});
    QTRY_VERIFY_WITH_TIMEOUT(owner->bytesAvailable() > 0, 20'000);
    const CliRun run = send({u"--attach"_s, photo(u"a.jpg"_s, 1)});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(run.object()[u"state"_s].toString(), u"accepted"_s);
    QCOMPARE(m_fixture->server->postCount(Upload), 1);
    const CliRun listed = attachments({u"--save"_s, m_fixture->folder.filePath(u"out"_s)});
    QVERIFY2(listed.code == 0, listed.told());
    QCOMPARE(listed.array().size(), 1);
    owner->terminate();
    const CliRun ended = CliFixture::finish(owner);
    QVERIFY2(ended.code == 0, ended.told());
}

void CliAttachTest::aRefusedImageIsToldAndRetried()
{
    m_fixture->fault(Upload, SimulatorFault::Kind::Status, 1, 415);
    const CliRun run = send({u"--text"_s, u"Look"_s, u"--attach"_s, photo(u"a.jpg"_s, 1)});
    QVERIFY2(run.code == 6, run.told());
    QCOMPARE(run.errorKind(), u"image-refused"_s);
    QCOMPARE(run.object()[u"state"_s].toString(), u"queued"_s);
    QCOMPARE(m_fixture->server->postCount(Send), 0);
    const CliRun again =
        m_fixture->run({u"outbox"_s, u"retry"_s, run.object()[u"outbox"_s].toString()});
    QVERIFY2(again.code == 0, again.told());
    QCOMPARE(m_fixture->world->sends().size(), size_t(1));
}

void CliAttachTest::whoMayNotUploadIsToldSo()
{
    m_fixture->fault(Upload, SimulatorFault::Kind::Status, 1, 403);
    const CliRun run = send({u"--text"_s, u"Look"_s, u"--attach"_s, photo(u"a.jpg"_s, 1)});
    QVERIFY2(run.code == 3, run.told()); // the account, not the image
    QCOMPARE(m_fixture->server->postCount(Send), 0);
}

void CliAttachTest::aKillCostsNothing()
{
    // Killed while the second image goes up: the first is up, the message is not sent.
    m_fixture->server->faults().add(
        {.path = Upload, .kind = SimulatorFault::Kind::HangBefore, .skip = 1});
    QProcess *const process =
        m_fixture->start({u"send"_s, u"--reservation"_s, m_reservation, u"--attach"_s,
                          photo(u"a.jpg"_s, 1), u"--attach"_s, photo(u"b.jpg"_s, 2)});
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->server->postCount(Upload), 2, 20'000);
    process->kill();
    CliFixture::finish(process);
    const CliRun sync = m_fixture->run({u"sync"_s});
    QVERIFY2(sync.code == 0, sync.told());
    QCOMPARE(m_fixture->server->postCount(Upload), 3);
    QCOMPARE(m_fixture->world->sends().size(), size_t(1));
    QCOMPARE(m_fixture->world->messages().back().attachments.size(), 2);
}

void CliAttachTest::listsTheImages()
{
    const QByteArray png = FileBytes::written(Pictures::drawing({20, 10}), "PNG"_ba);
    const QStringList ids = received({{u"door.png"_s, png}, {u"key.png"_s, png + "more"_ba}});
    QCOMPARE(ids.size(), 2);
    const CliRun run = attachments();
    QVERIFY2(run.code == 0, run.told());
    const QJsonArray rows = run.array();
    QCOMPARE(rows.size(), 2);
    const QJsonObject first = rows.first().toObject();
    QCOMPARE(first.keys(),
             (QStringList{u"id"_s, u"message"_s, u"name"_s, u"size"_s, u"timestamp"_s, u"type"_s}));
    QCOMPARE(first[u"id"_s].toString(), ids.first());
    QCOMPARE(first[u"name"_s].toString(), u"door.png"_s);
    QCOMPARE(first[u"type"_s].toString(), u"image/png"_s);
    QCOMPARE(first[u"size"_s].toInteger(), png.size());
    QCOMPARE(first[u"message"_s].toString(), m_fixture->world->messages().back().id);
    QVERIFY(first[u"timestamp"_s].toString().endsWith(u'Z'));
    QCOMPARE(rows.last().toObject()[u"id"_s].toString(), ids.last());
    // What is known is not asked for again, nor are bytes.
    const QString metadata = u"/messages/attachments/metadata"_s;
    QCOMPARE(m_fixture->server->postCount(metadata), 2);
    QVERIFY2(attachments().code == 0, "again");
    QCOMPARE(m_fixture->server->postCount(metadata), 2);
    QCOMPARE(m_fixture->server->postCount(u"/messages/attachments/download"_s), 0);
    const CliRun words = m_fixture->run({u"attachments"_s, m_reservation});
    QVERIFY2(words.out.contains("door.png") && words.out.count('\n') == 2, words.told());
}

void CliAttachTest::savesUnderCleanedNames()
{
    const QByteArray png = FileBytes::written(Pictures::drawing({20, 10}), "PNG"_ba);
    const QByteArray jpeg = FileBytes::jpeg(Pictures::photo({20, 10}, 5));
    QCOMPARE(received({{u"../../.bashrc"_s, png},
                       {u"/etc/cron.d/x.png"_s, jpeg},
                       {u"a\nb\u202egnp.exe"_s, png},
                       {u"door.png"_s, png},
                       {u"door.png"_s, png}})
                 .size(),
             5);
    const QString folder = m_fixture->folder.filePath(u"out"_s);
    const CliRun run = attachments({u"--save"_s, folder});
    QVERIFY2(run.code == 0, run.told());
    const QStringList names =
        QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(names.size(), 5);
    QVERIFY(names.contains(u"door.png"_s) && names.contains(u"door (2).png"_s));
    for (const QJsonValue &row : run.array()) {
        const QFileInfo saved(row[u"file"_s].toString());
        QCOMPARE(saved.absolutePath(), QFileInfo(folder).absoluteFilePath());
        QVERIFY2(names.contains(saved.fileName()), qPrintable(saved.fileName()));
        const bool isJpeg = row[u"type"_s].toString() == u"image/jpeg";
        QVERIFY2(saved.fileName().endsWith(isJpeg ? u".jpg"_s : u".png"_s),
                 qPrintable(saved.fileName()));
        QCOMPARE(contentOf(saved.filePath()), isJpeg ? jpeg : png);
        QVERIFY(!saved.fileName().startsWith(u'.'));
    }
}

void CliAttachTest::savesOverNothing()
{
    const QByteArray png = FileBytes::written(Pictures::drawing({20, 10}), "PNG"_ba);
    QCOMPARE(received({{u"door.png"_s, png}}).size(), 1);
    const QString folder = m_fixture->folder.filePath(u"out"_s);
    QVERIFY(QDir().mkdir(folder));
    const QString target = file(u"victim"_s, "mine"_ba);
    QVERIFY(QFile::link(target, folder + u"/door.png"_s));
    QVERIFY(QFile::link(m_fixture->folder.filePath(u"not-there"_s), folder + u"/door (2).png"_s));
    const CliRun run = attachments({u"--save"_s, folder});
    QVERIFY2(run.code == 0, run.told());
    QCOMPARE(contentOf(target), "mine"_ba);
    QVERIFY(!QFileInfo::exists(m_fixture->folder.filePath(u"not-there"_s)));
    QCOMPARE(contentOf(folder + u"/door (3).png"_s), png);
    // Fetched once.
    QVERIFY2(attachments({u"--save"_s, folder}).code == 0, "again");
    QCOMPARE(contentOf(folder + u"/door (4).png"_s), png);
    QCOMPARE(m_fixture->server->postCount(u"/messages/attachments/download"_s), 1);
}

void CliAttachTest::savesNowhereElse_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a file") << u"victim"_s;
    QTest::newRow("a missing folder's folder") << u"not/there"_s;
}

void CliAttachTest::savesNowhereElse()
{
    QFETCH(QString, folder);
    (void)file(u"victim"_s, "mine"_ba);
    const CliRun run = attachments({u"--save"_s, m_fixture->folder.filePath(folder)});
    QVERIFY2(run.code == 1, run.told());
    QCOMPARE(run.errorKind(), u"cannot-write"_s);
}

void CliAttachTest::oneThatFailsKeepsNoOtherAway()
{
    const QByteArray png = FileBytes::written(Pictures::drawing({20, 10}), "PNG"_ba);
    QCOMPARE(received({{u"a.png"_s, png}, {u"b.png"_s, png}}).size(), 2);
    m_fixture->fault(u"/messages/attachments/download"_s, SimulatorFault::Kind::Status, 1, 503);
    const QString folder = m_fixture->folder.filePath(u"out"_s);
    const CliRun run = attachments({u"--save"_s, folder});
    QVERIFY2(run.code == 2, run.told());
    QCOMPARE(run.errorKind(), u"server-fault"_s);
    const QJsonArray rows = run.object()[u"attachments"_s].toArray();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.first()[u"file"_s].isNull());
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"b.png"_s});
    // The next run brings what is missing.
    const CliRun again = attachments({u"--save"_s, m_fixture->folder.filePath(u"new"_s)});
    QVERIFY2(again.code == 0, again.told());
}

void CliAttachTest::listsNothing()
{
    const CliRun none = attachments();
    QVERIFY2(none.code == 0, none.told());
    QVERIFY(none.document().isArray() && none.array().isEmpty());
    const CliRun unknown = m_fixture->run({u"attachments"_s, u"nobody"_s, u"--json"_s});
    QVERIFY2(unknown.code == 1, unknown.told());
    QCOMPARE(unknown.errorKind(), u"not-found"_s);
}

QTEST_GUILESS_MAIN(CliAttachTest)
#include "CliAttachTest.moc"
