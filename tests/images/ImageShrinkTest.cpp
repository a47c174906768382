#include "models/images/ImageFitter.h"
#include "models/images/ImageProbe.h"
#include "tests/images/FileBytes.h"
#include "tests/images/MetadataScan.h"
#include "tests/images/Pictures.h"

#include <QColorSpace>
#include <QImageReader>
#include <QTest>

#include <algorithm>
#include <array>
#include <thread>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using Kind = ImageError::Kind;
using Change = FittedImage::Change;

namespace {

constexpr qint64 Limit = 1'048'576;

QByteArray shotPhoto(QSize size, int grain, int quality = 92)
{
    return FileBytes::jpeg(Pictures::photo(size, grain), quality);
}

/// Grain that shows through more and more to the right.
QImage fadingPhoto(QSize size)
{
    QImage image = Pictures::photo(size, 40).convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            row[x] = (row[x] & 0xFFFFFF) | (quint32(x * 255 / image.width()) << 24);
    }
    return image;
}

} // namespace

/// What does not fit: how much is given up, and of what.
class ImageShrinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QImageReader::setAllocationLimit(ImageLimits::AllocationLimitMb); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theAllowanceIsUsed_data();
    void theAllowanceIsUsed();
    void aSlightlyTooBigOneKeepsItsSize();
    void aDrawingStaysSharp();
    void transparencyStaysWhenItFits();
    void transparencyBecomesWhite();
    void aProfileGoesAlong();
    void aTurnedOneIsTurned_data();
    void aTurnedOneIsTurned();
    void metadataAloneIsNoReasonToShrink();
    void over64MegapixelsAreDecodedScaled();
    void nothingFitsIntoNothing();
    void itCanBeStopped_data();
    void itCanBeStopped();
    void progressGoesUp();
    void severalAtOnce();
};

void ImageShrinkTest::theAllowanceIsUsed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("limit");
    const QImage grainy = Pictures::photo({1600, 1200}, 50, 7);
    QTest::newRow("12 megapixels") << shotPhoto({4032, 3024}, 14) << Limit;
    QTest::newRow("12 megapixels, a smaller limit")
        << shotPhoto({4032, 3024}, 14) << qint64{1'000'000};
    QTest::newRow("hardly any grain") << shotPhoto({4032, 3024}, 3) << qint64{300'000};
    QTest::newRow("nothing but grain") << shotPhoto({1600, 1200}, 60) << qint64{300'000};
    QTest::newRow("png of a photo") << FileBytes::written(grainy, "png"_ba) << qint64{400'000};
    QTest::newRow("bmp of a photo") << FileBytes::written(grainy, "bmp"_ba) << qint64{200'000};
    QTest::newRow("grey") << FileBytes::jpeg(grainy.convertToFormat(QImage::Format_Grayscale8))
                          << qint64{150'000};
    QTest::newRow("long and thin") << shotPhoto({9000, 300}, 30) << qint64{200'000};
    QTest::newRow("too long for a JPEG")
        << FileBytes::written(Pictures::photo({70'000, 40}, 40), "png"_ba) << qint64{300'000};
    QTest::newRow("a tiny limit") << shotPhoto({2000, 1500}, 20) << qint64{8'000};
    QTest::newRow("cmyk") << FileBytes::cmykJpeg(grainy) << qint64{200'000};
}

void ImageShrinkTest::theAllowanceIsUsed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, limit);
    QVERIFY(bytes.size() > limit);
    const auto fitted = fitImage(bytes, {.limitBytes = limit});
    QVERIFY(fitted);
    QCOMPARE(fitted->type, ImageType::Jpeg);
    QVERIFY(fitted->bytes.size() <= limit);
    QVERIFY2(fitted->bytes.size() * 10 >= limit * 9,
             qPrintable(u"%1 of %2"_s.arg(fitted->bytes.size()).arg(limit)));
    QCOMPARE(foreignParts(fitted->bytes), QStringList());

    const QImage after = QImage::fromData(fitted->bytes);
    QCOMPARE(after.size(), fitted->sizeAfterPx);
    const double before = double(fitted->sizeBeforePx.width()) / fitted->sizeBeforePx.height();
    const double now = double(after.width()) / after.height();
    QVERIFY(std::abs(now / before - 1) < 1.0 / std::min(after.width(), after.height()));
    QCOMPARE(fitted->change == Change::Shrunk, fitted->sizeAfterPx != fitted->sizeBeforePx);

    // Much larger would not have fitted at the quality that is aimed at.
    const QSize larger = after.size() * 1.2;
    if (larger.width() >= fitted->sizeBeforePx.width() || larger.width() > 65'000)
        return;
    const QImage whole = QImage::fromData(bytes).convertToFormat(after.format());
    const QByteArray other =
        FileBytes::jpeg(whole.scaled(larger, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), 80);
    QVERIFY2(other.size() > limit * 9 / 10, qPrintable(QString::number(other.size())));
}

void ImageShrinkTest::aSlightlyTooBigOneKeepsItsSize()
{
    const QByteArray bytes = shotPhoto({1000, 800}, 20, 90);
    const auto fitted = fitImage(bytes, {.limitBytes = bytes.size() * 19 / 20});
    QVERIFY(fitted);
    QCOMPARE(int(fitted->change), int(Change::Coded));
    QCOMPARE(fitted->sizeAfterPx, QSize(1000, 800));
    QVERIFY(fitted->bytes.size() * 10 >= bytes.size() * 95 / 100 * 9);
}

void ImageShrinkTest::aDrawingStaysSharp()
{
    const QImage drawing = Pictures::drawing({1200, 900});
    const QByteArray bmp = FileBytes::written(drawing, "bmp"_ba);
    const auto fitted = fitImage(bmp);
    QVERIFY(fitted);
    QCOMPARE(fitted->type, ImageType::Png);
    QCOMPARE(int(fitted->change), int(Change::Coded));
    QCOMPARE(QImage::fromData(fitted->bytes).convertToFormat(QImage::Format_RGB32), drawing);
    QCOMPARE(foreignParts(fitted->bytes), QStringList());

    // Where it does not fit as PNG it rather loses quality than pixels.
    const auto tight = fitImage(bmp, {.limitBytes = fitted->bytes.size() - 1});
    QVERIFY(tight);
    QCOMPARE(tight->type, ImageType::Jpeg);
}

void ImageShrinkTest::transparencyStaysWhenItFits()
{
    const QImage hole = Pictures::cornersWithHole({300, 200});
    const auto fitted = fitImage(FileBytes::written(hole, "webp"_ba, 100));
    QVERIFY(fitted);
    QCOMPARE(fitted->type, ImageType::Png);
    QVERIFY(!fitted->wasFlattened);
    const QImage after = QImage::fromData(fitted->bytes);
    QCOMPARE(qAlpha(after.pixel(150, 100)), 100);
    QCOMPARE(qAlpha(after.pixel(2, 2)), 255);
}

void ImageShrinkTest::transparencyBecomesWhite()
{
    const QByteArray png = FileBytes::written(fadingPhoto({900, 700}), "png"_ba);
    constexpr qint64 Small = 200'000;
    QVERIFY(png.size() > 2 * Small);
    const auto fitted = fitImage(png, {.limitBytes = Small});
    QVERIFY(fitted);
    QCOMPARE(fitted->type, ImageType::Jpeg);
    QVERIFY(fitted->wasFlattened);
    const QImage after = QImage::fromData(fitted->bytes);
    QVERIFY(qGray(after.pixel(0, after.height() / 2)) > 240);
    QVERIFY(fitted->bytes.size() <= Small);
}

void ImageShrinkTest::aProfileGoesAlong()
{
    const QByteArray profile = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    const QByteArray jpeg =
        FileBytes::withSegment(shotPhoto({1600, 1200}, 20),
                               FileBytes::jpegSegment(0xE2, "ICC_PROFILE\0\1\1"_ba + profile));
    for (const qint64 limit : {Limit, qint64{200'000}}) {
        const auto fitted = fitImage(jpeg, {.limitBytes = limit});
        QVERIFY(fitted);
        QVERIFY(fitted->bytes.size() <= limit);
        QVERIFY(fitted->bytes.contains(profile));
        QCOMPARE(QImage::fromData(fitted->bytes).colorSpace(), QColorSpace(QColorSpace::DisplayP3));
    }
    QImage wide = Pictures::photo({1000, 800}, 30);
    wide.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const auto fitted = fitImage(FileBytes::written(wide, "png"_ba), {.limitBytes = 100'000});
    QVERIFY(fitted);
    QCOMPARE(QImage::fromData(fitted->bytes).colorSpace().primaries(),
             QColorSpace::Primaries::AdobeRgb);
}

void ImageShrinkTest::aTurnedOneIsTurned_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("%d", orientation) << orientation;
}

void ImageShrinkTest::aTurnedOneIsTurned()
{
    QFETCH(int, orientation);
    const QImage seen = Pictures::corners({1200, 800});
    const QByteArray jpeg = FileBytes::withSegment(
        FileBytes::jpeg(Pictures::storedFor(seen, orientation)),
        FileBytes::jpegSegment(0xE1, "Exif\0\0"_ba + FileBytes::exif(orientation)));
    const auto fitted = fitImage(jpeg, {.limitBytes = 6'000});
    QVERIFY(fitted);
    QCOMPARE(int(fitted->change), int(Change::Shrunk));
    QCOMPARE(fitted->sizeBeforePx, seen.size());
    QVERIFY(fitted->sizeAfterPx.width() > fitted->sizeAfterPx.height());
    const QImage after = QImage::fromData(fitted->bytes);
    QCOMPARE(after.size(), fitted->sizeAfterPx);
    QCOMPARE(Pictures::wrongCorner(after), QString());
    QVERIFY(!hasExif(fitted->bytes));
}

void ImageShrinkTest::metadataAloneIsNoReasonToShrink()
{
    const QByteArray plain = shotPhoto({800, 600}, 10);
    const QByteArray heavy = plain + QByteArray(2'000'000, 'v');
    const auto fitted = fitImage(heavy, {.limitBytes = plain.size()});
    QVERIFY(fitted);
    QCOMPARE(int(fitted->change), int(Change::Kept));
    QCOMPARE(fitted->bytes, plain);
}

void ImageShrinkTest::over64MegapixelsAreDecodedScaled()
{
    QImage huge(10'000, 7'000, QImage::Format_Grayscale8);
    huge.fill(90);
    const QByteArray jpeg = FileBytes::jpeg(huge, 80);
    huge = {};
    const auto facts = probeImage(jpeg);
    QVERIFY(facts);
    QVERIFY(facts->pixels() > ImageLimits::MaxDecodedPixels);
    const auto fitted = fitImage(jpeg, {.limitBytes = 200'000});
    QVERIFY(fitted);
    QCOMPARE(int(fitted->change), int(Change::Shrunk));
    QCOMPARE(fitted->sizeBeforePx, QSize(10'000, 7'000));
    QVERIFY(fitted->bytes.size() <= 200'000);
    QVERIFY2(fitted->bytes.size() >= 180'000, qPrintable(QString::number(fitted->bytes.size())));
}

void ImageShrinkTest::nothingFitsIntoNothing()
{
    for (const qint64 limit : {qint64{-1}, qint64{0}, qint64{1}, qint64{300}}) {
        const auto fitted = fitImage(shotPhoto({300, 200}, 20), {.limitBytes = limit});
        QVERIFY(!fitted);
        QCOMPARE(int(fitted.error().kind), int(Kind::CannotFit));
    }
}

void ImageShrinkTest::itCanBeStopped_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("before it starts") << -1;
    QTest::newRow("once probed") << 5;
    QTest::newRow("once decoded") << 40;
    QTest::newRow("while it searches") << 58;
}

void ImageShrinkTest::itCanBeStopped()
{
    QFETCH(int, percent);
    std::stop_source source;
    if (percent < 0)
        source.request_stop();
    FitOptions options{.limitBytes = 50'000, .stop = source.get_token()};
    int last = 0;
    options.onProgress = [&](int now) {
        last = now;
        if (now >= percent)
            source.request_stop();
    };
    const auto fitted = fitImage(shotPhoto({1600, 1200}, 30), options);
    QVERIFY(!fitted);
    QCOMPARE(int(fitted.error().kind), int(Kind::Cancelled));
    QVERIFY2(last <= percent + 10 || percent < 0, qPrintable(QString::number(last)));

    std::stop_source atOnce;
    atOnce.request_stop();
    const auto kept = fitImage(shotPhoto({100, 100}, 10), {.stop = atOnce.get_token()});
    QVERIFY(!kept);
    QCOMPARE(int(kept.error().kind), int(Kind::Cancelled));
}

void ImageShrinkTest::progressGoesUp()
{
    for (const qint64 limit : {Limit, qint64{50'000}}) {
        QList<int> told;
        const auto fitted =
            fitImage(shotPhoto({1200, 900}, 20),
                     {.limitBytes = limit, .onProgress = [&told](int now) { told << now; }});
        QVERIFY(fitted);
        QVERIFY(std::ranges::is_sorted(told));
        QCOMPARE(told.first(), 0);
        QCOMPARE(told.last(), 100);
    }
}

void ImageShrinkTest::severalAtOnce()
{
    const QByteArray jpeg = shotPhoto({1600, 1200}, 20);
    const auto alone = fitImage(jpeg, {.limitBytes = 150'000});
    QVERIFY(alone);
    std::array<QByteArray, 4> results;
    {
        std::array<std::jthread, 4> threads;
        for (size_t i = 0; i < threads.size(); ++i) {
            threads[i] = std::jthread([&jpeg, &result = results[i]] {
                if (const auto fitted = fitImage(jpeg, {.limitBytes = 150'000}))
                    result = fitted->bytes;
            });
        }
    }
    for (const QByteArray &result : results)
        QCOMPARE(result, alone->bytes);
}

QTEST_GUILESS_MAIN(ImageShrinkTest)
#include "ImageShrinkTest.moc"
