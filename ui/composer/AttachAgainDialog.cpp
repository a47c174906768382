#include "ui/composer/AttachAgainDialog.h"

#include "models/items/MessageListModel.h"
#include "models/ports/ConversationPort.h"
#include "models/store/Deliver.h"
#include "models/store/ReceivedAttachmentStore.h"
#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/ScreenFit.h"
#include "ui/text/ProblemText.h"
#include "ui/text/SafeText.h"
#include "ui/viewer/CoverPicture.h"
#include "ui/viewer/ImageLoader.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr int FileRole = Qt::UserRole + 1;
constexpr int NameRole = Qt::UserRole + 2;
} // namespace

AttachAgainDialog::AttachAgainDialog(const WindowServices &services,
                                     const MessageListModel *messages, ImageLoader *loader,
                                     QWidget *parent)
    : QDialog(parent), m_services(services), m_loader(loader), m_list(new QListWidget),
      m_words(new PlainLabel(u"attachAgainWords", 12, PlainLabel::Tone::Muted))
{
    const Metrics m(font());
    setObjectName(u"attachAgainDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Images of this conversation"));
    m_words->setText(tr("Reading…"));
    m_words->setWordWrap(true);
    m_list->setObjectName(u"attachAgainList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setIconSize(QSize(m(120), m(84)));
    m_list->setGridSize(QSize(m(140), m(124)));
    m_list->setUniformItemSizes(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_attach = buttons->addButton(tr("Attach"), QDialogButtonBox::AcceptRole);
    m_attach->setObjectName(u"attachChosen"_s);
    m_attach->setProperty(InnboxStyle::PrimaryProperty, true);
    m_attach->setEnabled(false);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(16), m(12), m(16), m(12));
    column->setSpacing(m(8));
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(m(640), m(420));
    new ScreenFit(this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &AttachAgainDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, &AttachAgainDialog::choose);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_attach->setEnabled(!m_list->selectedItems().isEmpty()); });

    QStringList ids;
    for (int row = messages->rowCount() - 1; row >= 0; --row) {
        for (const Attachment &image : messages->at(row).attachments)
            ids.append(image.remoteId);
    }
    deliver(services.images->images(ids), this,
            [this](const StoreResult<QList<StoredImage>> &images) { fill(images); });
}

void AttachAgainDialog::fill(const StoreResult<QList<StoredImage>> &images)
{
    if (!images) {
        m_words->setText(ProblemText::sentence(images.error()));
        return;
    }
    for (const StoredImage &image : images.value()) {
        if (image.state != ImageState::Stored)
            continue; // it is not here; looking at it in the thread fetches it
        const QString file = m_services.conversations->imageFile(image.remoteId);
        auto *const item = new QListWidgetItem(
            image.name.isEmpty() ? tr("Image") : SafeText::forName(image.name), m_list);
        item->setData(FileRole, file);
        item->setData(NameRole, image.name);
        load(item, file);
    }
    m_words->setText(m_list->count() > 0
                         ? tr("Choose what to send once more.")
                         : tr("No image of this conversation lies here. Images that were looked "
                              "at in the conversation can be sent once more."));
    if (m_list->count() > 0)
        m_list->setFocus(Qt::OtherFocusReason);
}

void AttachAgainDialog::load(QListWidgetItem *item, const QString &file)
{
    const QSize box = m_list->iconSize() * devicePixelRatioF();
    deliver(m_loader->load(file, box), this, [item, box](const LoadedImage &loaded) {
        // The list lives as long as this dialog, and nothing takes an item out of it.
        if (!loaded.image.isNull())
            item->setIcon(QIcon(QPixmap::fromImage(CoverPicture::whole(loaded.image, box))));
    });
}

void AttachAgainDialog::choose()
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *const item = m_list->item(row);
        if (item->isSelected())
            Q_EMIT chosen(item->data(FileRole).toString(), item->data(NameRole).toString());
    }
    accept();
}

} // namespace Innbox
