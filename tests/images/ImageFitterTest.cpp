#include "models/images/ImageFitter.h"
#include "models/images/HeifReader.h"
#include "models/images/ImageDecoder.h"
#include "models/images/ImageProbe.h"
#include "tests/images/Corpus.h"
#include "tests/images/FileBytes.h"
#include "tests/images/MetadataScan.h"
#include "tests/images/Pictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;
using Kind = ImageError::Kind;
using Change = FittedImage::Change;

Q_DECLARE_METATYPE(Innbox::Sample)

namespace {

/// By Qt's own reader, as another program would show it.
QImage shown(const QByteArray &bytes, bool isTurned)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    reader.setAutoTransform(isTurned);
    return reader.read();
}

/// The same for a file of the corpus, about whose oddities Qt's plugins would log.
QImage shownAsItCame(const QByteArray &bytes, bool isTurned)
{
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false\nqt.gui.icc*=false"_s);
    const QImage image = shown(bytes, isTurned);
    QLoggingCategory::setFilterRules({});
    return image;
}

/// The same pixels, whatever is noted beside them.
bool areSamePixels(QImage one, QImage other)
{
    one.setColorSpace({});
    other.setColorSpace({});
    return !one.isNull() && one == other;
}

int greatestDifference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 255;
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            most = std::max(most, std::abs(qGreen(one.pixel(x, y)) - qGreen(other.pixel(x, y))));
    }
    return most;
}

} // namespace

/// The corpus: what fits stays as it is, less what nobody is to see; what is broken is refused.
class ImageFitterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theCorpusIsWhole();
    void fits_data();
    void fits();
    void probesWithoutDecoding_data();
    void probesWithoutDecoding();
    void decodesUpright_data();
    void decodesUpright();
    void heicIsRead();
    void aNameIsNoType();
    void filesAreJudgedBeforeReading();
    void tooManyBytesAreRefused();
    void theAllocationLimitIsAnError();
    void animationAndTransparencyAreTold();
};

void ImageFitterTest::theCorpusIsWhole()
{
    const QList<Sample> all = corpus();
    QVERIFY(all.size() >= 40);
    for (const Sample &sample : all) {
        const bool mayBeEmpty = sample.error == Kind::Empty;
        QVERIFY2(mayBeEmpty || !sample.bytes.isEmpty(), sample.name.constData());
    }
}

void ImageFitterTest::fits_data()
{
    QTest::addColumn<Sample>("sample");
    for (const Sample &sample : corpus())
        QTest::newRow(sample.name.constData()) << sample;
}

void ImageFitterTest::fits()
{
    QFETCH(Sample, sample);
    const auto fitted = fitImage(sample.bytes);
    if (sample.error) {
        QVERIFY(!fitted);
        QVERIFY2(
            fitted.error().kind == *sample.error,
            qPrintable(u"kind %1, %2"_s.arg(int(fitted.error().kind)).arg(fitted.error().detail)));
        return;
    }
    QVERIFY2(fitted,
             fitted
                 ? ""
                 : qPrintable(
                       u"kind %1, %2"_s.arg(int(fitted.error().kind)).arg(fitted.error().detail)));
    QVERIFY(fitted->bytes.size() <= FitOptions().limitBytes);
    QCOMPARE(fitted->bytesBefore, sample.bytes.size());
    QCOMPARE(fitted->type, sample.typeAfter);
    QCOMPARE(int(fitted->change), int(sample.change));
    QCOMPARE(fitted->sizeBeforePx, sample.seenPx);
    QCOMPARE(fitted->sizeAfterPx, sample.seenPx);
    QCOMPARE(fitted->wasAnimated, sample.isAnimated);
    QCOMPARE(fitted->wasRepaired, sample.isRepaired);
    QVERIFY(!fitted->missing.isAny());

    QCOMPARE(foreignParts(fitted->bytes), QStringList());
    QVERIFY(!fitted->bytes.contains(FileBytes::Secret));
    QCOMPARE(hasExif(fitted->bytes), sample.keepsTag);

    const QImage seen = shown(fitted->bytes, true);
    QCOMPARE(seen.size(), sample.seenPx);
    if (sample.hasCorners)
        QCOMPARE(Pictures::wrongCorner(seen), QString());
    if (fitted->change == Change::Kept && !sample.isRepaired) // Qt reads no PNG without its end
        QVERIFY(areSamePixels(shown(fitted->bytes, false), shownAsItCame(sample.bytes, false)));
    if (fitted->change == Change::Turned)
        QVERIFY(greatestDifference(seen, shownAsItCame(sample.bytes, true)) <= 3);

    const auto again = fitImage(fitted->bytes);
    QVERIFY(again);
    QCOMPARE(again->bytes, fitted->bytes);
}

void ImageFitterTest::probesWithoutDecoding_data()
{
    fits_data();
}

void ImageFitterTest::probesWithoutDecoding()
{
    QFETCH(Sample, sample);
    const auto facts = probeImage(sample.bytes);
    if (!facts) {
        QVERIFY(sample.error);
        QCOMPARE(int(facts.error().kind), int(*sample.error));
        return;
    }
    // What only the pixels can tell is all that may be left.
    if (sample.error) {
        QVERIFY(*sample.error == Kind::Damaged || *sample.error == Kind::Incomplete ||
                (*sample.error == Kind::Truncated && sample.type == ImageType::Png));
        return;
    }
    QCOMPARE(facts->type, sample.type);
    QCOMPARE(facts->bytes, sample.bytes.size());
    QCOMPARE(facts->seenSizePx(), sample.seenPx);
    QCOMPARE(facts->isAnimated, sample.isAnimated);
}

void ImageFitterTest::decodesUpright_data()
{
    QTest::addColumn<Sample>("sample");
    for (const Sample &sample : corpus()) {
        if (!sample.error && sample.hasCorners)
            QTest::newRow(sample.name.constData()) << sample;
    }
}

void ImageFitterTest::decodesUpright()
{
    QFETCH(Sample, sample);
    const auto whole = decodeImage(sample.bytes);
    QVERIFY(whole);
    QCOMPARE(whole->size(), sample.seenPx);
    QCOMPARE(Pictures::wrongCorner(whole.value()), QString());
    const auto small = decodeImage(sample.bytes, {30, 300});
    QVERIFY(small);
    QCOMPARE(small->width(), 30);
    QVERIFY(small->height() <= 24);
    QCOMPARE(Pictures::wrongCorner(small.value()), QString());
    const auto notLarger = decodeImage(sample.bytes, {3000, 3000});
    QVERIFY(notLarger);
    QCOMPARE(notLarger->size(), sample.seenPx);
}

void ImageFitterTest::heicIsRead()
{
    const QList<Sample> all = Corpus::others();
    const bool isThere = std::ranges::any_of(
        all, [](const Sample &sample) { return sample.type == ImageType::Heic; });
    if (!HeifReader::isBuiltIn()) {
        const QByteArray header =
            FileBytes::big32(24) + "ftypheic"_ba + FileBytes::big32(0) + "mif1heic"_ba;
        const auto fitted = fitImage(header);
        QVERIFY(!fitted);
        QCOMPARE(int(fitted.error().kind), int(Kind::NoHeicSupport));
        QSKIP("built without libheif");
    }
    if (!isThere)
        QSKIP("libheif has no encoder for HEIC here");
}

void ImageFitterTest::aNameIsNoType()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"holiday.png"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(FileBytes::jpeg(Pictures::corners({64, 48})));
    file.close();
    const auto bytes = readImageFile(path);
    QVERIFY(bytes);
    const auto fitted = fitImage(bytes.value());
    QVERIFY(fitted);
    QCOMPARE(fitted->type, ImageType::Jpeg);
    QCOMPARE(mimeTypeOf(fitted->type), u"image/jpeg"_s);
}

void ImageFitterTest::filesAreJudgedBeforeReading()
{
    const QTemporaryDir folder;
    const auto kindOf = [](const QString &path) {
        const auto bytes = readImageFile(path);
        return bytes ? -1 : int(bytes.error().kind);
    };
    QCOMPARE(kindOf(folder.filePath(u"nothing.png"_s)), int(Kind::NoFile));
    QCOMPARE(kindOf(folder.path()), int(Kind::NoFile));
    QFile file(folder.filePath(u"big.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(kindOf(file.fileName()), int(Kind::Empty));
    QVERIFY(file.resize(ImageLimits::MaxBytes + 1)); // sparse
    QCOMPARE(kindOf(file.fileName()), int(Kind::TooManyBytes));
}

void ImageFitterTest::tooManyBytesAreRefused()
{
    QByteArray bytes = FileBytes::jpeg(Pictures::corners({64, 48}));
    bytes.resize(ImageLimits::MaxBytes + 1);
    const auto fitted = fitImage(bytes);
    QVERIFY(!fitted);
    QCOMPARE(int(fitted.error().kind), int(Kind::TooManyBytes));
}

void ImageFitterTest::theAllocationLimitIsAnError()
{
    const QByteArray bmp = FileBytes::written(Pictures::corners({1000, 1000}), "bmp"_ba);
    const int before = QImageReader::allocationLimit();
    QImageReader::setAllocationLimit(1);
    const auto fitted = fitImage(bmp);
    QImageReader::setAllocationLimit(before);
    QVERIFY(!fitted);
    QCOMPARE(int(fitted.error().kind), int(Kind::NoMemory));
    QVERIFY(fitImage(bmp));
}

void ImageFitterTest::animationAndTransparencyAreTold()
{
    const auto facts = probeImage(FileBytes::written(Pictures::cornersWithHole({8, 8}), "png"_ba));
    QVERIFY(facts);
    QVERIFY(facts->hasAlpha);
    QVERIFY(!facts->isAnimated);
    const auto opaque = probeImage(FileBytes::written(Pictures::corners({8, 8}), "png"_ba));
    QVERIFY(opaque);
    QVERIFY(!opaque->hasAlpha);
}

QTEST_GUILESS_MAIN(ImageFitterTest)
#include "ImageFitterTest.moc"
