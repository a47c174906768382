#pragma once

#include "models/store/StayStore.h"
#include "models/values/Conversation.h"
#include "models/values/OpeningStatus.h"
#include "ui/style/Surface.h"

QT_BEGIN_NAMESPACE
class QGridLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace Innbox {

class Clock;
class PlainLabel;
class SendingWindowBar;

/// The stay behind the open conversation and until when each side may write. What is not known is
/// left out. Thread: GUI.
class ReservationPanel : public Surface {
    Q_OBJECT
public:
    /// \param clock outlives the panel
    explicit ReservationPanel(const Clock *clock, QWidget *parent = nullptr);
    /// An invalid row shows nothing.
    void showConversation(const Conversation &row);
    /// \param voice the role under which we write
    void showStay(const ConversationStay &stay, SenderKind voice);
    /// Takes a part over that stands below all others.
    void addBelow(QWidget *part);
    /// Says why names and dates are missing when the provider refuses them.
    void showService(StaysService service);

private:
    /// One fact: what it is, its value, a button that copies it.
    struct Fact {
        PlainLabel *name = nullptr;
        PlainLabel *value = nullptr;
        QWidget *line = nullptr;
    };
    enum class Copy { Without, With };
    enum class Lines { One, Several };
    void build();
    Fact addFact(QGridLayout *grid, QStringView name, const QString &words, Copy copy,
                 Lines lines = Lines::One);
    static void setFact(const Fact &fact, const QString &value);
    void showWindows();

    const Clock *m_clock;
    Conversation m_row{};
    ConversationStay m_stay{};
    SenderKind m_voice = SenderKind::Guest;
    StaysService m_service = StaysService::Unknown;
    QWidget *m_content;
    QVBoxLayout *m_column;
    Fact m_number;
    Fact m_guest;
    Fact m_checkin;
    Fact m_checkout;
    Fact m_status;
    Fact m_party;
    Fact m_rooms;
    Fact m_propertyName;
    Fact m_property;
    Fact m_wishes;
    PlainLabel *m_refused;
    PlainLabel *m_windowTitle;
    SendingWindowBar *m_theirs;
    SendingWindowBar *m_ours;
    PlainLabel *m_readable;
    Fact m_messages;
    Fact m_conversation;
};

} // namespace Innbox
