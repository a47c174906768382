#include "ui/conversations/ConversationPane.h"

#include "models/items/ConversationListModel.h"
#include "models/items/SearchModel.h"
#include "ui/conversations/ConversationView.h"
#include "ui/conversations/RowImages.h"
#include "ui/conversations/SortButton.h"
#include "ui/search/HitView.h"
#include "ui/search/SearchPanel.h"
#include "ui/shell/Actions.h"
#include "ui/shell/WindowServices.h"
#include "ui/sidebar/FolderTextProxy.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/Surface.h"
#include "ui/text/ProblemText.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace Innbox {

ConversationPane::ConversationPane(ConversationListModel *list, SearchModel *search,
                                   OutboxModel *outbox, RowFactsCache *facts,
                                   const WindowServices &services, const Actions *actions,
                                   QWidget *parent)
    : QWidget(parent), m_list(list),
      m_view(new ConversationView(list, outbox, facts, services.clock)),
      m_images(new RowImages(services, facts, m_view, this)),
      m_hits(new SearchPanel(search, services.clock)),
      m_title(new PlainLabel(u"listTitle", 14, PlainLabel::Tone::Text, QFont::DemiBold)),
      m_sort(new SortButton), m_note(new PlainLabel(u"listNote", 13, PlainLabel::Tone::Muted)),
      m_notePage(new QWidget), m_retry(new QPushButton(tr("Try again"))),
      m_stack(new QStackedWidget)
{
    build(actions);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_problem.clear();
        m_list->retry();
        showState();
    });
    connect(list, &ConversationListModel::settled, this, &ConversationPane::showState);
    connect(list, &ConversationListModel::failed, this, &ConversationPane::showProblem);
    connect(list, &QAbstractItemModel::rowsInserted, this, &ConversationPane::showState);
    connect(list, &QAbstractItemModel::rowsRemoved, this, &ConversationPane::showState);
    connect(list, &QAbstractItemModel::modelReset, this, &ConversationPane::showFolder);
    connect(m_sort, &SortButton::sortChosen, list, &ConversationListModel::setSort);
    connect(m_images, &RowImages::settled, this, &ConversationPane::settled);
    showState();
}

bool ConversationPane::isSettled() const
{
    return m_images->isSettled();
}

void ConversationPane::build(const Actions *actions)
{
    const Metrics m(font());
    auto *const head = new Surface(Surface::Ground::Base, Surface::Bottom);
    head->setFixedHeight(m(40));
    auto *const headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(m(6), 0, m(6), 0);
    m_title->setElided(true);
    headRow->addSpacing(m(8)); // margins do not mirror
    headRow->addWidget(m_title, 1);
    headRow->addWidget(m_sort);
    auto *const add = new QToolButton;
    add->setObjectName(u"addReservationButton");
    add->setDefaultAction(actions->addReservation);
    add->setAccessibleName(actions->addReservation->text());
    add->setAutoRaise(true);
    add->setToolButtonStyle(Qt::ToolButtonIconOnly);
    add->setIconSize(QSize(m(16), m(16)));
    add->setFixedSize(m(28), m(28));
    add->setFocusPolicy(Qt::TabFocus);
    headRow->addWidget(add);

    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_retry->setObjectName(u"retryList");
    auto *const note = new QVBoxLayout(m_notePage);
    note->setContentsMargins(m(24), m(48), m(24), m(24));
    note->addWidget(m_note);
    note->addWidget(m_retry, 0, Qt::AlignHCenter);
    note->addStretch();

    m_stack->addWidget(m_view);
    m_stack->addWidget(m_hits);
    m_stack->addWidget(m_notePage);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_stack, 1);
    setMinimumWidth(m(280));

    const QList<QAction *> letters{actions->reply, actions->noReplyNeeded, actions->markUnread,
                                   actions->nextUnread};
    m_view->addActions(letters);
    m_view->addAction(actions->nextDensity);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_hits->view()->addActions(letters);
}

void ConversationPane::setDensity(Density density)
{
    m_view->setDensity(density);
}

void ConversationPane::setPropertyName(const QString &name)
{
    m_propertyName = name;
    showState();
}

QWidget *ConversationPane::focusPlace() const
{
    return m_isSearching ? static_cast<QWidget *>(m_hits->view()) : m_view;
}

void ConversationPane::showFolder()
{
    m_problem.clear();
    showState();
}

void ConversationPane::showSearch(const QString &query)
{
    m_isSearching = !query.trimmed().isEmpty();
    showState();
}

void ConversationPane::showProblem(const StoreError &error)
{
    m_problem = ProblemText::sentence(error);
    showState();
}

void ConversationPane::showState()
{
    if (m_isSearching) {
        m_title->setText(tr("Search"));
        m_sort->showSort(ListSort::Newest, {ListSort::Newest});
        m_stack->setCurrentWidget(m_hits);
        return;
    }
    showPlace();
    const bool isEmpty = m_list->rowCount() == 0;
    const bool hasFailed = m_list->isFailed();
    m_retry->setVisible(hasFailed);
    const QString nothing = m_list->property().isEmpty()
                                ? FolderTextProxy::emptyTextOf(m_list->folder())
                                : tr("This property has no conversation.");
    m_note->setText(hasFailed ? m_problem : nothing);
    const bool showsNote = isEmpty && (hasFailed || m_list->isSettled());
    m_stack->setCurrentWidget(showsNote ? m_notePage : m_view);
}

/// What the list shows and in which order.
void ConversationPane::showPlace()
{
    const bool isFolder = m_list->property().isEmpty();
    m_title->setText(isFolder ? FolderTextProxy::nameOf(m_list->folder()) : m_propertyName);
    m_sort->showSort(m_list->sort(), sortsOf(m_list->folder()));
}

} // namespace Innbox
