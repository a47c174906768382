#include "models/images/ColorTransform.h"
#include "models/images/ImageDecoder.h"
#include "models/images/ImageFitter.h"
#include "models/images/JpegLayout.h"
#include "tests/images/CmykProfile.h"
#include "tests/images/FileBytes.h"
#include "tests/images/HeicBytes.h"
#include "tests/images/MetadataScan.h"
#include "tests/images/Pictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QTest>

#include <algorithm>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize Size(64, 48);

/// What a program that minds colour profiles shows.
QImage shownAsSRgb(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImage image = QImageReader(&buffer).read();
    if (image.colorSpace().isValid())
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    return image;
}

int distance(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                     std::abs(qBlue(one) - qBlue(other))});
}

QImage filled(QRgb color, QSize size = Size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

QByteArray iccSegment(const QByteArray &icc)
{
    return FileBytes::jpegSegment(0xE2, "ICC_PROFILE\0\1\1"_ba + icc);
}

/// The bytes of colours in another space, which look like \p color.
QRgb inSpace(QRgb color, const QColorSpace &space)
{
    QImage one = filled(color, {1, 1});
    one.setColorSpace(QColorSpace(QColorSpace::SRgb));
    return one.convertedToColorSpace(space).pixel(0, 0);
}

} // namespace

/// Colours of inks, of wide spaces and of numbers leave so that any program shows them as meant.
class ImageColorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void inksBecomeSRgb_data();
    void inksBecomeSRgb();
    void aProfileOfInksIsUsed();
    void profilesAreKeptOrUsed_data();
    void profilesAreKeptOrUsed();
    void brokenProfilesAreLeftOut_data();
    void brokenProfilesAreLeftOut();
    void greyWithAProfileStaysGrey();
    void numbersBecomeSRgb_data();
    void numbersBecomeSRgb();
    void heifFilesAreConverted_data();
    void heifFilesAreConverted();
};

void ImageColorTest::inksBecomeSRgb_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isYcck");
    for (const QSize size : {QSize(8, 8), QSize(64, 48), QSize(333, 251), QSize(1600, 1200)}) {
        QTest::addRow("CMYK %d", size.width()) << size << false;
        QTest::addRow("YCCK %d", size.width()) << size << true;
    }
}

void ImageColorTest::inksBecomeSRgb()
{
    QFETCH(QSize, size);
    QFETCH(bool, isYcck);
    const QImage corners = Pictures::corners(size);
    const QByteArray bytes = isYcck ? FileBytes::ycckJpeg(corners) : FileBytes::cmykJpeg(corners);
    const auto fitted = fitImage(bytes);
    QVERIFY(fitted);
    QCOMPARE(fitted->type, ImageType::Jpeg);
    const auto layout = JpegLayout::read(fitted->bytes);
    QVERIFY(layout);
    QCOMPARE(layout->channels, 3);
    QCOMPARE(fitted->sizeAfterPx, size);
    QCOMPARE(Pictures::wrongCorner(shownAsSRgb(fitted->bytes)), QString());
    QCOMPARE(foreignParts(fitted->bytes), QStringList());
    QVERIFY(!fitted->wasRepaired);
}

void ImageColorTest::aProfileOfInksIsUsed()
{
    const QByteArray icc = swappedCmykProfile();
    QVERIFY(icc.size() > 128 && icc.size() < 65'000);
    const QRgb orange = qRgb(240, 120, 30);
    const auto fitted =
        fitImage(FileBytes::withSegment(FileBytes::cmykJpeg(filled(orange)), iccSegment(icc)));
    QVERIFY(fitted);
    const QRgb seen = shownAsSRgb(fitted->bytes).pixel(20, 20);
    // Its cyan is the profile's magenta: red and green are exchanged.
    QVERIFY2(distance(seen, qRgb(120, 240, 30)) <= 12, QByteArray::number(seen, 16).constData());
}

void ImageColorTest::profilesAreKeptOrUsed_data()
{
    QTest::addColumn<QColorSpace>("space");
    QTest::addColumn<QByteArray>("format");
    const std::pair<const char *, QColorSpace> spaces[]{
        {"Adobe RGB", QColorSpace(QColorSpace::AdobeRgb)},
        {"ProPhoto", QColorSpace(QColorSpace::ProPhotoRgb)},
        {"Display P3", QColorSpace(QColorSpace::DisplayP3)},
        {"linear", QColorSpace(QColorSpace::SRgbLinear)},
        {"sRGB", QColorSpace(QColorSpace::SRgb)},
    };
    for (const auto &[name, space] : spaces) {
        QTest::addRow("%s, jpeg", name) << space << "jpeg"_ba;
        QTest::addRow("%s, png", name) << space << "png"_ba;
    }
}

void ImageColorTest::profilesAreKeptOrUsed()
{
    QFETCH(QColorSpace, space);
    QFETCH(QByteArray, format);
    const QRgb meant = qRgb(180, 90, 60);
    QImage image = filled(inSpace(meant, space));
    image.setColorSpace(space);
    const QByteArray bytes =
        format == "png"_ba
            ? FileBytes::written(image, "png"_ba)
            : FileBytes::withSegment(FileBytes::jpeg(image, 98), iccSegment(space.iccProfile()));
    for (const qint64 limit : {FitOptions().limitBytes, bytes.size() - 1}) {
        const auto fitted = fitImage(bytes, {.limitBytes = limit});
        if (!fitted && limit < bytes.size())
            continue; // a profile takes most of so small a file
        QVERIFY(fitted);
        const QRgb seen = shownAsSRgb(fitted->bytes).pixel(9, 9);
        QVERIFY2(distance(seen, meant) <= 6, QByteArray::number(seen, 16).constData());
    }
}

void ImageColorTest::brokenProfilesAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("icc");
    const QByteArray good = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("cut") << good.left(200);
    QTest::newRow("wrong length") << QByteArray(good).replace(0, 4, FileBytes::big32(99));
    QTest::newRow("no signature") << QByteArray(good).replace(36, 4, "xxxx"_ba);
    QTest::newRow("of inks") << QByteArray(good).replace(16, 4, "CMYK"_ba);
    QTest::newRow("of greys") << QByteArray(good).replace(16, 4, "GRAY"_ba);
    QTest::newRow("text") << FileBytes::Secret.repeated(40);
}

void ImageColorTest::brokenProfilesAreLeftOut()
{
    QFETCH(QByteArray, icc);
    const auto fitted =
        fitImage(FileBytes::withSegment(FileBytes::jpeg(Pictures::corners(Size)), iccSegment(icc)));
    QVERIFY(fitted);
    QVERIFY(!fitted->bytes.contains("ICC_PROFILE"_ba));
    QVERIFY(!fitted->bytes.contains(FileBytes::Secret));
    QCOMPARE(Pictures::wrongCorner(shownAsSRgb(fitted->bytes)), QString());
}

void ImageColorTest::greyWithAProfileStaysGrey()
{
    QByteArray icc = QColorSpace(QColorSpace::SRgb).iccProfile();
    icc.replace(16, 4, "GRAY"_ba);
    const QImage grey = Pictures::photo(Size, 5).convertToFormat(QImage::Format_Grayscale8);
    const auto fitted =
        fitImage(FileBytes::withSegment(FileBytes::jpeg(grey), iccSegment(icc)).chopped(2));
    QVERIFY(fitted);
    QVERIFY(fitted->wasRepaired);
    const auto layout = JpegLayout::read(fitted->bytes);
    QVERIFY(layout);
    QCOMPARE(layout->channels, 1);
}

void ImageColorTest::numbersBecomeSRgb_data()
{
    QTest::addColumn<int>("primaries");
    QTest::addColumn<int>("transfer");
    QTest::addColumn<QRgb>("stored");
    QTest::addColumn<QRgb>("meant");
    const QRgb orange = qRgb(200, 120, 60);
    const QRgb p3 = inSpace(orange, QColorSpace(QColorSpace::DisplayP3));
    QTest::newRow("sRGB") << 1 << 13 << orange << orange;
    QTest::newRow("unknown") << 2 << 2 << orange << orange;
    QTest::newRow("reserved") << 99 << 99 << orange << orange;
    QTest::newRow("BT.709, as cameras say") << 1 << 1 << orange << orange;
    QTest::newRow("BT.601") << 6 << 6 << orange << orange;
    QTest::newRow("Display P3") << 12 << 13 << p3 << orange;
    QTest::newRow("P3, curve unknown") << 12 << 2 << p3 << orange;
    // Reference values by the matrices of BT.2020 and IEC 61966-2-1.
    QTest::newRow("BT.2020 with sRGB's curve, white")
        << 9 << 13 << qRgb(255, 255, 255) << qRgb(255, 255, 255);
    QTest::newRow("BT.2020 with sRGB's curve")
        << 9 << 13 << qRgb(175, 127, 73) << qRgb(200, 120, 60);
    QTest::newRow("linear") << 1 << 8 << qRgb(55, 55, 55) << qRgb(128, 128, 128);
    QTest::newRow("gamma 2.2") << 1 << 4 << qRgb(128, 128, 128) << qRgb(128, 128, 128);
    QTest::newRow("gamma 2.8") << 1 << 5 << qRgb(128, 128, 128) << qRgb(106, 106, 106);
    // 203 cd/m² are 58 % in PQ and 75 % in HLG (BT.2408).
    QTest::newRow("PQ, white") << 9 << 16 << qRgb(148, 148, 148) << qRgb(255, 255, 255);
    QTest::newRow("PQ, black") << 9 << 16 << qRgb(0, 0, 0) << qRgb(0, 0, 0);
    QTest::newRow("PQ, brighter") << 9 << 16 << qRgb(230, 230, 230) << qRgb(255, 255, 255);
    QTest::newRow("HLG, white") << 9 << 18 << qRgb(191, 191, 191) << qRgb(255, 255, 255);
}

void ImageColorTest::numbersBecomeSRgb()
{
    QFETCH(int, primaries);
    QFETCH(int, transfer);
    QFETCH(QRgb, stored);
    QFETCH(QRgb, meant);
    QImage image = filled(stored);
    ColorTransform::fromNumbers(image, {primaries, transfer});
    const QRgb seen = image.pixel(3, 3);
    QVERIFY2(distance(seen, meant) <= 4, QByteArray::number(seen, 16).constData());
    QCOMPARE(qAlpha(seen), 255);
}

void ImageColorTest::heifFilesAreConverted_data()
{
    QTest::addColumn<bool>("isAvif");
    QTest::addColumn<int>("primaries");
    QTest::addColumn<QByteArray>("icc");
    QTest::addColumn<QRgb>("stored");
    const QRgb orange = qRgb(200, 120, 60);
    const QColorSpace p3(QColorSpace::DisplayP3);
    for (const bool isAvif : {false, true}) {
        const char *const name = isAvif ? "avif" : "heic";
        QTest::addRow("%s, sRGB", name) << isAvif << 1 << QByteArray() << orange;
        QTest::addRow("%s, P3 by numbers", name)
            << isAvif << 12 << QByteArray() << inSpace(orange, p3);
        QTest::addRow("%s, P3 by profile", name)
            << isAvif << 1 << p3.iccProfile() << inSpace(orange, p3);
        QTest::addRow("%s, BT.2020", name) << isAvif << 9 << QByteArray() << qRgb(175, 127, 73);
    }
}

void ImageColorTest::heifFilesAreConverted()
{
    QFETCH(bool, isAvif);
    QFETCH(int, primaries);
    QFETCH(QByteArray, icc);
    QFETCH(QRgb, stored);
    const QByteArray bytes = FileBytes::heif(
        filled(stored), {.isAvif = isAvif, .primaries = primaries, .transfer = 13, .icc = icc});
    if (bytes.isEmpty())
        QSKIP("libheif has no encoder for it here");
    const auto fitted = fitImage(bytes);
    QVERIFY(fitted);
    const QRgb seen = shownAsSRgb(fitted->bytes).pixel(20, 20);
    QVERIFY2(distance(seen, qRgb(200, 120, 60)) <= 7, QByteArray::number(seen, 16).constData());
}

QTEST_GUILESS_MAIN(ImageColorTest)
#include "ImageColorTest.moc"
