#include "models/images/PngRepair.h"

#include "models/images/Inflate.h"
#include "models/images/PngRows.h"

#include <QColorSpace>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::PngRepair {

namespace {

using Kind = ImageError::Kind;
using Where = MissingPart::Where;

/// Which pixels are there once so many of Adam7's passes are complete: every n-th, every m-th.
constexpr std::array<QSize, 8> Lattices{QSize(0, 0), QSize(8, 8), QSize(4, 8), QSize(4, 4),
                                        QSize(2, 4), QSize(2, 2), QSize(1, 2), QSize(1, 1)};
constexpr int Passes = 7;

MissingPart missingOf(const PngLayout &layout, const PngRows &rows, QSize lattice)
{
    if (layout.isInterlaced) {
        const int each = lattice.width() * lattice.height();
        return MissingPart::of(Where::Detail, each - 1, each);
    }
    const int height = layout.sizePx.height();
    return MissingPart::of(Where::Lower, height - rows.rowsThere(), height);
}

} // namespace

Result<Repaired, ImageError> repair(const QByteArray &bytes, const PngLayout &layout,
                                    const std::stop_token &stop)
{
    auto head = layout.head(bytes);
    if (!head)
        return head.error();
    PngRows rows(layout);
    Zlib::Packer packer;
    const auto take = [&rows, &packer, &stop](QByteArrayView unpacked) {
        const qsizetype good = rows.take(unpacked);
        packer.add(unpacked.first(good));
        return good == unpacked.size() && !rows.isComplete() && !stop.stop_requested();
    };
    // What came out until then counts, whatever the reason for its end.
    (void)Zlib::walk(layout.packed(bytes), take);
    if (stop.stop_requested())
        return ImageError{Kind::Cancelled};

    Repaired repaired;
    repaired.rowsThere = rows.rowsThere();
    if (!rows.isComplete()) {
        const int passes = layout.isInterlaced ? Passes - rows.passesMissing() : 0;
        repaired.latticePx = layout.isInterlaced ? Lattices.at(size_t(passes)) : QSize(1, 1);
        if (rows.rowsThere() == 0 || repaired.latticePx.isEmpty())
            return ImageError{Kind::Truncated, u"no pixels"_s};
        repaired.missing = missingOf(layout, rows, repaired.latticePx);
        const QByteArray nothing(64 * 1024, '\0');
        for (qint64 left = rows.missingBytes(); left > 0; left -= nothing.size()) {
            packer.add(QByteArrayView(nothing).first(std::min<qint64>(left, nothing.size())));
            if (stop.stop_requested())
                return ImageError{Kind::Cancelled};
        }
    }
    repaired.png = PngLayout::assembled(head.value(), packer.finish());
    return repaired;
}

QImage completed(QImage image, const Repaired &repaired)
{
    if (repaired.missing.where == Where::Lower) {
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.fillRect(
            QRect(0, repaired.rowsThere, image.width(), image.height() - repaired.rowsThere),
            qRgb(128, 128, 128));
        return image;
    }
    const QSize step = repaired.latticePx;
    if (step == QSize(1, 1))
        return image;
    QImage there((image.width() + step.width() - 1) / step.width(),
                 (image.height() + step.height() - 1) / step.height(), QImage::Format_ARGB32);
    for (int y = 0; y < there.height(); ++y) {
        for (int x = 0; x < there.width(); ++x)
            there.setPixel(x, y, image.pixel(x * step.width(), y * step.height()));
    }
    QImage whole = there.scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                       .convertToFormat(image.format());
    whole.setColorSpace(image.colorSpace());
    return whole;
}

} // namespace Innbox::PngRepair
