#pragma once

#include "ui/shell/WindowContext.h"

#include <QColor>
#include <QObject>

namespace Innbox {

struct Tokens;

/// Marks a window and every dialog that belongs to it with the environment: a coloured edge at the
/// top, and the word in the title. Thread: GUI.
class EnvironmentMarks : public QObject {
    Q_OBJECT
public:
    struct Colors {
        QColor edge{};
        QColor words{};
        QColor ground{}; ///< of a chip, behind the words
    };
    /// The sandbox is neutral, the provider's amber, production the accent. Never without a word.
    [[nodiscard]] static Colors colors(WindowContext::Environment environment, const Tokens &t);

    /// \param window marked itself and what opens above it; owns the marks
    EnvironmentMarks(const WindowContext &context, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addEdge(QWidget *widget);
    void addWord(QWidget *dialog);

    WindowContext m_context;
    QWidget *m_window;
};

} // namespace Innbox
