#include "ui/composer/ComposerDialog.h"

#include "models/items/MessageListModel.h"
#include "models/store/Deliver.h"
#include "ui/composer/ReplyEdit.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/ScreenFit.h"
#include "ui/style/Surface.h"
#include "ui/text/PersonText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

ReplyContext placeWith(ReplyContext place, const MessageListModel *messages)
{
    place.messages = messages;
    return place;
}

} // namespace

ComposerDialog::ComposerDialog(const ReplyContext &place, const Conversation &row, QWidget *parent)
    : QDialog(parent, Qt::Window), m_place(place), m_row(row),
      m_messages(new MessageListModel(place.services.store, this)),
      m_title(new PlainLabel(u"composerTitle", 15, PlainLabel::Tone::Text, QFont::DemiBold)),
      m_about(new PlainLabel(u"composerAbout", 13, PlainLabel::Tone::Muted)),
      m_reply(new ReplyBar(placeWith(place, m_messages), ReplyBar::Look::Window))
{
    setObjectName(u"composerDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_messages->setConversation(row.id);
    m_reply->setConversation(row);
    showConversation(row);
    connect(m_reply, &ReplyBar::sent, this, [this] { Q_EMIT sent(m_row.id); });
    connect(m_reply, &ReplyBar::sent, this, &QDialog::close);
    connect(m_reply, &ReplyBar::nextAsked, this, [this] { Q_EMIT nextAsked(m_row.id); });
    connect(place.services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.conversations.contains(m_row.id))
            read();
    });
    m_reply->edit()->setFocus(Qt::ActiveWindowFocusReason);
}

void ComposerDialog::build()
{
    const Metrics m(font());
    auto *const head = new Surface(Surface::Ground::Base, Surface::Bottom);
    auto *const words = new QHBoxLayout(head);
    words->setContentsMargins(m(16), m(12), m(16), m(12));
    words->setSpacing(m(8));
    m_title->setElided(true);
    m_about->setElided(true);
    words->addWidget(m_title);
    words->addWidget(m_about, 1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_reply, 1);
    m_reply->setDropPlace(this);
    resize(m(720), m(620));
    new ScreenFit(this);
}

void ComposerDialog::read()
{
    deliver(m_place.services.store->conversation(m_row.id), this,
            [this](const StoreResult<Conversation> &row) {
                if (row) // else it stays as it was known; the list shows the problem
                    showConversation(row.value());
            });
}

void ComposerDialog::showConversation(const Conversation &row)
{
    m_row = row;
    const QString property = PersonText::property(row);
    m_title->setText(property.isEmpty() ? tr("Reply") : tr("Reply to %1").arg(property));
    //: What a reply is about: %1 is a guest or a reservation
    QString about = tr("about %1").arg(PersonText::title(row));
    if (!row.guestName.isEmpty() && !row.reservation.isEmpty())
        about += u" · "_s + row.reservation;
    m_about->setText(about);
    setWindowTitle(m_title->text() + u' ' + about);
    m_reply->setConversation(row);
}

bool ComposerDialog::isSettled() const
{
    return m_messages->isSettled() && m_reply->isSettled();
}

} // namespace Innbox
