#pragma once

#include "models/store/ListStore.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Innbox {

class ConversationListModel;

/// The facts for the chips of the rows that are loaded, live. Thread: GUI.
class RowFactsCache : public QObject {
    Q_OBJECT
public:
    /// Both outlive the cache.
    RowFactsCache(ListStore *lists, ConversationListModel *rows, QObject *parent = nullptr);

    /// Plain facts until they were read.
    [[nodiscard]] RowFacts of(ConversationId id) const { return m_facts.value(id); }
    [[nodiscard]] bool isSettled() const { return !m_isReading && m_wanted.isEmpty(); }

    static constexpr int MostAtOnce = 500;

Q_SIGNALS:
    /// The facts of this conversation differ from before.
    void changed(Innbox::ConversationId id);
    void failed(const Innbox::StoreError &error);
    void settled();

private:
    void want(int first, int last);
    void read();
    void take(const StoreResult<QList<RowFacts>> &facts);

    ListStore *m_lists;
    ConversationListModel *m_rows;
    QHash<ConversationId, RowFacts> m_facts{};
    QSet<ConversationId> m_wanted{};
    bool m_isReading = false;
};

} // namespace Innbox
