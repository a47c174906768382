#include "ui/shell/ThreadPane.h"

#include "models/Settings.h"
#include "models/items/MessageFinder.h"
#include "models/items/MessageListModel.h"
#include "models/items/OutboxModel.h"
#include "models/ports/ConversationPort.h"
#include "models/store/Deliver.h"
#include "models/store/OutgoingAttachmentStore.h"
#include "ui/composer/ComposerManager.h"
#include "ui/composer/DraftAttachments.h"
#include "ui/composer/ReplyBar.h"
#include "ui/composer/ReplySender.h"
#include "ui/composer/WritingTools.h"
#include "ui/shell/Actions.h"
#include "ui/shell/OutboxCommands.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/PersonText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/SafeText.h"
#include "ui/text/TimeText.h"
#include "ui/thread/FindBar.h"
#include "ui/thread/LinkOpener.h"
#include "ui/thread/OutboxStatus.h"
#include "ui/thread/ThreadHeader.h"
#include "ui/thread/ThreadView.h"
#include "ui/viewer/ImageShelf.h"
#include "ui/viewer/ImageViewer.h"
#include "ui/viewer/Thumbnails.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace Innbox {

namespace {
constexpr int ImagePageRows = 500;
}

ThreadPane::ThreadPane(const WindowServices &services, const Actions *actions,
                       const WindowContext &context, QWidget *parent)
    : QWidget(parent), m_services(services), m_messages(new MessageListModel(services.store, this)),
      m_outbox(new OutboxModel(services.store, this)),
      m_finder(new MessageFinder(services.store, this)),
      m_outboxStatus(new OutboxStatus(services, m_outbox, this)),
      m_loader(std::make_unique<ImageLoader>()),
      m_thumbnails(new Thumbnails(services.images, services.store, services.conversations,
                                  m_loader.get(), this)),
      m_images(new ImageShelf(m_thumbnails, this)),
      m_head(new ThreadHeader({actions->noReplyNeeded, actions->toggleStay})),
      m_find(new FindBar(m_finder)), m_view(new ThreadView(m_messages, m_outbox, services.clock)),
      m_problem(new PlainLabel(u"threadProblem", 12, PlainLabel::Tone::Bad)),
      m_opening(new PlainLabel(u"threadOpening", 12, PlainLabel::Tone::Muted)),
      m_sender(new ReplySender(services, this)),
      m_tools(new WritingTools(services.writing, context.writing, this)),
      m_pictures(new DraftAttachments(services, this)),
      m_reply(new ReplyBar(ReplyContext{.services = services,
                                        .context = context,
                                        .messages = m_messages,
                                        .writer = m_sender,
                                        .tools = m_tools,
                                        .pictures = m_pictures,
                                        .loader = m_loader.get()})),
      m_composers(std::make_unique<ComposerManager>(ReplyContext{.services = services,
                                                                 .context = context,
                                                                 .writer = m_sender,
                                                                 .tools = m_tools,
                                                                 .pictures = m_pictures,
                                                                 .loader = m_loader.get()},
                                                    this)),
      m_outboxCommands(new OutboxCommands(services, m_outbox, m_outboxStatus, m_reply, this)),
      m_stack(new QStackedWidget)
{
    layOut();
    m_view->setOutboxStatus(m_outboxStatus);
    m_thumbnails->setOutgoingFolder(m_services.pictures->pictureFolder());
    m_view->setThumbnails(m_thumbnails);
    m_reply->takeDropsOn(m_view->viewport());
    connectParts(actions);
    if (!m_services.settings)
        return;
    connect(m_services.settings, &Settings::changed, this, &ThreadPane::applySettings);
    applySettings();
}

ThreadPane::~ThreadPane() = default;

void ThreadPane::layOut()
{
    const Metrics m(font());
    setMinimumWidth(m(420));
    for (PlainLabel *const line : {m_problem, m_opening}) {
        line->setWordWrap(true);
        line->setContentsMargins(m(16), m(6), m(16), m(6));
        line->hide();
    }

    auto *const empty = new PlainLabel(u"threadEmpty", 13, PlainLabel::Tone::Muted);
    empty->setText(tr("Choose a conversation to read it."));
    empty->setAlignment(Qt::AlignCenter);
    auto *const open = new QWidget;
    open->setObjectName(QStringLiteral("openConversation"));
    auto *const column = new QVBoxLayout(open);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_find);
    column->addWidget(m_problem);
    column->addWidget(m_opening);
    column->addWidget(m_view, 1);
    column->addWidget(m_reply);
    m_stack->addWidget(empty);
    m_stack->addWidget(open);
    m_reply->setDropPlace(open);
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void ThreadPane::connectParts(const Actions *actions)
{
    m_view->addActions({actions->noReplyNeeded, actions->markUnread, actions->nextUnread});
    connect(m_view, &ThreadView::wishAsked, m_outboxCommands, &OutboxCommands::fulfil);
    connect(m_view, &ThreadView::answerAsked, m_reply, &ReplyBar::quote);
    connect(m_view, &ThreadView::linkAsked, this,
            [this](const QUrl &url) { LinkOpener::ask(this, url); });
    connect(m_view, &ThreadView::imageAsked, this, &ThreadPane::showImages);
    connect(m_images, &ImageShelf::chosen, this, &ThreadPane::showImages);
    connect(m_messages, &QAbstractItemModel::rowsInserted, this, &ThreadPane::fillShelf);
    connect(m_messages, &QAbstractItemModel::rowsRemoved, this, &ThreadPane::fillShelf);
    connect(m_messages, &QAbstractItemModel::modelReset, this, &ThreadPane::fillShelf);
    connect(m_messages, &QAbstractItemModel::dataChanged, this, &ThreadPane::fillShelf);
    connect(actions->find, &QAction::triggered, this, [this] {
        if (m_stack->currentIndex() > 0)
            m_find->open();
    });
    connect(m_find, &FindBar::wordsChanged, m_view,
            [this](const QString &words) { m_view->setFound({.text = words}); });
    connect(m_find, &FindBar::messageChosen, m_view, [this](MessageId id) {
        m_view->showMessage(id);
        m_view->setFoundMessage(id);
    });
    connect(m_find, &FindBar::closed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_reply, &ReplyBar::sent, m_view, &ThreadView::followEnd);
    connect(m_reply, &ReplyBar::nextAsked, this, &ThreadPane::nextAsked);
    connect(m_reply, &ReplyBar::composerAsked, this, &ThreadPane::openComposer);
    connect(actions->compose, &QAction::triggered, this, &ThreadPane::openComposer);
    connect(m_composers.get(), &ComposerManager::sent, this, [this](ConversationId conversation) {
        if (conversation == m_row.id)
            m_view->followEnd();
    });
    connect(m_composers.get(), &ComposerManager::nextAsked, this,
            [this](ConversationId conversation) {
                if (conversation == m_row.id)
                    Q_EMIT nextAsked();
            });

    connect(m_services.conversations, &ConversationPort::openingChanged, this,
            &ThreadPane::showOpening);
    connect(m_messages, &MessageListModel::failed, this, &ThreadPane::showProblem);
    connect(m_outbox, &OutboxModel::failed, this, &ThreadPane::showProblem);
    connect(m_finder, &MessageFinder::failed, this, &ThreadPane::showProblem);
    connect(m_outboxStatus, &OutboxStatus::failed, this, &ThreadPane::showProblem);
    connect(m_outboxCommands, &OutboxCommands::failed, this, &ThreadPane::showProblem);
    connect(m_messages, &MessageListModel::settled, this, &ThreadPane::settled);
    connect(m_outbox, &OutboxModel::settled, this, &ThreadPane::settled);
    connect(m_reply, &ReplyBar::settled, this, &ThreadPane::settled);
    connect(m_thumbnails, &Thumbnails::settled, this, &ThreadPane::settled);
    connect(m_finder, &MessageFinder::changed, this, &ThreadPane::settled);
}

void ThreadPane::open(ConversationId id)
{
    m_problem->hide();
    m_opening->hide();
    m_stack->setCurrentIndex(id.isValid() ? 1 : 0);
    // The names follow with the row; the draft and the rows must change places at once, or a
    // quick hand would write into the conversation before.
    m_row = {};
    m_row.id = id;
    m_find->setConversation(id);
    m_view->setFound({});
    m_view->setConversation(m_row);
    m_reply->setConversation(m_row);
    m_outboxStatus->setConversation(id);
    m_messages->setConversation(id);
    m_outbox->setConversation(id);
}

void ThreadPane::showConversation(const Conversation &row)
{
    m_row = row;
    m_head->showConversation(row);
    m_view->setConversation(row);
    m_reply->setConversation(row);
}

void ThreadPane::openComposer()
{
    m_composers->open(m_row);
}

void ThreadPane::attach(ConversationId id, const QList<DroppedItem> &things)
{
    m_pictures->add(id, things);
}

void ThreadPane::reopenComposer(ConversationId id)
{
    deliver(m_services.store->conversation(id), this, [this](const StoreResult<Conversation> &row) {
        if (row)
            m_composers->openBehind(row.value());
        else
            showProblem(row.error());
    });
}

void ThreadPane::showHit(MessageId id, const QString &query)
{
    m_view->showMessage(id);
    m_view->setFound({.text = query, .kind = FoundWords::Kind::Query});
    m_view->setFoundMessage(id);
}

void ThreadPane::showReply(OutboxId id)
{
    m_view->showReply(id);
}

void ThreadPane::takeBack(const OutboxItem &reply)
{
    m_sender->takeBack(reply.id, reply.conversation);
}

void ThreadPane::sendNow(const OutboxItem &reply)
{
    m_outboxCommands->fulfil(reply.id, OutboxAction::SendNow);
}

void ThreadPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_reply->isAncestorOf(focusWidget()))
        m_view->setFocus(Qt::OtherFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void ThreadPane::applySettings()
{
    using Key = Settings::Key;
    const Settings &settings = *m_services.settings;
    m_sender->setRules({.undoDelay = std::chrono::seconds(settings.number(Key::UndoSeconds)),
                        .isGuarded = settings.isOn(Key::GuardReplies)});
}

bool ThreadPane::isSettled() const
{
    return m_messages->isSettled() && m_outbox->isSettled() && m_reply->isSettled() &&
           m_thumbnails->isSettled() && !m_finder->isSearching();
}

void ThreadPane::showImages(const QString &attachment)
{
    QList<Message> loaded;
    for (int row = m_messages->rowCount() - 1; row >= 0; --row)
        loaded.append(m_messages->at(row));
    if (!m_viewer) {
        m_viewer = new ImageViewer(window(), m_thumbnails, m_loader.get());
        connect(m_viewer, &ImageViewer::wanted, this,
                [this](const QString &shown, const QStringList &nearby) {
                    m_thumbnails->want(m_row.id, {shown}, nearby);
                });
    }
    const QList<ViewerImage> images = imagesOf(loaded);
    const auto chosen = std::ranges::find(images, attachment, &ViewerImage::attachment);
    m_viewer->open(images, int(std::distance(images.cbegin(), chosen)));
    // The thread has a few pages, the conversation may have more.
    seekImages(m_row.id, std::nullopt, {});
}

void ThreadPane::fillShelf()
{
    QStringList newest;
    for (int row = 0; row < m_messages->rowCount() && newest.size() < ImageShelf::Most; ++row) {
        for (const Attachment &image : m_messages->at(row).attachments)
            newest += image.remoteId;
    }
    m_images->show(m_messages->conversation(),
                   newest.first(qMin(newest.size(), qsizetype(ImageShelf::Most))));
}

QWidget *ThreadPane::images() const
{
    return m_images;
}

/// Goes back page by page while the viewer is open, then hands it all there are.
void ThreadPane::seekImages(ConversationId conversation, std::optional<MessageCursor> before,
                            QList<Message> found)
{
    deliver(m_services.store->messages(conversation, before, ImagePageRows), this,
            [this, conversation, found](const StoreResult<QList<Message>> &page) {
                if (!page)
                    return showProblem(page.error());
                if (m_row.id != conversation || m_viewer->isHidden())
                    return;
                QList<Message> all = found;
                for (const Message &message : page.value()) {
                    if (!message.attachments.isEmpty())
                        all.prepend(message); // pages come newest first
                }
                if (page->size() < ImagePageRows)
                    m_viewer->setImages(imagesOf(all));
                else
                    seekImages(conversation,
                               MessageCursor{.sentAtMs = page->last().sentAtMs,
                                             .remoteId = page->last().remoteId},
                               all);
            });
}

QList<ViewerImage> ThreadPane::imagesOf(const QList<Message> &messages) const
{
    QList<ViewerImage> images;
    for (const Message &message : messages) {
        //: Who sent an image and when
        const QString source =
            tr("%1, %2").arg(PersonText::person(message, m_row), TimeText::full(message.sentAtMs));
        for (const Attachment &image : message.attachments)
            images.append(
                {.attachment = image.remoteId, .message = message.remoteId, .source = source});
    }
    return images;
}

void ThreadPane::showProblem(const StoreError &error)
{
    m_problem->setText(ProblemText::sentence(error));
    m_problem->show();
}

void ThreadPane::showOpening(const OpeningStatus &status)
{
    if (status.conversation != m_row.id)
        return;
    QString words;
    switch (status.state) {
    case Opening::Fresh:
    case Opening::Reading: // quick and quiet: what is stored is shown already
    case Opening::Read:
        break;
    case Opening::NotReadyYet:
        words = tr("The provider has not set this conversation up yet. Innbox asks again at %1.")
                    .arg(TimeText::clock(status.nextTryAtMs));
        break;
    case Opening::NotThere:
        words = tr("The provider does not know this conversation. What is stored is shown.");
        break;
    case Opening::Failed:
        words = tr("The history could not be read. %1").arg(ProblemText::sentence(status.problem));
        break;
    }
    m_opening->setText(words);
    m_opening->setToolTip(status.requestId.isEmpty()
                              ? QString()
                              : tr("Request %1").arg(SafeText::forName(status.requestId)));
    m_opening->setVisible(!words.isEmpty());
}

} // namespace Innbox
