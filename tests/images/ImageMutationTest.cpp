#include "models/images/ImageDecoder.h"
#include "models/images/ImageFitter.h"
#include "models/images/ImageProbe.h"
#include "tests/images/Corpus.h"
#include "tests/images/MetadataScan.h"

#include <QImageReader>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Mutations = 2000;
constexpr qint64 Limit = 20'000;
constexpr qsizetype LongestSample = 60'000; ///< longer ones take long and add no new parts

/// What transmission and malice do to files: bits, bytes, pieces, ends.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = 1 + random.bounded(6);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(int(bytes.size()));
        const qsizetype length = 1 + random.bounded(40);
        switch (random.bounded(7)) {
        case 0:
            bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
            break;
        case 1:
            bytes[at] = char(random.bounded(256));
            break;
        case 2:
            bytes[at] = random.bounded(2) ? '\xFF' : '\0';
            break;
        case 3:
            bytes.remove(at, length);
            break;
        case 4:
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), length));
            break;
        case 5:
            bytes.replace(at, length, QByteArray(length, char(random.bounded(256))));
            break;
        default:
            if (random.bounded(4) == 0)
                bytes.truncate(at);
            // Headers are where lies are; pixels make up most of a file.
            else if (const qsizetype head = std::min<qsizetype>(at, 200); head < bytes.size())
                bytes[head] = char(random.bounded(256));
            break;
        }
    }
    return bytes;
}

} // namespace

/// Hostile bytes: whatever comes, no crash, no metadata, nothing over the limit.
class ImageMutationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whateverComes_data();
    void whateverComes();
};

void ImageMutationTest::initTestCase()
{
    // Qt's plugins log what they dislike about an image; here that is every second one.
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false\nqt.gui.icc*=false"
                                     "\nqt.imageformats.*=false"_s);
    QImageReader::setAllocationLimit(ImageLimits::AllocationLimitMb);
}

void ImageMutationTest::whateverComes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ImageMutationTest::whateverComes()
{
    QFETCH(quint32, seed);
    QList<Sample> samples = corpus();
    samples.removeIf([](const Sample &sample) {
        return sample.bytes.isEmpty() || sample.bytes.size() > LongestSample;
    });
    QVERIFY(samples.size() > 40);
    QRandomGenerator random(seed);
    int fittedCount = 0;
    for (int i = 0; i < Mutations / 4; ++i) {
        const Sample &sample = samples.at(random.bounded(int(samples.size())));
        const QByteArray bytes = mutated(sample.bytes, random);
        const QByteArray where = sample.name + ", mutation "_ba + QByteArray::number(i);
        const auto picture = decodeImage(bytes, {64, 64});
        QVERIFY2(!picture || !picture->isNull(), where.constData());
        const auto fitted = fitImage(bytes, {.limitBytes = Limit});
        if (!fitted)
            continue;
        ++fittedCount;
        QVERIFY2(fitted->bytes.size() <= Limit, where.constData());
        const QStringList foreign = foreignParts(fitted->bytes);
        QVERIFY2(foreign.isEmpty(), (where + foreign.join(u' ').toUtf8()).constData());
        const auto facts = probeImage(fitted->bytes);
        QVERIFY2(facts, where.constData());
        QVERIFY2(facts->seenSizePx() == fitted->sizeAfterPx, where.constData());
    }
    QVERIFY(fittedCount > 20); // or it would only have tested the refusing
}

QTEST_GUILESS_MAIN(ImageMutationTest)
#include "ImageMutationTest.moc"
