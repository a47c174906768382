#include "models/images/Exif.h"
#include "models/images/ImageDecoder.h"
#include "models/images/ImageFitter.h"
#include "tests/images/FileBytes.h"
#include "tests/images/HeicBytes.h"
#include "tests/images/MetadataScan.h"
#include "tests/images/Pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using FileBytes::big16;
using FileBytes::big32;
using FileBytes::little16;
using FileBytes::little32;

namespace {

constexpr QSize Size(64, 48);

enum class Width { Short, Long };

/// An EXIF block with an orientation and nothing else.
QByteArray block(quint32 orientation, Width width, bool isLittle)
{
    if (isLittle)
        return "II*\0"_ba + little32(8) + little16(1) + little16(0x0112) +
               little16(width == Width::Short ? 3 : 4) + little32(1) + little32(orientation) +
               little32(0);
    const QByteArray value =
        width == Width::Short ? big16(orientation) + big16(0) : big32(orientation);
    return "MM\0*"_ba + big32(8) + big16(1) + big16(0x0112) + big16(width == Width::Short ? 3 : 4) +
           big32(1) + value + big32(0);
}

/// A file of that format whose block says how it has to be turned.
QByteArray fileOf(const QByteArray &format, const QImage &stored, const QByteArray &exif)
{
    if (format == "jpeg"_ba)
        return FileBytes::withSegment(FileBytes::jpeg(stored),
                                      FileBytes::jpegSegment(0xE1, "Exif\0\0"_ba + exif));
    if (format == "png"_ba)
        return FileBytes::withChunk(FileBytes::written(stored, "png"_ba),
                                    FileBytes::pngChunk("eXIf"_ba, exif));
    return FileBytes::webPWithExif(FileBytes::written(stored, "webp"_ba, 95), stored.size(), exif);
}

QImage shown(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

} // namespace

/// Every way a file says that its picture lies on its side, in every container: turned, once.
class ImageTurnTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void turns_data();
    void turns();
    void valuesThatAreNoneTurnNothing_data();
    void valuesThatAreNoneTurnNothing();
    void heifIsTurnedOnce_data();
    void heifIsTurnedOnce();
};

void ImageTurnTest::turns_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("orientation");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<bool>("isLittle");
    for (const QByteArray &format : {"jpeg"_ba, "png"_ba, "webp"_ba}) {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            for (const bool isLong : {false, true}) {
                const bool isLittle = orientation % 2 == 0;
                QTest::addRow("%s %d %s %s", format.constData(), orientation,
                              isLong ? "long" : "short", isLittle ? "II" : "MM")
                    << format << orientation << isLong << isLittle;
            }
        }
    }
}

void ImageTurnTest::turns()
{
    QFETCH(QByteArray, format);
    QFETCH(int, orientation);
    QFETCH(bool, isLong);
    QFETCH(bool, isLittle);
    const QByteArray exif =
        block(quint32(orientation), isLong ? Width::Long : Width::Short, isLittle);
    const QByteArray bytes =
        fileOf(format, Pictures::storedFor(Pictures::corners(Size), orientation), exif);
    const auto fitted = fitImage(bytes);
    QVERIFY(fitted);
    QCOMPARE(foreignParts(fitted->bytes), QStringList());
    QCOMPARE(fitted->sizeAfterPx, Size);
    QCOMPARE(shown(fitted->bytes).size(), Size);
    QCOMPARE(Pictures::wrongCorner(shown(fitted->bytes)), QString());
    const auto decoded = decodeImage(bytes);
    QVERIFY(decoded);
    QCOMPARE(Pictures::wrongCorner(decoded.value()), QString());
}

void ImageTurnTest::valuesThatAreNoneTurnNothing_data()
{
    QTest::addColumn<QByteArray>("exif");
    QTest::newRow("0") << block(0, Width::Short, false);
    QTest::newRow("9") << block(9, Width::Short, true);
    QTest::newRow("65535") << block(0xFFFF, Width::Short, false);
    QTest::newRow("long 0") << block(0, Width::Long, false);
    QTest::newRow("long 9") << block(9, Width::Long, true);
    QTest::newRow("long, 6 in its upper half") << block(6 << 16, Width::Long, false);
    QTest::newRow("long, most") << block(0xFFFFFFFF, Width::Long, true);
    QTest::newRow("a text") << block(6, Width::Short, false).replace(12, 2, big16(2));
    QTest::newRow("cut") << block(6, Width::Short, false).left(16);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a directory behind the end")
        << block(6, Width::Short, false).replace(4, 4, big32(5000));
    QTest::newRow("neither order") << block(6, Width::Short, false).replace(0, 2, "XX"_ba);
}

void ImageTurnTest::valuesThatAreNoneTurnNothing()
{
    QFETCH(QByteArray, exif);
    QCOMPARE(Exif::orientation(exif), 1);
    for (const QByteArray &format : {"jpeg"_ba, "png"_ba, "webp"_ba}) {
        const auto fitted = fitImage(fileOf(format, Pictures::corners(Size), exif));
        QVERIFY2(fitted, format.constData());
        QCOMPARE(Pictures::wrongCorner(shown(fitted->bytes)), QString());
    }
}

void ImageTurnTest::heifIsTurnedOnce_data()
{
    QTest::addColumn<bool>("isAvif");
    QTest::addColumn<int>("boxed");  ///< orientation that the boxes carry
    QTest::addColumn<int>("inExif"); ///< the copy of it, or what a careless program left
    for (const bool isAvif : {false, true}) {
        for (int orientation = 1; orientation <= 8; ++orientation) {
            QTest::addRow("%s %d, both", isAvif ? "avif" : "heic", orientation)
                << isAvif << orientation << orientation;
            QTest::addRow("%s %d, boxes alone", isAvif ? "avif" : "heic", orientation)
                << isAvif << orientation << 1;
        }
        QTest::addRow("%s, EXIF alone", isAvif ? "avif" : "heic") << isAvif << 1 << 6;
    }
}

void ImageTurnTest::heifIsTurnedOnce()
{
    QFETCH(bool, isAvif);
    QFETCH(int, boxed);
    QFETCH(int, inExif);
    const QByteArray bytes =
        FileBytes::heif(Pictures::storedFor(Pictures::corners(Size), boxed),
                        {.isAvif = isAvif,
                         .exif = big32(0) + block(quint32(inExif), Width::Short, false),
                         .turn = boxed});
    if (bytes.isEmpty())
        QSKIP("libheif has no encoder for it here");
    const auto fitted = fitImage(bytes);
    QVERIFY(fitted);
    QCOMPARE(fitted->sizeAfterPx, Size);
    QCOMPARE(Pictures::wrongCorner(shown(fitted->bytes)), QString());
    QCOMPARE(foreignParts(fitted->bytes), QStringList());
}

QTEST_GUILESS_MAIN(ImageTurnTest)
#include "ImageTurnTest.moc"
