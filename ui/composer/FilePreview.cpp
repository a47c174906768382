#include "ui/composer/FilePreview.h"

#include "models/store/Deliver.h"
#include "ui/composer/AttachmentText.h"
#include "ui/style/Metrics.h"
#include "ui/viewer/CoverPicture.h"
#include "ui/viewer/ImageLoader.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace Innbox {

namespace {
constexpr qreal PreviewSidePx = 200;
}

FilePreview::FilePreview(ImageLoader *loader, QWidget *parent)
    : FileDialogPreview(parent), m_loader(loader), m_picture(new PlainLabel(u"previewPicture", 12)),
      m_words(new PlainLabel(u"previewWords", 12, PlainLabel::Tone::Muted))
{
    const Metrics m(font());
    setObjectName(QStringLiteral("filePreview"));
    setFixedWidth(m(PreviewSidePx));
    m_picture->setAlignment(Qt::AlignCenter);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(8), 0, 0, 0);
    column->addWidget(m_picture, 1);
    column->addWidget(m_words);
}

void FilePreview::showFile(const QString &path)
{
    m_file = path;
    m_picture->setPixmap({});
    m_words->setText({});
    const QFileInfo info(path);
    if (!info.isFile())
        return;
    const int side = Metrics(font())(PreviewSidePx - 8);
    const QSize box = QSize(side, side) * devicePixelRatioF();
    deliver(m_loader->load(path, box), this,
            [this, path, box, bytes = info.size()](const LoadedImage &loaded) {
                if (path != m_file)
                    return;
                if (loaded.image.isNull()) {
                    m_words->setText(tr("No preview"));
                    return;
                }
                QPixmap pixmap = QPixmap::fromImage(CoverPicture::whole(loaded.image, box));
                pixmap.setDevicePixelRatio(devicePixelRatioF());
                m_picture->setPixmap(pixmap);
                m_words->setText(tr("%1, %2×%3")
                                     .arg(AttachmentText::bytes(bytes))
                                     .arg(loaded.fullSize.width())
                                     .arg(loaded.fullSize.height()));
            });
}

} // namespace Innbox
