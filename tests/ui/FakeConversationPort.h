#pragma once

#include "models/ports/ConversationPort.h"

#include <QList>
#include <QStringList>

namespace Innbox {

/// Notes what the window asked for; images lie as files in a folder. Single-threaded.
class FakeConversationPort : public ConversationPort {
    Q_OBJECT
public:
    /// \param folder where the bytes of an image lie, by its id
    explicit FakeConversationPort(QString folder) : m_folder(std::move(folder)) {}

    void openConversation(ConversationId conversation) override { opened.append(conversation); }
    void addReservation(const QString &accommodation, const QString &reservation) override
    {
        added.append(accommodation + u'/' + reservation);
    }
    void wantImage(ConversationId, const QString &attachment, ImagePriority priority) override
    {
        wanted.append({attachment, priority});
    }
    [[nodiscard]] QString imageFile(const QString &attachment) const override
    {
        return m_folder + u'/' + attachment;
    }
    void setInUse(bool isInUse) override { inUse = isInUse; }
    [[nodiscard]] StaysService stays() const override { return StaysService::Works; }

    QList<ConversationId> opened{};
    QStringList added{};
    QList<std::pair<QString, ImagePriority>> wanted{};
    bool inUse = false;

private:
    QString m_folder;
};

} // namespace Innbox
