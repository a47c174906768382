#include "models/images/ImageDecoder.h"
#include "models/images/ImageFitter.h"
#include "models/images/ImageProbe.h"
#include "tests/images/DamagedFiles.h"
#include "tests/images/FileBytes.h"
#include "tests/images/MetadataScan.h"
#include "tests/images/Pictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QTest>

#include <algorithm>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using Kind = ImageError::Kind;
using Where = MissingPart::Where;

Q_DECLARE_METATYPE(Innbox::DamagedFile)
Q_DECLARE_METATYPE(Innbox::MissingPart)

namespace {

/// By Qt's own reader, as another program would show it.
QImage shown(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

/// The greatest difference of a band of rows: the mean of all its channels, 0..255. Edges that JPEG
/// softens count little, rows that are garbled or moved count much.
double difference(const QImage &one, const QImage &other, int rows)
{
    constexpr int BandRows = 16;
    if (one.size() != other.size())
        return 255;
    double most = 0;
    for (int top = 0; top < rows; top += BandRows) {
        const int end = std::min(top + BandRows, rows);
        double sum = 0;
        for (int y = top; y < end; ++y) {
            for (int x = 0; x < one.width(); ++x) {
                const QRgb a = one.pixel(x, y);
                const QRgb b = other.pixel(x, y);
                sum += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) +
                       std::abs(qBlue(a) - qBlue(b));
            }
        }
        most = std::max(most, sum / (3.0 * one.width() * (end - top)));
    }
    return most;
}

QByteArray told(const ImageError &error)
{
    return "kind "_ba + QByteArray::number(int(error.kind)) + ", "_ba + error.detail.toUtf8() +
           ", place "_ba + QByteArray::number(int(error.missing.where)) + ", "_ba +
           QByteArray::number(error.missing.percent) + '%';
}

} // namespace

/// Damaged files: what viewers show is written again, missing pixels are counted, the rest is
/// refused. What leaves is in order, shows the same picture, and nothing beside it.
class ImageRepairTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatViewersShowIsRepaired_data();
    void whatViewersShowIsRepaired();
    void missingPixelsAreCounted_data();
    void missingPixelsAreCounted();
    void whatNobodyShowsIsRefused_data();
    void whatNobodyShowsIsRefused();
    void aGoodFileIsNotCalledRepaired();
    void theSideTurnsWithThePicture_data();
    void theSideTurnsWithThePicture();
    void aSmallLimitIsKept();
    void theStopEndsIt();

private:
    void isInOrder(const FittedImage &fitted);
};

/// A second run finds nothing to do.
void ImageRepairTest::isInOrder(const FittedImage &fitted)
{
    QCOMPARE(foreignParts(fitted.bytes), QStringList());
    QVERIFY(!fitted.bytes.contains(FileBytes::Secret));
    const auto facts = probeImage(fitted.bytes);
    QVERIFY(facts);
    QVERIFY(!facts->isDamaged);
    const auto again = fitImage(fitted.bytes);
    QVERIFY(again);
    QVERIFY(!again->wasRepaired);
    QCOMPARE(again->bytes, fitted.bytes);
}

void ImageRepairTest::whatViewersShowIsRepaired_data()
{
    QTest::addColumn<DamagedFile>("file");
    const QList<DamagedFile> files = DamagedFiles::whole();
    QVERIFY(files.size() >= 30);
    for (const DamagedFile &file : files)
        QTest::newRow(file.name.constData()) << file;
}

void ImageRepairTest::whatViewersShowIsRepaired()
{
    QFETCH(DamagedFile, file);
    QVERIFY(!file.bytes.isEmpty());
    const auto fitted = fitImage(file.bytes);
    QVERIFY2(fitted, fitted ? "" : told(fitted.error()).constData());
    QVERIFY(fitted->wasRepaired);
    QVERIFY(!fitted->missing.isAny());
    isInOrder(fitted.value());
    const QImage seen = shown(fitted->bytes);
    QCOMPARE(seen.size(), file.picture.size());
    const double most = difference(seen, file.picture, seen.height());
    QVERIFY2(most <= file.tolerance, QByteArray::number(most).constData());
    // A list or viewer shows it, too.
    const auto decoded = decodeImage(file.bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->size(), file.picture.size());
}

void ImageRepairTest::missingPixelsAreCounted_data()
{
    QTest::addColumn<DamagedFile>("file");
    const QList<DamagedFile> files = DamagedFiles::incomplete();
    QVERIFY(files.size() >= 15);
    for (const DamagedFile &file : files)
        QTest::newRow(file.name.constData()) << file;
}

void ImageRepairTest::missingPixelsAreCounted()
{
    QFETCH(DamagedFile, file);
    QVERIFY(!file.bytes.isEmpty());
    const auto refused = fitImage(file.bytes);
    QVERIFY(!refused);
    QVERIFY2(refused.error().kind == Kind::Incomplete, told(refused.error()).constData());
    const MissingPart missing = refused.error().missing;
    QVERIFY2(missing.where == file.missing.where, told(refused.error()).constData());
    QVERIFY2(std::abs(missing.percent - file.missing.percent) <= file.shareTolerance,
             told(refused.error()).constData());

    const auto part = fitImage(file.bytes, {.isPartAllowed = true});
    QVERIFY2(part, part ? "" : told(part.error()).constData());
    QVERIFY(part->wasRepaired);
    QCOMPARE(part->missing, missing);
    isInOrder(part.value());
    const QImage seen = shown(part->bytes);
    QCOMPARE(seen.size(), file.picture.size());
    if (missing.where != Where::Lower)
        return;
    const int there = seen.height() * (100 - missing.percent - file.shareTolerance) / 100;
    const double most = difference(seen, file.picture, there);
    QVERIFY2(most <= file.tolerance, QByteArray::number(most).constData());
    const QRgb last = seen.pixel(seen.width() - 1, seen.height() - 1);
    QVERIFY2(std::abs(qGreen(last) - 128) <= 6, QByteArray::number(last, 16).constData());
}

void ImageRepairTest::whatNobodyShowsIsRefused_data()
{
    QTest::addColumn<DamagedFile>("file");
    for (const DamagedFile &file : DamagedFiles::lost())
        QTest::newRow(file.name.constData()) << file;
}

void ImageRepairTest::whatNobodyShowsIsRefused()
{
    QFETCH(DamagedFile, file);
    for (const bool isPartAllowed : {false, true}) {
        const auto fitted = fitImage(file.bytes, {.isPartAllowed = isPartAllowed});
        QVERIFY(!fitted);
        QVERIFY2(fitted.error().kind == Kind::Damaged || fitted.error().kind == Kind::Truncated,
                 told(fitted.error()).constData());
    }
}

void ImageRepairTest::aGoodFileIsNotCalledRepaired()
{
    for (const DamagedFile &file : DamagedFiles::sound()) {
        const auto fitted = fitImage(file.bytes);
        QVERIFY2(fitted, file.name.constData());
        QVERIFY2(!fitted->wasRepaired, file.name.constData());
        isInOrder(fitted.value());
    }
}

void ImageRepairTest::theSideTurnsWithThePicture_data()
{
    QTest::addColumn<int>("orientation");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("%d", orientation) << orientation;
}

/// Against a picture whose missing side is black, turned pixel by pixel.
void ImageRepairTest::theSideTurnsWithThePicture()
{
    QFETCH(int, orientation);
    const std::pair<Where, QPoint> sides[]{{Where::Upper, {4, 0}},
                                           {Where::Lower, {4, 8}},
                                           {Where::Left, {0, 4}},
                                           {Where::Right, {8, 4}}};
    for (const auto &[stored, at] : sides) {
        QImage image(9, 9, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setPixel(at, qRgb(0, 0, 0));
        const QImage seen = ImageDecoder::upright(image, orientation);
        const MissingPart turned = MissingPart{stored, 30}.turned(orientation);
        for (const auto &[where, place] : sides)
            QCOMPARE(seen.pixel(place) == qRgb(0, 0, 0), turned.where == where);
        QCOMPARE(turned.percent, 30);
    }
}

void ImageRepairTest::aSmallLimitIsKept()
{
    const QByteArray cut = FileBytes::jpeg(Pictures::photo({800, 600}, 30)).chopped(2);
    const auto fitted = fitImage(cut, {.limitBytes = 20'000});
    QVERIFY(fitted);
    QVERIFY(fitted->bytes.size() <= 20'000);
    QVERIFY(fitted->wasRepaired);
    QCOMPARE(int(fitted->change), int(FittedImage::Change::Shrunk));
}

void ImageRepairTest::theStopEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    const auto fitted = fitImage(FileBytes::jpeg(Pictures::corners({64, 48})).chopped(2),
                                 {.stop = stop.get_token()});
    QVERIFY(!fitted);
    QCOMPARE(int(fitted.error().kind), int(Kind::Cancelled));
}

QTEST_GUILESS_MAIN(ImageRepairTest)
#include "ImageRepairTest.moc"
