#include "ui/composer/ReplyBar.h"

#include "models/Settings.h"
#include "models/items/MessageListModel.h"
#include "ui/composer/AttachmentController.h"
#include "ui/composer/AttachmentStrip.h"
#include "ui/composer/DraftAutosave.h"
#include "ui/composer/IdentityLine.h"
#include "ui/composer/QuoteStrip.h"
#include "ui/composer/ReplyAssistant.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/composer/ReplySender.h"
#include "ui/composer/WritingTools.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/EditText.h"
#include "ui/text/PersonText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/TimeText.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr int ComposerLines = 8;
}

ReplyBar::ReplyBar(const ReplyContext &place, Look look, QWidget *parent)
    : Surface(Ground::Base, look == Look::Bar ? Top : NoEdge, parent), m_place(place), m_look(look),
      m_identity(new IdentityLine(place.services, place.context)),
      m_problem(new PlainLabel(u"replyProblem", 12, PlainLabel::Tone::Bad)),
      m_quote(new QuoteStrip), m_edit(new ReplyEdit),
      m_assistant(new ReplyAssistant(place.services, place.tools, m_edit, this)),
      m_pictures(new AttachmentController(place.services, place.pictures, place.loader,
                                          place.messages, m_edit, look == Look::Window, this)),
      m_foot(new ReplyButtons(look, place.services))
{
    build();
    connectParts();
    if (place.services.settings)
        connect(place.services.settings, &Settings::changed, this, &ReplyBar::applySendKey);
    applySendKey();
    showState();
    showNote();
}

void ReplyBar::build()
{
    const Metrics m(font());
    askForReply();
    if (m_look == Look::Window) {
        m_edit->setFewestLines(ComposerLines);
        m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    }
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_pictures->takeDropsOn(this);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(16), m(11), m(16), m(11));
    column->setSpacing(m(8));
    column->addWidget(m_identity);
    column->addWidget(m_quote);
    column->addWidget(m_edit, m_look == Look::Window ? 1 : 0);
    column->addWidget(m_pictures->strip());
    column->addWidget(m_problem);
    column->addWidget(m_foot);
}

void ReplyBar::connectParts()
{
    connect(m_foot, &ReplyButtons::sendAsked, this, &ReplyBar::send);
    connect(m_foot, &ReplyButtons::sendAndGoOnAsked, this, &ReplyBar::sendAndGoOn);
    connect(m_foot, &ReplyButtons::laterAsked, this, &ReplyBar::sendLater);
    connect(m_foot, &ReplyButtons::repliesAsked, m_assistant, &ReplyAssistant::openPicker);
    connect(m_foot, &ReplyButtons::filesAsked, m_pictures, &AttachmentController::chooseFiles);
    connect(m_foot, &ReplyButtons::againAsked, m_pictures, &AttachmentController::chooseAgain);
    connect(m_foot, &ReplyButtons::composerAsked, this, &ReplyBar::composerAsked);
    connect(m_edit, &ReplyEdit::sendAsked, this, &ReplyBar::send);
    connect(m_edit, &ReplyEdit::sendAndGoOnAsked, this, &ReplyBar::sendAndGoOn);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            m_problem->hide(); // it was about the text before
        keep();
        showState();
    });
    connect(m_quote, &QuoteStrip::removeAsked, this, [this] {
        m_replyTo.clear();
        keep();
        showQuote();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_assistant, &ReplyAssistant::spellingChanged, this, &ReplyBar::showNote);
    connect(m_assistant, &ReplyAssistant::noted, this, &ReplyBar::showProblem);
    connect(m_assistant, &ReplyAssistant::imagesChosen, m_pictures,
            &AttachmentController::addSaved);
    connect(m_pictures, &AttachmentController::noted, this, &ReplyBar::showProblem);
    connect(m_pictures, &AttachmentController::changed, this, [this] {
        if (m_isAboutImages && m_pictures->obstacle().isEmpty())
            m_problem->hide();
        showState();
    });
    connect(m_foot->languages(), &QMenu::aboutToShow, this, [this] {
        m_foot->languages()->clear();
        m_assistant->fillLanguages(m_foot->languages());
    });

    const DraftAutosave *const drafts = m_place.writer->drafts();
    connect(drafts, &DraftAutosave::loaded, this, &ReplyBar::showDraft);
    connect(drafts, &DraftAutosave::changed, this, &ReplyBar::showDraft);
    connect(drafts, &DraftAutosave::settled, this, &ReplyBar::settled);
    connect(drafts, &DraftAutosave::saved, this, [this](ConversationId conversation, qint64 atMs) {
        if (conversation == m_row.id) {
            m_savedAtMs = atMs;
            showNote();
        }
    });
    connect(drafts, &DraftAutosave::failed, this, [this](const StoreError &error) {
        showProblem(tr("This draft could not be saved. %1").arg(ProblemText::sentence(error)));
    });
    connect(
        drafts, &DraftAutosave::overtaken, this, [this](ConversationId conversation, bool isSent) {
            if (conversation == m_row.id)
                showProblem(isSent ? tr("This draft was sent or removed from outside this window.")
                                   : tr("This draft was changed from outside this window. Look at "
                                        "it before you send it."));
        });
    connect(m_place.writer, &ReplySender::refused, this,
            [this](ConversationId conversation, const QString &words) {
                m_pictures->refresh(conversation);
                if (conversation == m_row.id)
                    showProblem(words);
            });
    connect(m_place.writer, &ReplySender::cameBack, this, [this](ConversationId conversation) {
        if (conversation != m_row.id)
            return;
        m_edit->moveCursor(QTextCursor::End);
        if (m_look == Look::Bar)
            m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_place.messages, &QAbstractItemModel::rowsInserted, this, &ReplyBar::showQuote);
}

void ReplyBar::setUntil(const QString &words)
{
    m_identity->setUntil(words);
}

void ReplyBar::applySendKey()
{
    const Settings *const settings = m_place.services.settings;
    const bool isEnter = settings && settings->word(Settings::Key::SendKey) == u"enter"_s;
    m_edit->setSendKey(isEnter ? ReplyEdit::SendKey::Enter : ReplyEdit::SendKey::CtrlEnter);
    m_foot->setSendHint(isEnter ? tr("Enter sends, Shift+Enter begins a new line")
                                : tr("Ctrl+Enter sends, Enter begins a new line"));
}

void ReplyBar::showState()
{
    const QString text = EditText::of(m_edit);
    m_foot->setCanSend(m_row.id.isValid() &&
                       (!text.trimmed().isEmpty() || !m_pictures->going().isEmpty()));
    if (text.size() >= CountFrom)
        m_foot->setHint(tr("%1 characters").arg(QLocale().toString(text.size())));
    else
        m_foot->setHint({});
}

void ReplyBar::showNote()
{
    QStringList parts;
    if (m_savedAtMs > 0)
        //: %1 is a time of day
        parts.append(tr("Draft saved %1").arg(TimeText::clock(m_savedAtMs)));
    const QString spelling = m_assistant->spellingWords();
    if (!spelling.isEmpty())
        parts.append(spelling);
    m_foot->setNote(parts.join(u" · "_s));
}

void ReplyBar::showQuote()
{
    if (m_replyTo.isEmpty()) {
        m_quote->showQuote({});
        return;
    }
    const int row = m_place.messages->rowOf(m_replyTo);
    m_quote->showQuote(row < 0 ? tr("an earlier message")
                               : PersonText::quote(m_place.messages->at(row), m_row));
}

/// Hands what stands here to the keeper.
void ReplyBar::keep()
{
    if (m_isShowing || !m_row.id.isValid())
        return;
    m_place.writer->drafts()->change({.conversation = m_row.id,
                                      .body = EditText::of(m_edit),
                                      .replyTo = m_replyTo,
                                      .cursor = m_edit->textCursor().position()});
}

void ReplyBar::showDraft(const Draft &draft)
{
    if (draft.conversation != m_row.id)
        return;
    m_isShowing = true;
    m_replyTo = draft.replyTo;
    const QString text = EditText::of(m_edit);
    if (text.isEmpty() || draft.body.isEmpty()) {
        if (text != draft.body) { // another draft: what was undone before is not of this one
            m_edit->setPlainText(draft.body);
            QTextCursor cursor = m_edit->textCursor();
            cursor.setPosition(qBound(0, draft.cursor, int(draft.body.size())));
            m_edit->setTextCursor(cursor);
        }
    } else {
        m_edit->takeText(draft.body);
    }
    m_isShowing = false;
    showQuote();
    showState();
}

void ReplyBar::setConversation(const Conversation &row)
{
    const bool isOther = row.id != m_row.id;
    m_row = row;
    if (isOther) {
        DraftAutosave *const drafts = m_place.writer->drafts();
        drafts->flush();
        m_problem->hide();
        askForReply();
        m_savedAtMs = 0;
        m_isShowing = true;
        m_edit->setPlainText({});
        m_isShowing = false;
        // At once: a quick hand must not write into the conversation before.
        showDraft(drafts->known(row.id));
        if (row.id.isValid())
            drafts->load(row.id);
    }
    m_identity->setConversation(row);
    m_assistant->setConversation(row);
    if (isOther)
        m_pictures->setConversation(row.id);
    showState();
    showNote();
}

void ReplyBar::quote(const Message &message)
{
    if (message.conversation != m_row.id)
        return;
    m_replyTo = message.remoteId;
    keep();
    showQuote();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void ReplyBar::giveBack(const QString &text)
{
    if (!EditText::of(m_edit).trimmed().isEmpty())
        return;
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void ReplyBar::takeBack(OutboxId reply)
{
    m_place.writer->takeBack(reply, m_row.id);
}

void ReplyBar::askForReply()
{
    m_edit->setPlaceholderText(tr("Write a reply…"));
}

void ReplyBar::askForLine()
{
    m_edit->setPlaceholderText(tr("Write a line to go with the images…"));
}

void ReplyBar::takeDropsOn(QWidget *widget)
{
    m_pictures->takeDropsOn(widget);
}

void ReplyBar::setDropPlace(QWidget *place)
{
    m_pictures->setDropPlace(place);
}

bool ReplyBar::isSettled() const
{
    return m_place.writer->drafts()->isSettled();
}

void ReplyBar::send()
{
    queue(0);
}

void ReplyBar::sendAndGoOn()
{
    if (queue(0))
        Q_EMIT nextAsked();
}

void ReplyBar::sendLater(qint64 atMs, bool unlessNew)
{
    queue(atMs, unlessNew);
}

bool ReplyBar::queue(qint64 notBeforeAtMs, bool unlessNew)
{
    const QString text = EditText::of(m_edit);
    const QList<PictureId> images = m_pictures->going();
    if ((text.trimmed().isEmpty() && images.isEmpty()) || !m_row.id.isValid())
        return false;
    const QString unfilled = m_assistant->unfilled();
    if (!unfilled.isEmpty()) {
        m_assistant->goToGap();
        showProblem(tr("This reply is not sent yet: %1 still has to be filled in. Tab goes from "
                       "one such place to the next.")
                        .arg(unfilled));
        return false;
    }
    const QString obstacle = m_pictures->obstacle();
    if (!obstacle.isEmpty()) {
        showProblem(obstacle);
        m_isAboutImages = true;
        return false;
    }
    m_problem->hide();
    const MessageListModel *const messages = m_place.messages;
    const bool isLoaded = messages->conversation() == m_row.id && messages->rowCount() > 0;
    const NewReply reply{.conversation = m_row.id,
                         .body = text,
                         .replyTo = m_replyTo,
                         .notBeforeAtMs = notBeforeAtMs,
                         .seenUpTo = isLoaded ? messages->at(0).remoteId : QString(),
                         .cancelOnNew = unlessNew,
                         .images = images};
    m_pictures->forget();
    askForReply();
    m_place.writer->send(reply);
    Q_EMIT sent();
    return true;
}

void ReplyBar::showProblem(const QString &words)
{
    m_isAboutImages = false;
    m_problem->setText(words);
    m_problem->show();
}

} // namespace Innbox
