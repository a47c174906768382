#pragma once

#include "models/values/Conversation.h"
#include "models/values/Id.h"

#include <QHash>
#include <QIdentityProxyModel>

namespace Innbox {

class Clock;
class OutboxModel;

/// Rows of the list -> words. Thread: GUI.
class ConversationTextProxy : public QIdentityProxyModel {
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole + 100, ///< QString: property and reservation
        LineRole,                       ///< QString: role and newest line
        TimeRole,                       ///< QString
        ChipRole,                       ///< QString; empty = none
        IsChipBadRole,                  ///< bool: refused, else unclear or on its way
    };

    /// \param outbox every reply not settled; it and \p clock outlive the proxy
    ConversationTextProxy(OutboxModel *outbox, const Clock *clock, QObject *parent = nullptr);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// How the replies of one conversation stand, the worst one first.
    enum class Standing { None, OnItsWay, Unclear, NotSent };

    void countReplies();
    [[nodiscard]] QString chip(const Conversation &row) const;
    [[nodiscard]] QString spoken(const Conversation &row) const;

    OutboxModel *m_outbox;
    const Clock *m_clock;
    QHash<ConversationId, Standing> m_standing{};
};

} // namespace Innbox
