#include "tests/bench/ImageBench.h"

#include "models/images/AttachmentPreparer.h"
#include "models/images/ImageFitter.h"
#include "tests/bench/BenchWindowFixture.h"
#include "tests/bench/Fixture.h"
#include "tests/bench/Random.h"
#include "tests/bench/WindowBench.h"
#include "ui/viewer/ImageLoader.h"
#include "ui/viewer/ImageViewer.h"
#include "ui/viewer/Thumbnails.h"

#include <QBuffer>
#include <QEventLoop>
#include <QFile>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Bench {

namespace {

constexpr QSize PhotoPx(4032, 3024);
constexpr QSize ScreenPx(1440, 900);

[[noreturn]] void end(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

/// As a telephone would write it: soft areas, edges and noise; some megabytes.
QByteArray photo()
{
    Random random(12);
    QImage image(PhotoPx, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *const line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int noise = int(random.below(24)) - 12;
            const int edge = (x / 340 + y / 270) % 3 == 0 ? 60 : 0;
            const auto tone = [&](int value) { return qBound(0, value + noise + edge, 255); };
            line[x] = qRgb(tone(x * 180 / image.width()), tone(y * 160 / image.height()),
                           tone((x + y) * 120 / (image.width() + image.height())));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, "JPEG", 88))
        end("no JPEG can be written");
    return bytes;
}

QImage decoded(const QByteArray &bytes)
{
    const QImage image = QImage::fromData(bytes);
    if (image.isNull())
        end("a made photo cannot be read");
    return image;
}

/// What Qt alone would do: no search for the largest that fits, nothing looked at or left out.
double plainMs(const QByteArray &bytes, QSize wantedPx)
{
    const Stopwatch time;
    const QImage scaled =
        decoded(bytes).scaled(wantedPx, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray written;
    QBuffer buffer(&written);
    if (!scaled.save(&buffer, "JPEG", 80))
        end("no JPEG can be written");
    return time.ms();
}

} // namespace

void measureFit(Report &report)
{
    const QByteArray bytes = photo();
    std::vector<double> ours;
    std::vector<double> plain;
    FittedImage fitted;
    for (int round = 0; round < 5; ++round) {
        const Stopwatch time;
        const auto fit = fitImage(bytes);
        ours.push_back(time.ms());
        if (!fit)
            end("a made photo cannot be fitted");
        fitted = fit.value();
        plain.push_back(plainMs(bytes, fitted.sizeAfterPx));
    }
    report.ratioAtMost(u"fitting 12 megapixels / decode, scale and encode by Qt"_s,
                       percentile(ours, 0), percentile(plain, 0), u"ms"_s, 1.5);
    report.note(u"the photo, bytes before and after, px after"_s,
                u"%1 / %2 / %3 x %4"_s.arg(bytes.size())
                    .arg(fitted.bytes.size())
                    .arg(fitted.sizeAfterPx.width())
                    .arg(fitted.sizeAfterPx.height()));
}

void measureViewer(const Setting &setting, Report &report)
{
    const QString path = setting.folder + u"/photo"_s;
    QFile file(path);
    const QByteArray bytes = photo();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        end("the photo cannot be written");
    const QString store = setting.folder + u"/viewer.sqlite"_s;
    if (!copyStore(setting.fixture, store))
        end("the made store could not be copied");
    SqlStore sql(store);
    const auto row = sql.findConversation(setting.corpus->conversationId(0)).result();
    if (!row)
        end("no conversation");
    StoredImage image{.remoteId = u"photo"_s, .conversation = row->id};
    image.state = ImageState::Stored;
    image.name = u"photo.jpg"_s;
    image.type = u"image/jpeg"_s;
    image.sizeBytes = bytes.size();
    if (!sql.recordImage(image).result())
        end("the image cannot be recorded");
    FakeConversationPort port(setting.folder);
    ImageLoader loader;
    Thumbnails thumbnails(&sql, &sql, &port, &loader);
    thumbnails.want(row->id, {image.remoteId}, {});
    QWidget window;
    window.resize(ScreenPx);
    window.show();
    const auto isHere = [&] {
        return thumbnails.stand(image.remoteId) == Thumbnails::Stand::Here &&
               thumbnails.isSettled();
    };
    if (!runUntil(isHere, 20'000))
        end("the image is not there");
    std::vector<double> ours;
    std::vector<double> bare;
    for (int round = 0; round < 7; ++round) {
        ImageViewer viewer(&window, &thumbnails, &loader);
        const Stopwatch time;
        viewer.open({{image.remoteId, u"Ada"_s}}, 0);
        QEventLoop loop;
        QObject::connect(&viewer, &ImageViewer::settled, &loop, &QEventLoop::quit);
        loop.exec();
        QPixmap shown(ScreenPx);
        viewer.render(&shown);
        ours.push_back(time.ms());

        const Stopwatch bareTime;
        QImageReader reader(path);
        reader.setAutoTransform(true);
        const QImage whole = reader.read();
        QPixmap screen(ScreenPx);
        QPainter painter(&screen);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize fitting = whole.size().scaled(ScreenPx, Qt::KeepAspectRatio);
        painter.drawImage(QRect({}, fitting), whole);
        painter.end();
        bare.push_back(bareTime.ms());
    }
    report.ratioAtMost(u"viewer, file to first paint / bare decode and paint"_s,
                       percentile(ours, 0), percentile(bare, 0), u"ms"_s, 1.3);
}

void measureFitFrames(const Setting &setting, Report &report)
{
    const QString path = setting.folder + u"/frames.sqlite"_s;
    if (!copyStore(setting.fixture, path))
        end("the made store could not be copied");
    const QByteArray bytes = photo();
    BenchWindowFixture windowFixture(path);
    windowFixture.show();
    windowFixture.settle();
    const auto longest =
        windowFixture.store().findConversation(setting.corpus->conversationId(0)).result();
    if (!longest)
        end("no conversation");
    windowFixture.window().openConversation(longest->id);
    windowFixture.settle();
    runFor(200);
    const std::vector<double> alone = wheelTurns(windowFixture.thread(), 1, 500);
    SystemClock clock;
    AttachmentPreparer preparer(&windowFixture.store(), &clock);
    constexpr int Photos = 5;
    QList<QFuture<Attached>> added;
    for (int i = 0; i < Photos; ++i)
        added.append(preparer.add(longest->id, bytes, u"photo %1.jpg"_s.arg(i)));
    // Up and down until all are done.
    const auto areFitted = [&] {
        const auto left = windowFixture.store().unfittedPictures().result();
        return std::ranges::all_of(added, [](const auto &one) { return one.isFinished(); }) &&
               left && left->isEmpty();
    };
    std::vector<double> times;
    int direction = 1;
    while (!areFitted()) {
        const std::vector<double> some = wheelTurns(windowFixture.thread(), direction, 40);
        times.insert(times.end(), some.begin(), some.end());
        if (some.size() < 40)
            direction = -direction;
    }
    report.atMost(u"wheel to paint while five photos are fitted, p99"_s, percentile(times, 0.99),
                  u"ms"_s, 16);
    // What else the machine does meets both.
    report.note(u"the same before any is fitted, p99 / longest"_s,
                u"%1 / %2 ms"_s.arg(percentile(alone, 0.99), 0, 'f', 2)
                    .arg(percentile(alone, 1), 0, 'f', 2));
    report.note(u"the same, steps / median / longest"_s, u"%1 / %2 / %3 ms"_s.arg(times.size())
                                                             .arg(median(times), 0, 'f', 2)
                                                             .arg(percentile(times, 1), 0, 'f', 2));
}

} // namespace Innbox::Bench
