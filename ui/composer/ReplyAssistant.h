#pragma once

#include "models/replies/ReplyVariables.h"
#include "models/replies/SavedReply.h"
#include "models/store/StayStore.h"
#include "ui/composer/SavedReplyPicker.h"
#include "ui/shell/WindowServices.h"

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QMenu;
class QPoint;
class QTextCursor;
QT_END_NAMESPACE

namespace Innbox {

class ReplyEdit;
class SavedRepliesDialog;
class SpellingMarks;
class WritingTools;

/// Saved replies, their tab stops and the spelling of one place where replies are written.
/// Thread: GUI.
class ReplyAssistant : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    ReplyAssistant(const WindowServices &services, WritingTools *tools, ReplyEdit *edit,
                   QObject *parent = nullptr);

    void setConversation(const Conversation &row);
    /// The variable that holds the send, "{{guest.name}}"; empty = none.
    [[nodiscard]] QString unfilled() const;
    /// Selects the first variable that still has to be filled in.
    void goToGap();
    /// The picker over the place one writes at.
    void openPicker();
    void openEditor();
    /// "English spelling"; empty without dictionaries.
    [[nodiscard]] QString spellingWords() const;
    /// Fills \p menu with the languages of the dictionaries and "do not check".
    void fillLanguages(QMenu *menu);
    [[nodiscard]] SpellingMarks *marks() const { return m_marks; }

Q_SIGNALS:
    /// Images of a saved reply that was put in, by name in its folder.
    void imagesChosen(const QString &folder, const QStringList &names);
    void spellingChanged();
    /// Something a person should know about the last step; plain text.
    void noted(const QString &words);

private:
    void readStay();
    void showSpelling();
    void insert(const SavedReply &reply);
    /// Its text with what is known of this conversation.
    [[nodiscard]] QString filled(const SavedReply &reply) const;
    void popUp(SavedReplyPicker::Way way);
    void putBack(const QString &typed);
    [[nodiscard]] ReplyValues values(const QString &language) const;
    void showMenu(int position, const QPoint &global);
    void showMenuOf(const QTextCursor &word, const QStringList &instead, const QPoint &global);

    WindowServices m_services;
    WritingTools *m_tools;
    ReplyEdit *m_edit;
    SpellingMarks *m_marks;
    SavedReplyPicker *m_picker;
    QPointer<SavedRepliesDialog> m_editor{};
    Conversation m_row{};
    ConversationStay m_stay{};
    bool m_hasSlash = false; ///< the picker was opened by the slash before the cursor
};

} // namespace Innbox
