#include "ui/viewer/ImageViewer.h"

#include "models/images/FileName.h"
#include "models/store/Deliver.h"
#include "ui/dialogs/PrinterPrompt.h"
#include "ui/dialogs/Prompt.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/Theme.h"
#include "ui/text/SafeText.h"
#include "ui/viewer/FilmStrip.h"
#include "ui/viewer/ImageCanvas.h"
#include "ui/viewer/ImageExport.h"
#include "ui/viewer/Thumbnails.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

ImageViewer::ImageViewer(QWidget *window, Thumbnails *thumbnails, ImageLoader *loader)
    : QWidget(window), m_thumbnails(thumbnails), m_loader(loader),
      m_name(new PlainLabel(u"viewerName", 13, PlainLabel::Tone::OnDark, QFont::DemiBold)),
      m_facts(new PlainLabel(u"viewerFacts", 12, PlainLabel::Tone::OnDark)),
      m_details(new PlainLabel(u"viewerDetails", 12, PlainLabel::Tone::OnDark)),
      m_canvas(new ImageCanvas), m_strip(new FilmStrip(thumbnails)),
      m_previous(makeArrow(u"viewerPrevious"_s, u"left"_s, tr("Previous image (Left)"))),
      m_next(makeArrow(u"viewerNext"_s, u"right"_s, tr("Next image (Right)")))
{
    const Metrics m(font());
    setObjectName(u"imageViewer"_s);
    setAccessibleName(tr("Images of this conversation"));
    setFocusPolicy(Qt::StrongFocus);
    setPalette(Theme::palette(true)); // dark in both looks
    auto *const middle = new QHBoxLayout;
    middle->addWidget(m_previous);
    middle->addWidget(m_canvas, 1);
    middle->addWidget(m_next);
    m_details->setWordWrap(true);
    m_details->setFixedWidth(m(260));
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("About this image"));
    m_details->setContentsMargins(m(12), m(10), m(12), m(10));
    m_details->setBackgroundRole(QPalette::Base); // else the window shines through the words
    m_details->setAutoFillBackground(true);
    m_details->hide();
    middle->addWidget(m_details, 0, Qt::AlignTop);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(16), m(10), m(16), m(12));
    column->setSpacing(m(10));
    column->addWidget(makeTitle());
    column->addLayout(middle, 1);
    column->addWidget(m_strip);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_strip, &FilmStrip::chosen, this, [this](int index) { step(index - m_index); });
    connect(m_thumbnails, &Thumbnails::changed, this, [this] {
        if (isVisible() && m_canvas->image().isNull())
            load(); // it arrived meanwhile
    });
    connect(m_canvas, &ImageCanvas::pressed, this, &ImageViewer::retry);
    window->installEventFilter(this);
    hide();
}

QPushButton *ImageViewer::makeButton(const QString &name, const QString &words, const QString &tip)
{
    auto *const button = new QPushButton(words);
    button->setObjectName(name);
    button->setFlat(true);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    return button;
}

QToolButton *ImageViewer::makeArrow(const QString &name, const QString &icon, const QString &words)
{
    const Metrics m(font());
    auto *const arrow = new QToolButton;
    arrow->setObjectName(name);
    arrow->setIcon(Icons::named(icon, Qt::white));
    arrow->setIconSize(QSize(m(20), m(20)));
    arrow->setAutoRaise(true);
    arrow->setFocusPolicy(Qt::TabFocus);
    arrow->setToolTip(words);
    arrow->setAccessibleName(words);
    return arrow;
}

QWidget *ImageViewer::makeTitle()
{
    const Metrics m(font());
    auto *const title = new QWidget;
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *const row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m(8));
    m_facts->setElided(true);
    row->addWidget(m_name);
    row->addWidget(m_facts, 1);
    auto *const fit = makeButton(u"viewerFit"_s, tr("Fit"), tr("The whole image (0)"));
    auto *const full = makeButton(u"viewerFull"_s, tr("100 %"), tr("One to one (1)"));
    auto *const turn = makeButton(u"viewerTurn"_s, tr("Rotate"), tr("A quarter to the right (R)"));
    m_copy = makeButton(u"viewerCopy"_s, tr("Copy"), tr("Copy the image (Ctrl+C)"));
    m_save = makeButton(u"viewerSave"_s, tr("Save as…"), tr("Save the file as it came (Ctrl+S)"));
    QToolButton *const close = makeArrow(u"viewerClose"_s, u"clear"_s, tr("Close (Esc)"));
    auto *const more = makeButton(u"viewerMore"_s, tr("More"), tr("More to do with the images"));
    more->setMenu(makeMenu());
    for (QWidget *const button : {fit, full, turn, m_copy, m_save, more})
        row->addWidget(button);
    row->addWidget(close);
    connect(fit, &QPushButton::clicked, m_canvas, &ImageCanvas::fit);
    connect(full, &QPushButton::clicked, m_canvas, [this] { m_canvas->setZoom(1); });
    connect(turn, &QPushButton::clicked, m_canvas, &ImageCanvas::turn);
    connect(m_copy, &QPushButton::clicked, this, &ImageViewer::copy);
    connect(m_save, &QPushButton::clicked, this, &ImageViewer::save);
    connect(close, &QToolButton::clicked, this, &ImageViewer::leave);
    return title;
}

QMenu *ImageViewer::makeMenu()
{
    auto *const menu = new QMenu(this);
    menu->setObjectName(u"viewerMenu"_s);
    // The keys are told here and heard in takeCommand(): an action would take them from the window.
    const auto add = [menu](const QString &name, const QString &words, const QString &key) {
        QAction *const action = menu->addAction(words + u'\t' + key);
        action->setObjectName(name);
        return action;
    };
    const auto keys = [](QKeyCombination key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    connect(add(u"viewerSaveAll"_s, tr("Save all…"), keys(Qt::CTRL | Qt::SHIFT | Qt::Key_S)),
            &QAction::triggered, this, &ImageViewer::saveAll);
    connect(add(u"viewerPrint"_s, tr("Print…"), keys(Qt::CTRL | Qt::Key_P)), &QAction::triggered,
            this, &ImageViewer::print);
    connect(add(u"viewerDetailsAction"_s, tr("About this image"), keys(Qt::Key_I)),
            &QAction::triggered, this, &ImageViewer::toggleDetails);
    connect(add(u"viewerFullScreen"_s, tr("Full screen"), keys(Qt::Key_F11)), &QAction::triggered,
            this, &ImageViewer::toggleFullScreen);
    return menu;
}

void ImageViewer::open(const QList<ViewerImage> &images, int index)
{
    if (index < 0 || index >= images.size())
        return;
    m_images = images;
    m_index = index;
    m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    load();
}

void ImageViewer::setImages(const QList<ViewerImage> &images)
{
    if (isHidden())
        return;
    const QString shown = m_images.at(m_index).attachment;
    const auto found = std::ranges::find(images, shown, &ViewerImage::attachment);
    if (found == images.cend())
        return; // of another conversation
    m_images = images;
    m_index = int(std::distance(images.cbegin(), found));
    showPlace();
    showFacts();
}

void ImageViewer::leave()
{
    if (m_madeFullScreen)
        toggleFullScreen();
    hide();
    m_canvas->setImage({}, {});
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void ImageViewer::step(int by)
{
    const int index = qBound(0, m_index + by, int(m_images.size()) - 1);
    if (index == m_index)
        return;
    m_index = index;
    load();
}

/// Where among the others the image stands.
void ImageViewer::showPlace()
{
    QStringList all;
    for (const ViewerImage &image : std::as_const(m_images))
        all += image.attachment;
    m_strip->show(all, m_index);
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < m_images.size());
    constexpr int Around = 12;
    const QString shown = all.at(m_index);
    Q_EMIT wanted(shown, all.mid(qMax(0, m_index - Around / 2), Around));
}

void ImageViewer::load()
{
    const QString attachment = m_images.at(m_index).attachment;
    showPlace();
    m_fullSize = {};
    m_canvas->setImage({}, m_thumbnails->words(attachment));
    m_isLoading = m_thumbnails->row(attachment).state == ImageState::Stored;
    if (m_isLoading) {
        deliver(m_loader->load(m_thumbnails->file(attachment), {}), this,
                [this, attachment](const LoadedImage &loaded) { take(attachment, loaded); });
    }
    showFacts();
}

void ImageViewer::take(const QString &attachment, const LoadedImage &loaded)
{
    if (m_images.isEmpty() || m_images.at(m_index).attachment != attachment)
        return;
    m_isLoading = false;
    m_fullSize = loaded.fullSize;
    m_canvas->setImage(loaded.image, m_thumbnails->words(attachment));
    showFacts();
    Q_EMIT settled();
}

void ImageViewer::showFacts()
{
    const ViewerImage &image = m_images.at(m_index);
    const StoredImage row = m_thumbnails->row(image.attachment);
    const QString name = SafeText::forName(row.name, 80);
    m_name->setText(name.isEmpty() ? tr("Image") : name);
    //: Which of the images of a conversation
    QStringList facts{tr("%1 of %2").arg(m_index + 1).arg(m_images.size())};
    if (!m_fullSize.isEmpty()) //: Width and height of an image in pixels
        facts += tr("%1 × %2").arg(m_fullSize.width()).arg(m_fullSize.height());
    if (row.sizeBytes >= 0)
        facts += QLocale().formattedDataSize(row.sizeBytes, 0, QLocale::DataSizeSIFormat);
    facts += image.source;
    m_facts->setText(facts.join(u" · "));
    QStringList lines{m_name->text()};
    lines += facts.mid(1);
    if (!row.type.isEmpty())
        lines += SafeText::forName(row.type);
    lines += tr("Image %1").arg(SafeText::forName(image.attachment));
    if (!image.message.isEmpty())
        lines += tr("Message %1").arg(SafeText::forName(image.message));
    m_details->setText(lines.join(u'\n'));
    m_canvas->setAccessibleDescription(m_name->text() + u", "_s + m_facts->text());
    m_copy->setVisible(!m_canvas->image().isNull());
    // What is no image we read is a file all the same.
    m_save->setVisible(row.state == ImageState::Stored);
}

void ImageViewer::retry()
{
    if (m_canvas->image().isNull())
        m_thumbnails->retry(m_images.at(m_index).attachment);
}

void ImageViewer::copy()
{
    if (!m_canvas->image().isNull())
        QApplication::clipboard()->setImage(m_canvas->image());
}

void ImageViewer::save()
{
    const QString attachment = m_images.at(m_index).attachment;
    const StoredImage row = m_thumbnails->row(attachment);
    if (row.state != ImageState::Stored)
        return;
    const auto write = [this, from = m_thumbnails->file(attachment)](const QString &to) {
        if (!ImageExport::save(from, to))
            Prompt::tell(this, tr("Save image"), tr("The image could not be saved there."));
    };
    Prompt::fileToSave(this, tr("Save image"), FileName::cleanedAs(row.name, row.type), write);
}

void ImageViewer::saveAll()
{
    QList<ImageExport::Item> items;
    for (const ViewerImage &image : std::as_const(m_images)) {
        const StoredImage row = m_thumbnails->row(image.attachment);
        items.append({.file = m_thumbnails->file(image.attachment),
                      .name = FileName::cleanedAs(row.name, row.type)});
    }
    const auto write = [this, items](const QString &folder) {
        const int saved = ImageExport::saveAll(items, folder);
        QString words = tr("%n image(s) were saved.", nullptr, saved);
        const int missing = int(items.size()) - saved;
        if (missing > 0)
            words += u'\n' + tr("%n image(s) are not on this computer or could not be written.",
                                nullptr, missing);
        Prompt::tell(this, tr("Save all images"), words);
    };
    Prompt::folder(this, tr("Save all images"), {}, write);
}

void ImageViewer::print()
{
    const QImage image = m_canvas->image();
    if (image.isNull())
        return;
    askForPrinter(this, tr("Print image"), [this, image](QPrinter *printer) {
        if (!ImageExport::print(printer, image))
            Prompt::tell(this, tr("Print image"), tr("The image could not be printed."));
    });
}

void ImageViewer::toggleFullScreen()
{
    m_madeFullScreen = !window()->isFullScreen();
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void ImageViewer::toggleDetails()
{
    m_details->setVisible(m_details->isHidden());
}

void ImageViewer::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), QColor(16, 18, 23, 242));
}

bool ImageViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace Innbox
