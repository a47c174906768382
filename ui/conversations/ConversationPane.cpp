#include "ui/conversations/ConversationPane.h"

#include "models/items/ConversationListModel.h"
#include "models/items/SearchModel.h"
#include "ui/conversations/ConversationView.h"
#include "ui/search/SearchPanel.h"
#include "ui/sidebar/FolderTextProxy.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/Surface.h"
#include "ui/text/ProblemText.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace Innbox {

ConversationPane::ConversationPane(ConversationListModel *list, SearchModel *search,
                                   OutboxModel *outbox, const Clock *clock, QWidget *parent)
    : QWidget(parent), m_list(list), m_view(new ConversationView(list, outbox, clock)),
      m_hits(new SearchPanel(search, clock)),
      m_title(new PlainLabel(u"listTitle", 14, PlainLabel::Tone::Text, QFont::DemiBold)),
      m_order(new PlainLabel(u"listOrder", 12, PlainLabel::Tone::Muted)),
      m_note(new PlainLabel(u"listNote", 13, PlainLabel::Tone::Muted)), m_notePage(new QWidget),
      m_retry(new QPushButton(tr("Try again"))), m_stack(new QStackedWidget)
{
    const Metrics m(font());
    auto *const head = new Surface(Surface::Ground::Base, Surface::Bottom);
    head->setFixedHeight(m(40));
    auto *const headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(m(14), 0, m(12), 0);
    headRow->addWidget(m_title, 1);
    headRow->addWidget(m_order);

    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_retry->setObjectName(u"retryList");
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_problem.clear();
        m_list->retry();
        showState();
    });
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
    setFocusProxy(m_view);
    setMinimumWidth(m(280));

    connect(list, &ConversationListModel::settled, this, &ConversationPane::showState);
    connect(list, &ConversationListModel::failed, this, &ConversationPane::showProblem);
    connect(list, &QAbstractItemModel::rowsInserted, this, &ConversationPane::showState);
    connect(list, &QAbstractItemModel::rowsRemoved, this, &ConversationPane::showState);
    connect(list, &QAbstractItemModel::modelReset, this, &ConversationPane::showFolder);
    showState();
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
        m_order->setText(tr("Newest first"));
        m_stack->setCurrentWidget(m_hits);
        return;
    }
    m_title->setText(FolderTextProxy::nameOf(m_list->folder()));
    m_order->setText(FolderTextProxy::orderOf(m_list->folder()));
    const bool isEmpty = m_list->rowCount() == 0;
    const bool hasFailed = m_list->isFailed();
    m_retry->setVisible(hasFailed);
    m_note->setText(hasFailed ? m_problem : FolderTextProxy::emptyTextOf(m_list->folder()));
    const bool showsNote = isEmpty && (hasFailed || m_list->isSettled());
    m_stack->setCurrentWidget(showsNote ? m_notePage : m_view);
}

} // namespace Innbox
