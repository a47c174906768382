#pragma once

#include "models/values/Id.h"
#include "ui/WindowServices.h"

#include <QCoroTask>
#include <QObject>
#include <QSize>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace Innbox {
class MainWindow;
class Sleeper;
class Translations;
} // namespace Innbox

namespace Innbox::Tour {

/// A window that is driven by key and photographed. Thread: GUI.
class Stage : public QObject {
    Q_OBJECT
public:
    struct Look {
        QSize size{1440, 900};
        bool isDark = false;
        bool isRightToLeft = false;
        QString language = QStringLiteral("en");
    };

    /// \param out  existing folder for pictures and transcript
    Stage(const WindowServices &services, QString out);
    ~Stage() override;

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
    /// Waits for a condition, at most 30 s.
    QCoro::Task<bool> until(std::function<bool()> condition);
    QCoro::Task<bool> pause(std::chrono::milliseconds time);

    void note(const QString &line);
    /// transcript.txt; false when it cannot be written.
    [[nodiscard]] bool writeTranscript() const;

private:
    QCoro::Task<bool> settle();

    WindowServices m_services;
    QString m_out;
    std::unique_ptr<Sleeper> m_sleeper;
    std::unique_ptr<Translations> m_words;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_lines{};
    int m_pictures = 0;
};

} // namespace Innbox::Tour
