#pragma once

#include <QSortFilterProxyModel>
#include <QString>

namespace Innbox {

/// Picks rows of a WireLogModel; an empty condition lets every row pass, all must hold.
/// Thread: GUI.
class WireLogFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Outcome { Every, Good, Refused, Failed }; ///< all; 2xx; 4xx; 5xx or no answer

    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// The provider's id of a conversation.
    void setConversation(const QString &remoteId);
    /// The provider's id of a message: "show its requests".
    void setMessage(const QString &remoteId);
    void setEndpoint(const QString &endpoint);
    void setOutcome(Outcome outcome);
    /// Text anywhere in both bodies, the URL, the request id or the failure; case does not matter.
    void setSearch(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_conversation{};
    QString m_message{};
    QString m_endpoint{};
    Outcome m_outcome = Outcome::Every;
    QString m_search{};
};

} // namespace Innbox
