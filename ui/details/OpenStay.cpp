#include "ui/details/OpenStay.h"

#include "models/store/Deliver.h"

namespace Innbox {

OpenStay::OpenStay(StayStore *stays, Store *store, QObject *parent)
    : QObject(parent), m_stays(stays), m_store(store)
{
}

void OpenStay::show(ConversationId id)
{
    if (m_id != id) {
        m_id = id;
        Q_EMIT changed({.conversation = id}, SenderKind::Guest);
    }
    m_isStale = true;
    if (!m_isReading)
        read();
}

void OpenStay::read()
{
    m_isStale = false;
    if (!m_id.isValid())
        return;
    m_isReading = true;
    deliver(m_stays->stay(m_id), this, [this](const StoreResult<ConversationStay> &stay) {
        // Without a stay nothing is claimed: the thread tells the problem of the store.
        if (stay && stay->conversation == m_id)
            take(stay.value());
        else
            end();
    });
}

void OpenStay::take(const ConversationStay &stay)
{
    deliver(m_store->account(), this, [this, stay](const StoreResult<AccountFacts> &account) {
        if (account && stay.conversation == m_id)
            Q_EMIT changed(stay, account->voice);
        end();
    });
}

void OpenStay::end()
{
    m_isReading = false;
    if (m_isStale)
        read();
    if (!m_isReading)
        Q_EMIT settled();
}

} // namespace Innbox
