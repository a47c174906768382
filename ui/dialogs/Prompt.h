#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

namespace Innbox {

class Settings;

/// Stands beside the list of a file dialog and shows the file that is chosen there. Thread: GUI.
class FileDialogPreview : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showFile(const QString &path) = 0;
};

/// The only door to questions: message boxes and file dialogs. Never blocks; the answer comes
/// later, unless its context dies first. Tests set the answers. Thread: GUI.
class Prompt {
public:
    /// File dialogs begin where one was last, by what they are about: images or other files, to
    /// open or to save. \p settings keeps that; without it they begin in usual places.
    static void rememberIn(Settings *settings);

    struct Question {
        QString title{};
        QString text{};    ///< plain text
        QString details{}; ///< plain text below it; may be empty
        QString yes{};     ///< the button that does it
        QString no{};      ///< the button that does not; empty = the platform's "Cancel"
    };
    /// Calls \p then when the answer is yes.
    static void question(QWidget *parent, const Question &question, std::function<void()> then);
    /// Calls \p then with the file a person chose to write.
    /// \param suggested a file name without a folder
    static void fileToSave(QWidget *parent, const QString &title, const QString &suggested,
                           std::function<void(const QString &)> then);
    /// Calls \p then with the files a person chose to read; never with none.
    /// \param filter as of QFileDialog, "Images (*.png *.jpg)"
    /// \param aside  makes what stands beside the list; empty = nothing does
    static void filesToOpen(QWidget *parent, const QString &title, const QString &filter,
                            const std::function<FileDialogPreview *()> &aside,
                            std::function<void(const QStringList &)> then);
    /// Calls \p then with the folder a person chose.
    /// \param start the folder to begin in; empty = where images were saved last
    static void folder(QWidget *parent, const QString &title, const QString &start,
                       std::function<void(const QString &)> then);
    /// Tells something that has only one answer.
    static void tell(QWidget *parent, const QString &title, const QString &text);

    /// For tests: every question is answered like this and nothing is shown.
    struct Answers {
        bool isYes = false;
        QString file{};      ///< empty = the file dialog is cancelled
        QStringList asked{}; ///< filled in: text and details of every question
    };
    /// nullptr = ask people again. \p answers outlives its use.
    static void answerBy(Answers *answers);
};

} // namespace Innbox
