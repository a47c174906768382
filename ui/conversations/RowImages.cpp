#include "ui/conversations/RowImages.h"

#include "models/items/ConversationListModel.h"
#include "models/items/RowFactsCache.h"
#include "ui/conversations/ConversationView.h"
#include "ui/shell/WindowServices.h"
#include "ui/viewer/ImageLoader.h"
#include "ui/viewer/Thumbnails.h"

#include <QScrollBar>

namespace Innbox {

RowImages::RowImages(const WindowServices &services, RowFactsCache *facts, ConversationView *view,
                     QObject *parent)
    : QObject(parent), m_loader(std::make_unique<ImageLoader>()),
      m_thumbnails(new Thumbnails(services.images, services.store, services.conversations,
                                  m_loader.get(), this)),
      m_facts(facts), m_view(view)
{
    view->setThumbnails(m_thumbnails);
    const QAbstractItemModel *const rows = view->model();
    connect(rows, &QAbstractItemModel::rowsInserted, this, &RowImages::lookSoon);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, &RowImages::lookSoon);
    connect(rows, &QAbstractItemModel::modelReset, this, &RowImages::lookSoon);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &RowImages::lookSoon);
    connect(facts, &RowFactsCache::changed, this, &RowImages::lookSoon);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &RowImages::lookSoon);
    connect(view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &RowImages::lookSoon);
    connect(m_thumbnails, &Thumbnails::settled, this, &RowImages::settled);
}

RowImages::~RowImages() = default;

bool RowImages::isSettled() const
{
    return !m_isLooking && m_thumbnails->isSettled();
}

/// Once for all that changes in this moment.
void RowImages::lookSoon()
{
    if (m_isLooking)
        return;
    m_isLooking = true;
    QMetaObject::invokeMethod(this, &RowImages::look, Qt::QueuedConnection);
}

void RowImages::look()
{
    m_isLooking = false;
    QList<Thumbnails::Listed> inView;
    const QRect place = m_view->viewport()->rect();
    const QModelIndex first = m_view->indexAt(place.topLeft());
    for (int row = first.row(); row >= 0 && row < m_view->model()->rowCount(); ++row) {
        const QModelIndex index = m_view->model()->index(row, 0);
        if (!m_view->visualRect(index).intersects(place))
            break;
        const ConversationId id{index.data(ConversationListModel::IdRole).toLongLong()};
        if (const QString image = m_facts->of(id).newestImage; !image.isEmpty())
            inView.append({.conversation = id, .attachment = image});
    }
    m_thumbnails->wantListed(inView);
    if (isSettled())
        Q_EMIT settled();
}

} // namespace Innbox
