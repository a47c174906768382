#include "ui/thread/ReplyBar.h"

#include "models/ports/Clock.h"
#include "models/ports/SyncPort.h"
#include "models/store/Deliver.h"
#include "ui/style/Icons.h"
#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/EnvironmentText.h"
#include "ui/text/PersonText.h"
#include "ui/text/ProblemText.h"
#include "ui/thread/ReplyEdit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

ReplyBar::ReplyBar(Store *store, SyncPort *sync, const Clock *clock, const WindowContext &context,
                   QWidget *parent)
    : Surface(Ground::Base, Top, parent), m_store(store), m_sync(sync), m_clock(clock),
      m_context(context), m_identityGround(new Surface(Ground::WarnSoft)),
      m_identity(new PlainLabel(u"identityLine", 12, PlainLabel::Tone::Warn, QFont::Medium)),
      m_problem(new PlainLabel(u"replyProblem", 12, PlainLabel::Tone::Bad)), m_edit(new ReplyEdit),
      m_send(new QPushButton)
{
    const Metrics m(font());
    m_identityGround->setRadius(m(6));
    m_identity->setElided(true);
    auto *const identityRow = new QHBoxLayout(m_identityGround);
    identityRow->setContentsMargins(m(12), m(4), m(12), m(4));
    identityRow->addWidget(m_identity);
    m_edit->setPlaceholderText(tr("Write a reply…"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_send->setObjectName(u"sendButton"_s);
    m_send->setProperty(InnboxStyle::PrimaryProperty, true);
    m_send->setText(tr("Send"));
    m_send->setIcon(Icons::named(u"send"_s, Qt::white));
    m_send->setIconSize(QSize(m(14), m(14)));
    m_send->setToolTip(tr("Send this reply (Ctrl+Enter)"));
    m_send->setAccessibleDescription(m_send->toolTip());
    auto *const hint = new PlainLabel(u"sendHint", 12, PlainLabel::Tone::Muted);
    hint->setText(tr("Ctrl+Enter sends, Enter begins a new line"));
    hint->setElided(true);

    auto *const foot = new QHBoxLayout;
    foot->setSpacing(m(8));
    foot->addWidget(hint, 1);
    foot->addWidget(m_send);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(16), m(11), m(16), m(11));
    column->setSpacing(m(8));
    column->addWidget(m_identityGround);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    column->addLayout(foot);

    connect(m_send, &QPushButton::clicked, this, &ReplyBar::send);
    connect(m_edit, &ReplyEdit::sendAsked, this, &ReplyBar::send);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ReplyBar::showSendable);
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.account)
            readVoice();
    });
    readVoice();
    showIdentity();
    showSendable();
}

void ReplyBar::readVoice()
{
    deliver(m_store->account(), this, [this](const StoreResult<AccountFacts> &account) {
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

void ReplyBar::showSendable()
{
    const bool hasText = !m_edit->toPlainText().trimmed().isEmpty();
    m_send->setEnabled(hasText && m_row.id.isValid());
}

QString ReplyBar::draftOf(ConversationId id) const
{
    return id == m_row.id ? m_edit->toPlainText() : m_drafts.value(id);
}

void ReplyBar::keepDraft(ConversationId id, const QString &text)
{
    if (id == m_row.id)
        m_edit->setPlainText(text);
    else if (text.isEmpty())
        m_drafts.remove(id);
    else
        m_drafts.insert(id, text);
}

void ReplyBar::setConversation(const Conversation &row)
{
    if (row.id != m_row.id) {
        const QString written = m_edit->toPlainText();
        const ConversationId left = std::exchange(m_row, row).id;
        keepDraft(left, written);
        m_edit->setPlainText(m_drafts.take(row.id));
        m_edit->moveCursor(QTextCursor::End);
        m_problem->hide();
    }
    m_row = row;
    showIdentity();
    showSendable();
}

void ReplyBar::giveBack(const QString &text)
{
    if (!draftOf(m_row.id).trimmed().isEmpty())
        return;
    keepDraft(m_row.id, text);
    m_edit->moveCursor(QTextCursor::End);
}

void ReplyBar::send()
{
    const QString text = m_edit->toPlainText();
    if (text.trimmed().isEmpty() || !m_row.id.isValid())
        return;
    m_problem->hide();
    NewReply reply{.conversation = m_row.id, .body = text};
    reply.clientToken = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_edit->clear();
    deliver(m_store->enqueue(reply, m_clock->nowMs()), this,
            [this, to = m_row.id, text](const StoreResult<OutboxItem> &result) {
                taken(to, text, result);
            });
}

void ReplyBar::taken(ConversationId to, const QString &text, const StoreResult<OutboxItem> &result)
{
    if (result) {
        m_sync->outboxChanged();
        return;
    }
    // Not in the store: it goes back to where it was written, before what was typed since.
    const QString since = draftOf(to);
    keepDraft(to, since.isEmpty() ? text : text + u'\n' + since);
    if (to != m_row.id)
        return;
    m_problem->setText(
        tr("This reply could not be queued. %1").arg(ProblemText::sentence(result.error())));
    m_problem->show();
}

} // namespace Innbox
