#include "models/images/ImageFitter.h"
#include "tests/images/FileBytes.h"
#include "tests/images/Pictures.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

// Not a test: how much longer fitting a photo takes than one plain decode, scale and encode of it
// by Qt to the same size, in turns in one run. Wanted: at most 1.5 times for 12 megapixels.

namespace {

constexpr int Rounds = 9;
constexpr int PlainQuality = 80;

double plainMs(QByteArray bytes, QSize size)
{
    QElapsedTimer timer;
    timer.start();
    QBuffer in(&bytes);
    QImageReader reader(&in, "jpeg"_ba);
    const QImage image =
        reader.read().scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QByteArray result;
    QBuffer out(&result);
    out.open(QIODevice::WriteOnly);
    QImageWriter writer(&out, "jpeg"_ba);
    writer.setQuality(PlainQuality);
    writer.write(image);
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + Rounds / 2);
    return values[Rounds / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    for (const int grain : {3, 8, 14, 25}) {
        const QByteArray photo = FileBytes::jpeg(Pictures::photo({4032, 3024}, grain), 92);
        std::vector<double> fitting;
        std::vector<double> plain;
        qsizetype bytes = 0;
        QSize size;
        for (int round = 0; round < Rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto fitted = fitImage(photo);
            fitting.push_back(double(timer.nsecsElapsed()) / 1e6);
            if (!fitted)
                return 1;
            bytes = fitted->bytes.size();
            size = fitted->sizeAfterPx;
            plain.push_back(plainMs(photo, size));
        }
        std::printf("12 MP, %.1f MB -> %d x %d, %.0f kB: fitting %.0f ms, plain %.0f ms, ratio "
                    "%.2f\n",
                    double(photo.size()) / 1e6, size.width(), size.height(), double(bytes) / 1e3,
                    median(fitting), median(plain), median(fitting) / median(plain));
    }
    return 0;
}
