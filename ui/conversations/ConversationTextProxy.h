#pragma once

#include "models/values/Conversation.h"
#include "models/values/Id.h"
#include "ui/conversations/RowChip.h"

#include <QHash>
#include <QIdentityProxyModel>

namespace Innbox {

class Clock;
class OutboxModel;
class RowFactsCache;

/// Rows of the list -> words. Thread: GUI.
class ConversationTextProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole + 100, ///< QString: property and reservation
        LineRole,                       ///< QString: role and newest line
        TimeRole,                       ///< QString
        ImageRole,                      ///< QString: id of the newest message's first image
        ChipsRole,                      ///< RowChips: at most MostChips, the weightiest first
    };
    static constexpr qsizetype MostChips = 2;

    /// \param outbox every reply not settled
    /// \param facts  of the rows of the list
    /// All outlive the proxy.
    ConversationTextProxy(OutboxModel *outbox, RowFactsCache *facts, const Clock *clock,
                          QObject *parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// Time went on: whatever is told relative to now is told again.
    void refreshTimes();

private:
    /// How the replies of one conversation stand, the worst one last.
    enum class Standing { None, Scheduled, OnItsWay, Unclear, NotSent };
    /// The reply that says most about a conversation: the first of those that stand worst.
    struct Reply {
        Standing standing = Standing::None;
        qint64 notBeforeAtMs = 0; ///< ms UTC
        QString body{};
        int images = 0;
        friend bool operator==(const Reply &, const Reply &) = default;
    };

    void countReplies();
    void tellRow(ConversationId id);
    [[nodiscard]] RowChips chips(const Conversation &row) const;
    [[nodiscard]] bool showsWait(const Conversation &row) const;
    [[nodiscard]] QString line(const Conversation &row) const;
    [[nodiscard]] static QString tip(const Conversation &row);
    [[nodiscard]] QString spoken(const Conversation &row) const;

    OutboxModel *m_outbox;
    RowFactsCache *m_facts;
    const Clock *m_clock;
    QHash<ConversationId, Reply> m_replies{};
};

} // namespace Innbox
