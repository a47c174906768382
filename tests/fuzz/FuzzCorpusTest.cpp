#include "tests/fuzz/FuzzTargets.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The small corpus, replayed: what once was worth keeping stays harmless. Each input also comes
/// cut at every byte.
class FuzzCorpusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void replay_data();
    void replay();
};

void FuzzCorpusTest::replay_data()
{
    QTest::addColumn<QString>("target");
    for (const Fuzz::Target &target : Fuzz::targets())
        QTest::newRow(target.name) << QString::fromLatin1(target.name);
}

void FuzzCorpusTest::replay()
{
    QFETCH(QString, target);
    const auto found = std::ranges::find(
        Fuzz::targets(), target, [](const Fuzz::Target &t) { return QString::fromLatin1(t.name); });
    const QDir folder(u"" INNBOX_FUZZ_CORPUS "/"_s + target);
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    QVERIFY2(!files.isEmpty(), "no seeds");
    // Sockets and files are slow: there a few cuts must do.
    const bool isSlow = target == u"handover" || target == u"journal";
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        found->run(bytes);
        const qsizetype step = isSlow ? std::max<qsizetype>(1, bytes.size() / 8) : 1;
        for (qsizetype size = 0; size < bytes.size(); size += step)
            found->run(bytes.left(size));
    }
}

QTEST_GUILESS_MAIN(FuzzCorpusTest)
#include "FuzzCorpusTest.moc"
