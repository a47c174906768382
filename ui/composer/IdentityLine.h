#pragma once

#include "models/values/Conversation.h"
#include "ui/shell/WindowContext.h"
#include "ui/shell/WindowServices.h"
#include "ui/style/Surface.h"

namespace Innbox {

class PlainLabel;

/// As whom one writes, to whom and in which environment; over every place to write. Thread: GUI.
class IdentityLine : public Surface {
    Q_OBJECT
public:
    IdentityLine(const WindowServices &services, const WindowContext &context,
                 QWidget *parent = nullptr);
    void setConversation(const Conversation &row);
    /// Until when one may write here, in words; empty = not known.
    void setUntil(const QString &words);

private:
    void readVoice();
    void showIdentity();

    WindowServices m_services;
    WindowContext m_context;
    Conversation m_row{};
    SenderKind m_voice = SenderKind::Guest;
    PlainLabel *m_words;
    PlainLabel *m_until;
};

} // namespace Innbox
