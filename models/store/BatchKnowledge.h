#pragma once

#include "models/store/ConversationQueries.h"
#include "models/store/MessageQueries.h"
#include "models/values/Incoming.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <utility>

namespace Innbox {

/// What the store holds about the messages of one batch: a few statements for all of them instead
/// of ten for each. It answers only what it surely knows; what
/// the batch itself writes is told here and then asked of the tables again.
/// Thread: the writer, within one transaction.
class BatchKnowledge {
public:
    /// \param batch with texts as the database would have them; outlives this, unchanged
    BatchKnowledge(SqlSession &sql, KnownPlaces &places, const IncomingBatch &batch);

    [[nodiscard]] std::optional<MessageQueries::Stored> message(const QString &remoteId) const;
    /// The row of the conversation that a known message stands in tells all of its place. What it
    /// tells is never taken back, so what the batch writes changes nothing.
    [[nodiscard]] bool isPlaceKnown(const IncomingMessage &message) const;
    void wroteMessage(const QString &remoteId) { m_written.insert(remoteId); }

    [[nodiscard]] bool isSetAside(const QString &remoteId);
    void setAside(const QString &remoteId);
    /// A reply of ours was accepted under this id.
    [[nodiscard]] bool isOurs(const QString &remoteId);
    /// A history brought this message before the queue did.
    [[nodiscard]] bool cameByHistory(const QString &remoteId) const;
    /// \p message, one of the batch, is told by its row to the letter.
    [[nodiscard]] bool isTold(const IncomingMessage &message) const
    {
        return m_known.told.contains(&message);
    }

    /// The conversation of \p place when its row knows all that \p place tells.
    [[nodiscard]] std::optional<ConversationId>
    wholeConversation(const ConversationQueries::Place &place);
    /// The participant's row would not change.
    [[nodiscard]] bool knowsParticipant(ConversationId conversation,
                                        const Participant &participant);
    /// The property of the conversation signs with this name as far as is known.
    [[nodiscard]] bool knowsPropertyName(ConversationId conversation, const QString &name) const;
    void forgetPropertyName(ConversationId conversation) { m_propertyNames.remove(conversation); }

private:
    struct Row {
        ConversationId id;
        bool hasReservation = false;
        bool hasAccommodation = false;
    };
    using Participants = QHash<std::pair<ConversationId, QString>, std::pair<bool, bool>>;
    void readConversations();
    [[nodiscard]] Participants readParticipants() const;

    SqlSession &m_sql;
    const IncomingBatch &m_batch;
    QStringList m_ids{}; ///< of every message and item
    MessageQueries::Known m_known{};
    QSet<QString> m_written{};
    std::optional<QHash<QString, Row>> m_conversations{}; ///< by the partner's id
    QHash<ConversationId, QString> m_propertyNames{};
    // Each is read when it is first asked for: a batch of known messages asks for few of them.
    std::optional<QSet<QString>> m_aside{};
    std::optional<QSet<QString>> m_ours{};
    std::optional<Participants> m_participants{}; ///< whether type and name are known
};

} // namespace Innbox
