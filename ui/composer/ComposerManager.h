#pragma once

#include "models/values/Conversation.h"
#include "ui/composer/ReplyBar.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace Innbox {

class ComposerDialog;

/// The open composers: several, at most one for each conversation. Thread: GUI.
class ComposerManager : public QObject {
    Q_OBJECT
public:
    /// \param window of which the composers are windows; it and what \p place names outlive it
    ComposerManager(const ReplyContext &place, QWidget *window);
    /// Closes them: what they stand on ends with the window.
    ~ComposerManager() override;

    /// Opens the composer of a conversation, or brings it to the front.
    ComposerDialog *open(const Conversation &row);
    /// Opens it without taking the focus from the active window.
    void openBehind(const Conversation &row);

Q_SIGNALS:
    void sent(Innbox::ConversationId conversation);
    void nextAsked(Innbox::ConversationId conversation);

private:
    ComposerDialog *find(const Conversation &row);
    void place(ComposerDialog *dialog) const;

    ReplyContext m_place;
    QWidget *m_window;
    QHash<ConversationId, QPointer<ComposerDialog>> m_open{};
};

} // namespace Innbox
