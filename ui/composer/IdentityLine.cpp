#include "ui/composer/IdentityLine.h"

#include "models/store/Deliver.h"
#include "models/store/Store.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/EnvironmentText.h"
#include "ui/text/PersonText.h"

#include <QHBoxLayout>

namespace Innbox {

IdentityLine::IdentityLine(const WindowServices &services, const WindowContext &context,
                           QWidget *parent)
    : Surface(Ground::WarnSoft, NoEdge, parent), m_services(services), m_context(context),
      m_words(new PlainLabel(u"identityLine", 12, PlainLabel::Tone::Warn, QFont::Medium)),
      m_until(new PlainLabel(u"untilLine", 12, PlainLabel::Tone::Warn))
{
    const Metrics m(font());
    setRadius(m(6));
    m_words->setElided(true);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(m(12), m(4), m(12), m(4));
    row->addWidget(m_words, 1);
    row->addWidget(m_until);
    m_until->hide();
    connect(services.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.account)
            readVoice();
    });
    readVoice();
    showIdentity();
}

void IdentityLine::setConversation(const Conversation &row)
{
    m_row = row;
    showIdentity();
}

void IdentityLine::setUntil(const QString &words)
{
    m_until->setText(words);
    m_until->setVisible(!words.isEmpty());
}

void IdentityLine::readVoice()
{
    deliver(m_services.store->account(), this, [this](const StoreResult<AccountFacts> &account) {
        if (!account)
            return; // the list shows the problem of the store; the voice stays as it was known
        m_voice = account->voice;
        showIdentity();
    });
}

void IdentityLine::showIdentity()
{
    const QString where = EnvironmentText::loud(m_context.environment);
    QString property = PersonText::property(m_row);
    if (property.isEmpty())
        property = tr("the property");
    switch (m_voice) {
    case SenderKind::Guest:
        //: %1 is a property, %2 the environment
        m_words->setText(tr("Writing as the guest to %1 · %2").arg(property, where));
        break;
    case SenderKind::Property:
        m_words->setText(tr("Writing as the property %1 · %2").arg(property, where));
        break;
    case SenderKind::Desk:
    case SenderKind::Other:
        m_words->setText(tr("Writing as our desk to %1 · %2").arg(property, where));
        break;
    }
}

} // namespace Innbox
