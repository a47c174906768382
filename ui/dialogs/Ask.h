#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Innbox {

/// The only door to questions: message boxes and file dialogs. Never blocks; the answer comes
/// later, unless its context dies first. Tests set the answers. Thread: GUI.
class Ask {
public:
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
    static void filesToOpen(QWidget *parent, const QString &title, const QString &filter,
                            std::function<void(const QStringList &)> then);
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
