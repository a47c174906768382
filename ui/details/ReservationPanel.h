#pragma once

#include "models/values/Conversation.h"
#include "ui/style/Surface.h"

QT_BEGIN_NAMESPACE
class QFormLayout;
class QLabel;
QT_END_NAMESPACE

namespace Innbox {

/// The stay behind the open conversation. What is not known is left out. Thread: GUI.
class ReservationPanel : public Surface {
    Q_OBJECT
public:
    explicit ReservationPanel(QWidget *parent = nullptr);
    /// An invalid row shows nothing.
    void showConversation(const Conversation &row);

private:
    /// One fact: what it is, its value, a button that copies it.
    struct Fact {
        QLabel *name = nullptr;
        QLabel *value = nullptr;
        QWidget *line = nullptr;
    };
    enum class Copy { Without, With };
    Fact addFact(QFormLayout *form, QStringView name, const QString &words, Copy copy);
    static void setFact(const Fact &fact, const QString &value);

    QWidget *m_content;
    Fact m_number;
    Fact m_guest;
    Fact m_propertyName;
    Fact m_property;
    Fact m_messages;
    Fact m_conversation;
};

} // namespace Innbox
