#include "models/images/FileName.h"

#include <QRegularExpression>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// Names as data: what came in from outside never leads anywhere.
class FileNameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleans_data();
    void cleans();
    void endsAsItsType_data();
    void endsAsItsType();
    void endsAsItCame_data();
    void endsAsItCame();
    void isNeverTooLong();
};

void FileNameTest::cleans_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *what, const QString &name, const QString &clean) {
        QTest::newRow(what) << name << clean;
    };
    row("usual", u"lamp.png"_s, u"lamp.png"_s);
    row("words", u"Bad vor der Tür (2).jpg"_s, u"Bad vor der Tür (2).jpg"_s);
    row("other scripts", u"ランプ.png"_s, u"ランプ.png"_s);
    row("emoji", u"a🔑b.png"_s, u"a🔑b.png"_s);
    row("absolute path", u"/etc/passwd"_s, u"passwd"_s);
    row("way up", u"../../.ssh/authorized_keys"_s, u"authorized_keys"_s);
    row("dos path", u"C:\\Users\\Ann\\key.jpg"_s, u"key.jpg"_s);
    row("folder", u"pictures/"_s, u"image"_s);
    row("dots", u".."_s, u"image"_s);
    row("hidden", u".bashrc"_s, u"bashrc"_s);
    row("option", u"-rf.png"_s, u"rf.png"_s);
    row("empty", {}, u"image"_s);
    row("controls", u"a\u0000b\nc\u001bd\u007f.png"_s, u"ab cd.png"_s);
    row("direction", u"photo\u202Egnp.exe"_s, u"photognp.exe"_s);
    row("isolates", u"\u2066a\u2069\u200f.png"_s, u"a.png"_s);
    row("invisible", u"a\u200b\ufeffb.png"_s, u"ab.png"_s);
    row("lone surrogate", u"a"_s + QChar(0xD800) + u".png"_s, u"a\uFFFD.png"_s);
    row("line separator", u"a\u2028b.png"_s, u"a b.png"_s);
    row("shell", u"a<b>c:d\"e|f?g*.png"_s, u"a_b_c_d_e_f_g_.png"_s);
    row("blanks", u"  a   b .png "_s, u"a b .png"_s);
    row("end dots", u"a.png..."_s, u"a.png"_s);
    row("composed", u"cafe\u0301.png"_s, u"café.png"_s);
}

void FileNameTest::cleans()
{
    QFETCH(QString, name);
    QTEST(FileName::cleaned(name), "clean");
    QCOMPARE(FileName::cleaned(FileName::cleaned(name)), FileName::cleaned(name));
}

void FileNameTest::endsAsItsType_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("clean");
    const auto row = [](const QString &name, ImageType type, const QString &clean) {
        QTest::newRow(qPrintable(name)) << name << int(type) << clean;
    };
    row(u"lamp.png"_s, ImageType::Png, u"lamp.png"_s);
    row(u"IMG 1.HEIC"_s, ImageType::Jpeg, u"IMG 1.jpg"_s);
    row(u"a.JPEG"_s, ImageType::Jpeg, u"a.JPEG"_s);
    row(u"a.JPG"_s, ImageType::Jpeg, u"a.JPG"_s);
    row(u"a.jpg"_s, ImageType::Png, u"a.png"_s);
    row(u"scan"_s, ImageType::Tiff, u"scan.tiff"_s);
    row(u"invoice.exe"_s, ImageType::Png, u"invoice.exe.png"_s);
    row(u"v1.2"_s, ImageType::Jpeg, u"v1.2.jpg"_s);
    row(u"/"_s, ImageType::Jpeg, u"image.jpg"_s);
    row(u".png"_s, ImageType::Png, u"png.png"_s);
}

void FileNameTest::endsAsItsType()
{
    QFETCH(QString, name);
    QFETCH(int, type);
    QTEST(FileName::cleaned(name, ImageType(type)), "clean");
}

void FileNameTest::endsAsItCame_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("clean");
    const auto row = [](const QString &name, const QString &type, const QString &clean) {
        QTest::newRow(qPrintable(name + u' ' + type)) << name << type << clean;
    };
    const QString png = u"image/png"_s;
    row(u"a b.png"_s, png, u"a b.png"_s);
    row(u"../../etc/x.png"_s, png, u"x.png"_s);
    row(u"C:\\x\\y.png"_s, png, u"y.png"_s);
    row(u"a\u202Egnp.exe"_s, png, u"agnp.exe.png"_s);
    row({}, u"image/jpeg"_s, u"image.jpg"_s);
    row(u"x.JPEG"_s, u"image/jpeg"_s, u"x.JPEG"_s);
    row(u"lamp.png"_s, u"image/jpeg"_s, u"lamp.jpg"_s);
    row(u"voucher.png"_s, u"application/pdf"_s, u"voucher.png.pdf"_s);
    row(u"voucher.PDF"_s, u"application/pdf"_s, u"voucher.PDF"_s);
    row(u"notes"_s, u"text/plain"_s, u"notes.txt"_s);
    row(u"key.bin"_s, u"application/octet-stream"_s, u"key.bin"_s);
    row(u"key"_s, u"made/up"_s, u"key"_s);
}

void FileNameTest::endsAsItCame()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QTEST(FileName::cleanedAs(name, type), "clean");
}

void FileNameTest::isNeverTooLong()
{
    for (const QString &letter : {u"a"_s, u"ü"_s, u"語"_s, u"🔑"_s}) {
        const QString name = FileName::cleaned(letter.repeated(400) + u".jpeg"_s);
        QVERIFY(name.toUtf8().size() <= FileName::MaxBytes);
        QVERIFY(name.toUtf8().size() > FileName::MaxBytes - 4);
        QVERIFY(name.endsWith(u".jpeg"_s));
        QVERIFY(name.isValidUtf16());
        const QString typed = FileName::cleaned(letter.repeated(400), ImageType::Png);
        QVERIFY(typed.toUtf8().size() <= FileName::MaxBytes);
        QVERIFY(typed.endsWith(u".png"_s));
        const QString other = FileName::cleanedAs(letter.repeated(400), u"application/pdf"_s);
        QVERIFY(other.toUtf8().size() <= FileName::MaxBytes);
        QVERIFY(other.endsWith(u".pdf"_s));
    }
}

QTEST_APPLESS_MAIN(FileNameTest)
#include "FileNameTest.moc"
