#pragma once

#include "models/values/Id.h"
#include "models/values/OpeningStatus.h"

#include <QObject>
#include <QString>

namespace Innbox {

/// How much an image is wanted: what a person looks at comes first.
enum class ImagePriority : qint8 {
    Visible,  ///< in view now
    Nearby,   ///< soon in view
    Listed,   ///< small in a row of the list: behind all of the open conversation
    TryAgain, ///< a person asks once more for one that failed; like Visible
};

/// What the window may ask of the engine about single conversations. Rows travel through the
/// store (Store, StayStore, ReceivedAttachmentStore and their changed()), never through here.
/// Thread: GUI.
class ConversationPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// A person looks at this conversation: its history is read when that was not done for 10
    /// minutes, its stay when that is older than a day. Moving on at once costs no request.
    /// SyncPort::refresh() reads it whatever its age.
    virtual void openConversation(ConversationId conversation) = 0;
    /// Loads a reservation that never came through the queue; answered by reservationAdded().
    virtual void addReservation(const QString &accommodation, const QString &reservation) = 0;
    /// Wants the bytes of an image; harmless when they are here or on their way. The row in
    /// ReceivedAttachmentStore tells how far it is. Images of a conversation no longer open may be
    /// dropped from the line, but for Listed ones: ask again when they come into view.
    virtual void wantImage(ConversationId conversation, const QString &attachment,
                           ImagePriority priority) = 0;
    /// Where the bytes of an image lie while its row says Stored; decode them as hostile input.
    [[nodiscard]] virtual QString imageFile(const QString &attachment) const = 0;
    /// The window is looked at (true) or hidden, minimized, idle: sets the rhythm of the polls.
    virtual void setInUse(bool isInUse) = 0;
    [[nodiscard]] virtual StaysService stays() const = 0;

Q_SIGNALS:
    /// The reading of a conversation moved on.
    void openingChanged(const Innbox::OpeningStatus &status);
    /// Each step of addReservation(); the last one is Read, NotThere or Failed.
    void reservationAdded(const QString &accommodation, const QString &reservation,
                          const Innbox::OpeningStatus &status);
    void staysChanged(Innbox::StaysService stays);
};

} // namespace Innbox
