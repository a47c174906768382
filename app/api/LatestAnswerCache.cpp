#include "app/api/LatestAnswerCache.h"

#include <algorithm>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestId = 200; ///< bytes; a longer one is not read as it stands

/// Means the same inside a JSON string and as text.
bool isPlain(QByteArrayView id)
{
    return !id.isEmpty() && id.size() <= LongestId && std::ranges::all_of(id, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               c == '-' || c == '_' || c == '.';
    });
}

/// Where the text of the request id stands; -1 unless that is certain: it occurs once, as the value
/// of its member, and in no list, so in no message.
qsizetype placeOfId(const QByteArray &body, const QByteArray &id)
{
    const QByteArray quoted = '"' + id + '"';
    const qsizetype at = body.indexOf(quoted);
    if (!isPlain(id) || at < 0 || body.indexOf(quoted, at + 1) >= 0)
        return -1;
    if (at > body.indexOf('[') && at < body.lastIndexOf(']'))
        return -1;
    QByteArrayView before = QByteArrayView(body).first(at).trimmed();
    if (!before.endsWith(':'))
        return -1;
    before = before.chopped(1).trimmed();
    return before.endsWith("\"request_id\"") ? at + 1 : -1;
}

} // namespace

std::optional<MessageJson::Answer<IncomingBatch>>
LatestAnswerCache::recall(const QByteArray &body) const
{
    const qsizetype length = body.size() - m_head.size() - m_tail.size();
    if (m_head.isEmpty() || length <= 0 || !body.startsWith(m_head) || !body.endsWith(m_tail))
        return std::nullopt;
    const QByteArrayView id = QByteArrayView(body).sliced(m_head.size(), length);
    if (!isPlain(id))
        return std::nullopt;
    MessageJson::Answer<IncomingBatch> answer = m_answer;
    answer.requestId = QString::fromLatin1(id);
    return answer;
}

void LatestAnswerCache::keep(const QByteArray &body,
                             const MessageJson::Answer<IncomingBatch> &answer)
{
    *this = {};
    // A guessed time is that of the arrival: another one each time.
    const bool isGuessed = std::ranges::any_of(answer.data.messages, &IncomingMessage::isTimeGuess);
    const QByteArray id = answer.requestId.toLatin1();
    const qsizetype at = placeOfId(body, id);
    if (answer.data.size() == 0 || isGuessed || at < 0)
        return;
    m_head = body.first(at);
    m_tail = body.sliced(at + id.size());
    m_answer = answer;
}

} // namespace Innbox
