#pragma once

#include "models/store/Store.h"

#include <QObject>

namespace Innbox {

/// A message that holds the words looked for.
struct FoundMessage {
    MessageId id;
    qint64 sentAtMs = 0; ///< ms UTC
    friend bool operator==(const FoundMessage &, const FoundMessage &) = default;
};

/// Finds words in one conversation, whatever of it is loaded: reads it page by page and keeps only
/// where the words are. Live: what arrives is looked through too. Thread: GUI.
class MessageFinder : public QObject {
    Q_OBJECT
public:
    /// \param store outlives the finder
    explicit MessageFinder(Store *store, QObject *parent = nullptr);

    /// Looks for \p words as they are, capitals or not; no words find nothing.
    void find(ConversationId conversation, const QString &words);
    /// Newest first. Grows while isSearching().
    [[nodiscard]] const QList<FoundMessage> &found() const { return m_found; }
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

    static constexpr int PageRows = 500;

Q_SIGNALS:
    void changed();
    void failed(const Innbox::StoreError &error);

private:
    void begin();
    void read(std::optional<MessageCursor> before);
    void take(quint64 generation, const StoreResult<QList<Message>> &page);

    Store *m_store;
    ConversationId m_conversation;
    QString m_words{};
    QList<FoundMessage> m_found{};
    QList<FoundMessage> m_next{}; ///< of the search under way
    bool m_isSearching = false;
    bool m_isStale = false;
    quint64 m_generation = 0;
};

} // namespace Innbox
