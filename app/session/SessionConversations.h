#pragma once

#include "models/ports/ConversationPort.h"
#include "models/store/Store.h"

#include <QCoroTask>

namespace Innbox {

class ConversationService;
class Session;
class SessionPort;

/// The window's ConversationPort: the engine's service while this process is the owner of the
/// account. Until then histories are read by the owner, and images and stays come when the owner
/// or, after a takeover, this process fetches them. Thread: GUI.
class SessionConversations : public ConversationPort {
    Q_OBJECT
public:
    SessionConversations(Session *session, SessionPort *port, QObject *parent = nullptr);

    void openConversation(ConversationId conversation) override;
    void addReservation(const QString &accommodation, const QString &reservation) override;
    void wantImage(ConversationId conversation, const QString &attachment,
                   ImagePriority priority) override;
    [[nodiscard]] QString imageFile(const QString &attachment) const override;
    void setInUse(bool isInUse) override;
    [[nodiscard]] StaysService stays() const override;

private:
    [[nodiscard]] ConversationService *service() const;
    void takeOver();
    /// Has the owner read the history; \p ifOlder = only when opening would.
    QCoro::Task<OpeningStatus> readByOwner(ConversationId conversation, bool ifOlder);
    QCoro::Task<OpeningStatus> addByOwner(QString accommodation, QString reservation);

    Session *m_session;
    ConversationId m_opened{}; ///< last
    bool m_isInUse = true;
};

/// The folder of an account's images.
[[nodiscard]] QString imageFolderOf(const QString &accountFolder);

} // namespace Innbox
