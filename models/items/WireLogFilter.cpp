#include "models/items/WireLogFilter.h"

#include "models/items/WireLogModel.h"

namespace Innbox {

namespace {

bool fits(WireLogFilter::Outcome outcome, int status)
{
    switch (outcome) {
    case WireLogFilter::Outcome::Every:
        return true;
    case WireLogFilter::Outcome::Good:
        return status >= 200 && status < 300;
    case WireLogFilter::Outcome::Refused:
        return status >= 400 && status < 500;
    case WireLogFilter::Outcome::Failed:
        return status == 0 || status >= 500;
    }
    return true;
}

bool mentions(const WireEntry &entry, const QString &text)
{
    const auto has = [&text](const QString &where) {
        return where.contains(text, Qt::CaseInsensitive);
    };
    return has(entry.url) || has(entry.requestId) || has(entry.failure) ||
           has(QString::fromUtf8(entry.request.text)) ||
           has(QString::fromUtf8(entry.response.text));
}

} // namespace

void WireLogFilter::setConversation(const QString &remoteId)
{
    m_conversation = remoteId;
    invalidateFilter();
}

void WireLogFilter::setMessage(const QString &remoteId)
{
    m_message = remoteId;
    invalidateFilter();
}

void WireLogFilter::setEndpoint(const QString &endpoint)
{
    m_endpoint = endpoint;
    invalidateFilter();
}

void WireLogFilter::setOutcome(Outcome outcome)
{
    m_outcome = outcome;
    invalidateFilter();
}

void WireLogFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

bool WireLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *log = qobject_cast<const WireLogModel *>(sourceModel());
    if (!log || parent.isValid())
        return false;
    const WireEntry &entry = log->at(row);
    return (m_conversation.isEmpty() || entry.conversations.contains(m_conversation)) &&
           (m_message.isEmpty() || entry.messages.contains(m_message)) &&
           (m_endpoint.isEmpty() || entry.endpoint == m_endpoint) &&
           fits(m_outcome, entry.status) && (m_search.isEmpty() || mentions(entry, m_search));
}

} // namespace Innbox
