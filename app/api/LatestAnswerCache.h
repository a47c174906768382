#pragma once

#include "app/api/MessageJson.h"

#include <QByteArray>

#include <optional>

namespace Innbox {

/// The last answer of the queue and what was read from it. While nobody confirms, the provider
/// hands out the very same messages poll after poll, and only the id of the request differs: such
/// an answer is known by its bytes and not read again. Any thread, one at a time.
class LatestAnswerCache {
public:
    /// What was read from an answer that was, byte for byte, the same but for its request id.
    [[nodiscard]] std::optional<MessageJson::Answer<IncomingBatch>>
    recall(const QByteArray &body) const;
    /// Keeps \p answer, read from \p body, instead of the one before; nothing when the next one
    /// could not be known for certain.
    void keep(const QByteArray &body, const MessageJson::Answer<IncomingBatch> &answer);

private:
    QByteArray m_head{}; ///< up to the request id
    QByteArray m_tail{}; ///< behind it
    MessageJson::Answer<IncomingBatch> m_answer{};
};

} // namespace Innbox
