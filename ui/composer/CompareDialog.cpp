#include "ui/composer/CompareDialog.h"

#include "models/store/Deliver.h"
#include "ui/composer/AttachmentText.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/ScreenFit.h"
#include "ui/text/SafeText.h"
#include "ui/viewer/ImageLoader.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

CompareDialog::CompareDialog(const OutgoingImage &image, const QString &original,
                             const QString &fitted, ImageLoader *loader, QWidget *parent)
    : QDialog(parent)
{
    const Metrics m(font());
    setObjectName(u"compareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Before and after: %1").arg(SafeText::forName(image.name)));
    auto *const sides = new QHBoxLayout;
    sides->setSpacing(m(12));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(16), m(12), m(16), m(12));
    column->setSpacing(m(8));
    column->addLayout(sides, 1);
    const auto facts = [](const OutgoingFile &file) {
        return u"%1, %2"_s.arg(AttachmentText::bytes(file.bytes), AttachmentText::pixels(file));
    };
    m_before = addSide(tr("Original"), facts(image.original), u"compareBefore"_s);
    m_after = addSide(tr("As it is sent"), facts(image.fitted), u"compareAfter"_s);
    sides->addWidget(m_before.area->parentWidget());
    sides->addWidget(m_after.area->parentWidget());
    const QString losses = AttachmentText::losses(image);
    if (!losses.isEmpty()) {
        auto *const lost = new PlainLabel(u"compareLosses", 12, PlainLabel::Tone::Warn);
        lost->setText(losses);
        column->addWidget(lost);
    }
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    resize(m(900), m(560));
    new ScreenFit(this);
    follow(m_before.area, m_after.area);
    follow(m_after.area, m_before.area);
    load(loader, original, m_before);
    load(loader, fitted, m_after);
}

CompareDialog::Side CompareDialog::addSide(const QString &title, const QString &facts,
                                           const QString &name)
{
    auto *const pane = new QWidget;
    auto *const head =
        new PlainLabel(name + u"Title"_s, 13, PlainLabel::Tone::Text, QFont::DemiBold);
    head->setText(u"%1 · %2"_s.arg(title, facts));
    Side side{.area = new QScrollArea(pane),
              .picture = new PlainLabel(name, 12, PlainLabel::Tone::Muted)};
    side.area->setWidget(side.picture);
    side.area->setWidgetResizable(true);
    side.area->setAlignment(Qt::AlignCenter);
    side.area->setAccessibleName(u"%1, %2"_s.arg(title, facts));
    side.picture->setText(tr("Reading…"));
    side.picture->setAlignment(Qt::AlignCenter);
    auto *const column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(head);
    column->addWidget(side.area, 1);
    return side;
}

void CompareDialog::load(ImageLoader *loader, const QString &file, Side side)
{
    deliver(loader->load(file, {}), this, [this, side](const LoadedImage &loaded) {
        if (loaded.image.isNull()) {
            side.picture->setText(tr("This side cannot be shown."));
            return;
        }
        QPixmap pixmap = QPixmap::fromImage(loaded.image);
        pixmap.setDevicePixelRatio(devicePixelRatioF()); // a pixel of it is one of the screen
        side.picture->setPixmap(pixmap);
    });
}

/// Moves the other side to the same place, by its share of the way: the sizes may differ.
void CompareDialog::follow(const QScrollArea *from, const QScrollArea *to)
{
    for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical}) {
        const bool isWide = way == Qt::Horizontal;
        QScrollBar *const own = isWide ? from->horizontalScrollBar() : from->verticalScrollBar();
        QScrollBar *const other = isWide ? to->horizontalScrollBar() : to->verticalScrollBar();
        connect(own, &QScrollBar::valueChanged, this, [this, own, other](int value) {
            if (m_isFollowing || own->maximum() <= 0)
                return; // it would move the first one back by a rounding
            m_isFollowing = true;
            other->setValue(qRound(double(value) * other->maximum() / own->maximum()));
            m_isFollowing = false;
        });
    }
}

} // namespace Innbox
