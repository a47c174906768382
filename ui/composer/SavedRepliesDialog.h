#pragma once

#include "models/replies/SavedReply.h"

#include <QDialog>

#include <functional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

class PlainLabel;
class SavedReplies;
class WritingSettings;
struct ReplyFileError;

/// Where saved replies are written, changed and removed. Every save is a file of the folder, so a
/// colleague who shares it sees the change. Deletes itself when it is closed. Thread: GUI.
class SavedRepliesDialog : public QDialog {
    Q_OBJECT
public:
    /// Both outlive the dialog.
    SavedRepliesDialog(SavedReplies *replies, WritingSettings *settings, QWidget *parent);

    void reject() override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildForm();
    void showList();
    void showReply(const SavedReply &reply);
    void showFolder();
    [[nodiscard]] SavedReply written() const;
    [[nodiscard]] bool isChanged() const;
    /// Calls \p then at once, or when a person gives up what is not saved.
    void whenSaved(const std::function<void()> &then);
    void save();
    void remove();
    void showProblem(const ReplyFileError &error);

    SavedReplies *m_replies;
    WritingSettings *m_settings;
    SavedReply m_shown{}; ///< as it was read; no file = a new one
    bool m_isShowing = false;
    QLineEdit *m_query;
    QListWidget *m_list;
    QLineEdit *m_title;
    QLineEdit *m_language;
    QLineEdit *m_shortcut;
    QPlainTextEdit *m_text;
    QLineEdit *m_agent;
    PlainLabel *m_images;
    PlainLabel *m_problem;
    PlainLabel *m_folder;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace Innbox
