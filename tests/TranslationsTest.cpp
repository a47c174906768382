#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    int count = 0;
    QStringList missing{};
    QStringList unused{};
};

/// What stands in a .ts file after the sources were read into it.
Words wordsOf(const QString &path)
{
    Words words;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return words;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        if (xml.name() != "translation"_L1)
            continue;
        ++words.count;
        const QString type = xml.attributes().value("type"_L1).toString();
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        const QString place = context + u": "_s + source;
        if (type == "vanished"_L1 || type == "obsolete"_L1)
            words.unused += place;
        else if (!type.isEmpty() || text.trimmed().isEmpty())
            words.missing += place;
    }
    if (xml.hasError())
        words.missing += xml.errorString();
    return words;
}

} // namespace

/// Every word of the program has its translations, and no translation has lost its word.
class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void areComplete_data();
    void areComplete();
};

void TranslationsTest::areComplete_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("English") << u"innbox_en.ts"_s;
    QTest::newRow("German") << u"innbox_de.ts"_s;
}

void TranslationsTest::areComplete()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString copy = folder.filePath(file);
    const QString root = QStringLiteral(INNBOX_SOURCE_DIR);
    QVERIFY(QFile::copy(root + u"/translations/"_s + file, copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(root);
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(INNBOX_LUPDATE),
                  {u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h"_s,
                   u"ui"_s, u"app"_s, u"models"_s, u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished());
    const QByteArray said = lupdate.readAll();
    QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0,
             said.constData());
    static const QRegularExpression Found(u"Found (\\d+) source text"_s);
    const int found = Found.match(QString::fromUtf8(said)).captured(1).toInt();
    QVERIFY2(found > 900, said.constData()); // it has read the sources at all
    const Words words = wordsOf(copy);
    QVERIFY2(words.missing.isEmpty(), qPrintable(words.missing.join(u'\n')));
    QVERIFY2(words.unused.isEmpty(), qPrintable(words.unused.join(u'\n')));
    QCOMPARE(words.count, found);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
