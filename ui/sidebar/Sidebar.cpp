#include "ui/sidebar/Sidebar.h"

#include "ui/sidebar/FolderDelegate.h"
#include "ui/sidebar/FolderView.h"
#include "ui/sidebar/PropertyView.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"

#include <QVBoxLayout>

namespace Innbox {

Sidebar::Sidebar(FolderModel *folders, PropertyModel *properties, QWidget *parent)
    : Surface(Ground::Rail, NoEdge, parent), m_folders(new FolderView(folders)),
      m_title(new PlainLabel(u"propertiesTitle", 11, PlainLabel::Tone::Muted, QFont::DemiBold)),
      m_properties(new PropertyView(properties))
{
    setObjectName(u"rail");
    const Metrics m(font());
    m_title->setText(tr("PROPERTIES"));
    m_title->setContentsMargins(m(18), m(10), m(18), m(4));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, m(8));
    column->setSpacing(0);
    column->addWidget(m_folders);
    column->addWidget(m_title);
    column->addWidget(m_properties, 1);
    column->addStretch();

    connect(m_folders, &FolderView::folderChosen, this, [this](Folder folder) {
        m_properties->clearChoice();
        Q_EMIT folderChosen(folder);
    });
    connect(m_properties, &PropertyView::propertyChosen, this, [this](const QString &property) {
        m_folders->clearChoice();
        Q_EMIT propertyChosen(property);
    });
    connect(m_folders, &FolderView::leftDownwards, this, [this] {
        if (m_properties->isHidden())
            return;
        m_properties->setFocus(Qt::TabFocusReason);
        m_properties->setCurrentIndex(m_properties->model()->index(0, 0));
    });
    connect(m_properties, &PropertyView::leftUpwards, this, [this] {
        m_folders->setFocus(Qt::BacktabFocusReason);
        m_folders->setFolder(Folder::All);
    });
    connect(m_properties->model(), &QAbstractItemModel::rowsInserted, this,
            &Sidebar::showProperties);
    connect(m_properties->model(), &QAbstractItemModel::rowsRemoved, this,
            &Sidebar::showProperties);
    showProperties();
}

void Sidebar::setFolder(Folder folder)
{
    m_folders->setFolder(folder);
}

void Sidebar::setEntry(QWidget *entry)
{
    if (entry)
        layout()->addWidget(entry);
}

void Sidebar::showProperties()
{
    const bool hasAny = m_properties->model()->rowCount() > 0;
    m_properties->setVisible(hasAny);
    m_title->setVisible(hasAny && !FolderDelegate::isNarrow(width(), font()));
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    showProperties();
}

} // namespace Innbox
