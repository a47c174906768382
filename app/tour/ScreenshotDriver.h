#pragma once

#include "models/values/Id.h"
#include "ui/shell/WindowContext.h"
#include "ui/shell/WindowServices.h"

#include <QCoroTask>
#include <QFont>
#include <QObject>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>

namespace Innbox {
class MainWindow;
class CancellableTimer;
class Translations;
} // namespace Innbox

namespace Innbox::Tour {

/// A window that is driven by key and photographed. Thread: GUI.
class ScreenshotDriver : public QObject {
    Q_OBJECT
public:
    struct Look {
        QSize size{1440, 900};
        bool isDark = false;
        bool isRightToLeft = false;
        QString language = QStringLiteral("en");
        qreal fontScale = 1;
        WindowContext::Environment environment = WindowContext::Environment::Sandbox;
        WritingPaths writing{};
    };

    /// \param out  existing folder for pictures and transcript
    ScreenshotDriver(const WindowServices &services, QString out);
    ~ScreenshotDriver() override;

    void openWindow(const Look &look);
    void closeWindow();
    /// Opens a conversation and waits until it is shown.
    QCoro::Task<bool> open(ConversationId conversation);
    /// Types into the reply bar, key by key.
    void typeReply(const QString &text);
    /// Ctrl+Enter.
    void sendReply();
    void search(const QString &query);
    /// Waits until nothing moves any more and writes NN-name.png.
    QCoro::Task<bool> shoot(QString name);
    /// The same as name.png: with the dialogs and menus that stand over the window.
    QCoro::Task<bool> shootAs(QString name);
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    /// The part of the window with this name that is shown; null = none.
    template <class T>
    [[nodiscard]] T *visible(const QString &name) const
    {
        for (T *const part : parts().template findChildren<T *>(name)) {
            if (part->isVisible())
                return part;
        }
        return nullptr;
    }
    /// Waits for a condition, at most 30 s.
    QCoro::Task<bool> until(std::function<bool()> condition);
    /// A key that goes down and up.
    static void press(QWidget *target, QKeyCombination keys, const QString &text = {});
    /// The same in the shown part of this name; false when none is shown.
    [[nodiscard]] bool pressIn(const QString &name, QKeyCombination keys) const;
    QCoro::Task<bool> pause(std::chrono::milliseconds time);

    void note(const QString &line);
    /// transcript.txt; false when it cannot be written.
    [[nodiscard]] bool writeTranscript() const;

private:
    QCoro::Task<bool> settle();
    [[nodiscard]] QWidget &parts() const;
    [[nodiscard]] QPixmap picture() const;

    WindowServices m_services;
    QString m_out;
    std::unique_ptr<CancellableTimer> m_timer;
    std::unique_ptr<Translations> m_words;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_lines{};
    QFont m_font{}; ///< of the program, as it was before the window
    int m_pictures = 0;
};

} // namespace Innbox::Tour
