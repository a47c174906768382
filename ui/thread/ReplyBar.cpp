#include "ui/thread/ReplyBar.h"

#include "models/items/MessageListModel.h"
#include "models/ports/Clock.h"
#include "models/ports/SyncPort.h"
#include "models/store/Deliver.h"
#include "models/store/DraftStore.h"
#include "ui/style/Icons.h"
#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/EnvironmentText.h"
#include "ui/text/PersonText.h"
#include "ui/text/ProblemText.h"
#include "ui/thread/DraftKeeper.h"
#include "ui/thread/QuoteStrip.h"
#include "ui/thread/ReplyEdit.h"
#include "ui/thread/ThreadWords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

ReplyBar::ReplyBar(const WindowServices &services, const MessageListModel *messages,
                   const WindowContext &context, QWidget *parent)
    : Surface(Ground::Base, Top, parent), m_services(services), m_messages(messages),
      m_context(context), m_drafts(new DraftKeeper(services.drafts, services.clock, this)),
      m_identityGround(new Surface(Ground::WarnSoft)),
      m_identity(new PlainLabel(u"identityLine", 12, PlainLabel::Tone::Warn, QFont::Medium)),
      m_until(new PlainLabel(u"untilLine", 12, PlainLabel::Tone::Warn)),
      m_problem(new PlainLabel(u"replyProblem", 12, PlainLabel::Tone::Bad)),
      m_hint(new PlainLabel(u"sendHint", 12, PlainLabel::Tone::Muted)), m_quote(new QuoteStrip),
      m_edit(new ReplyEdit), m_send(new QPushButton)
{
    build();
    connect(m_send, &QPushButton::clicked, this, &ReplyBar::send);
    connect(m_edit, &ReplyEdit::sendAsked, this, &ReplyBar::send);
    connect(m_edit, &ReplyEdit::sendAndGoOnAsked, this, &ReplyBar::sendAndGoOn);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        keep();
        showState();
    });
    connect(m_quote, &QuoteStrip::removeAsked, this, [this] {
        m_replyTo.clear();
        keep();
        showQuote();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_drafts, &DraftKeeper::loaded, this, &ReplyBar::showDraft);
    connect(m_drafts, &DraftKeeper::settled, this, &ReplyBar::settled);
    connect(m_drafts, &DraftKeeper::failed, this, [this](const StoreError &error) {
        showProblem(tr("This draft could not be saved. %1").arg(ProblemText::sentence(error)));
    });
    connect(messages, &QAbstractItemModel::rowsInserted, this, &ReplyBar::showQuote);
    connect(services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.account)
            readVoice();
    });
    readVoice();
    showIdentity();
    showState();
}

void ReplyBar::build()
{
    const Metrics m(font());
    m_identityGround->setRadius(m(6));
    m_identity->setElided(true);
    auto *const identityRow = new QHBoxLayout(m_identityGround);
    identityRow->setContentsMargins(m(12), m(4), m(12), m(4));
    identityRow->addWidget(m_identity, 1);
    identityRow->addWidget(m_until);
    m_until->hide();
    m_edit->setPlaceholderText(tr("Write a reply…"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_send->setObjectName(u"sendButton"_s);
    m_send->setProperty(InnboxStyle::PrimaryProperty, true);
    m_send->setText(tr("Send"));
    m_send->setIcon(Icons::named(u"send"_s, Qt::white));
    m_send->setIconSize(QSize(m(14), m(14)));
    m_send->setToolTip(tr("Send this reply (Ctrl+Enter); with Shift also go to the next "
                          "conversation"));
    m_send->setAccessibleDescription(m_send->toolTip());
    m_hint->setElided(true);

    auto *const foot = new QHBoxLayout;
    foot->setSpacing(m(8));
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_send);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(16), m(11), m(16), m(11));
    column->setSpacing(m(8));
    column->addWidget(m_identityGround);
    column->addWidget(m_quote);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    column->addLayout(foot);
}

void ReplyBar::readVoice()
{
    deliver(m_services.store->account(), this, [this](const StoreResult<AccountFacts> &account) {
        if (!account)
            return; // the list shows the problem of the store; the voice stays as it was known
        m_voice = account->voice;
        showIdentity();
    });
}

void ReplyBar::showIdentity()
{
    const QString where = EnvironmentText::loud(m_context.environment);
    QString property = PersonText::property(m_row);
    if (property.isEmpty())
        property = tr("the property");
    switch (m_voice) {
    case SenderKind::Guest:
        //: %1 is a property, %2 the environment
        m_identity->setText(tr("Writing as the guest to %1 · %2").arg(property, where));
        break;
    case SenderKind::Property:
        m_identity->setText(tr("Writing as the property %1 · %2").arg(property, where));
        break;
    case SenderKind::Desk:
    case SenderKind::Other:
        m_identity->setText(tr("Writing as our desk to %1 · %2").arg(property, where));
        break;
    }
}

void ReplyBar::setUntil(const QString &words)
{
    m_until->setText(words);
    m_until->setVisible(!words.isEmpty());
}

void ReplyBar::showState()
{
    const QString text = m_edit->toPlainText();
    m_send->setEnabled(!text.trimmed().isEmpty() && m_row.id.isValid());
    m_hint->setText(text.size() < CountFrom
                        ? tr("Ctrl+Enter sends, Enter begins a new line")
                        : tr("%1 characters").arg(QLocale().toString(text.size())));
}

void ReplyBar::showQuote()
{
    if (m_replyTo.isEmpty()) {
        m_quote->showQuote({});
        return;
    }
    const int row = m_messages->rowOf(m_replyTo);
    m_quote->showQuote(row < 0 ? tr("an earlier message")
                               : ThreadWords::quote(m_messages->at(row), m_row));
}

/// Hands what stands here to the keeper.
void ReplyBar::keep()
{
    if (m_isShowing || !m_row.id.isValid())
        return;
    m_drafts->change({.conversation = m_row.id,
                      .body = m_edit->toPlainText(),
                      .replyTo = m_replyTo,
                      .cursor = m_edit->textCursor().position()});
}

void ReplyBar::showDraft(const Draft &draft)
{
    if (draft.conversation != m_row.id)
        return;
    m_isShowing = true;
    m_replyTo = draft.replyTo;
    if (m_edit->toPlainText() != draft.body) {
        m_edit->setPlainText(draft.body);
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(qBound(0, draft.cursor, int(draft.body.size())));
        m_edit->setTextCursor(cursor);
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
        m_drafts->flush();
        m_problem->hide();
        // At once: a quick hand must not write into the conversation before.
        showDraft(m_drafts->known(row.id));
        if (row.id.isValid())
            m_drafts->load(row.id);
    }
    showIdentity();
    showState();
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
    if (!m_edit->toPlainText().trimmed().isEmpty())
        return;
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void ReplyBar::takeBack(OutboxId reply)
{
    m_drafts->flush();
    const QString saved = m_edit->toPlainText();
    deliver(m_services.drafts->takeBack(reply, m_services.clock->nowMs()), this,
            [this, saved](const StoreResult<Draft> &result) {
                if (!result) {
                    showProblem(tr("This reply could not be taken back. %1")
                                    .arg(ProblemText::sentence(result.error())));
                    return;
                }
                Draft draft = result.value();
                const QString now = m_edit->toPlainText();
                const bool isTyped = draft.conversation == m_row.id && now != saved;
                if (isTyped) // between the asking and the answer
                    draft.body += now.startsWith(saved) ? now.mid(saved.size()) : now;
                draft.cursor = int(draft.body.size());
                m_drafts->replace(draft);
                showDraft(draft);
                if (isTyped)
                    keep();
                m_services.sync->outboxChanged();
                if (draft.conversation == m_row.id)
                    m_edit->setFocus(Qt::OtherFocusReason);
            });
}

bool ReplyBar::isSettled() const
{
    return m_drafts->isSettled();
}

void ReplyBar::send()
{
    queue();
}

void ReplyBar::sendAndGoOn()
{
    if (queue())
        Q_EMIT nextAsked();
}

bool ReplyBar::queue()
{
    const QString text = m_edit->toPlainText();
    if (text.trimmed().isEmpty() || !m_row.id.isValid())
        return false;
    m_problem->hide();
    NewReply reply{.conversation = m_row.id, .body = text, .replyTo = m_replyTo};
    reply.clientToken = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 nowMs = m_services.clock->nowMs();
    if (m_rules.undoDelay.count() > 0)
        reply.notBeforeAtMs = nowMs + m_rules.undoDelay.count();
    reply.isGuarded = m_rules.isGuarded;
    const bool isLoaded = m_messages->conversation() == m_row.id && m_messages->rowCount() > 0;
    reply.seenUpTo = isLoaded ? m_messages->at(0).remoteId : QString();
    reply.takesDraft = true;
    const Draft none{.conversation = m_row.id};
    m_drafts->replace(none);
    showDraft(none);
    deliver(m_services.store->enqueue(reply, nowMs), this,
            [this, reply](const StoreResult<OutboxItem> &result) { taken(reply, result); });
    Q_EMIT sent();
    return true;
}

void ReplyBar::taken(const NewReply &reply, const StoreResult<OutboxItem> &result)
{
    if (result) {
        m_services.sync->outboxChanged();
        return;
    }
    // Not in the store: it goes back to where it was written, before what was typed since.
    Draft draft = m_drafts->known(reply.conversation);
    draft.body = draft.body.isEmpty() ? reply.body : reply.body + u'\n' + draft.body;
    if (draft.replyTo.isEmpty())
        draft.replyTo = reply.replyTo;
    draft.cursor = int(draft.body.size());
    m_drafts->change(draft);
    showDraft(draft);
    if (reply.conversation != m_row.id)
        return;
    showProblem(
        tr("This reply could not be queued. %1").arg(ProblemText::sentence(result.error())));
}

void ReplyBar::showProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->show();
}

} // namespace Innbox
