#pragma once

#include <QStringList>
#include <QWidget>

namespace Innbox {

/// Says sentences to a screen reader without taking the focus. Qt 6.4 has no event for that: this
/// is an empty, always visible widget with the role of a notification, which begins to show anew
/// with each sentence as its name; screen readers read that out (seen over AT-SPI).
/// Thread: GUI.
class Announcer : public QWidget {
    Q_OBJECT
public:
    explicit Announcer(QWidget *parent = nullptr);

    /// What is said in one turn of the event loop is told together. Nothing listens: nothing is
    /// done but remembering.
    void say(const QString &sentence);
    /// What was told last.
    [[nodiscard]] QString said() const { return accessibleName(); }

private:
    void tell();

    QStringList m_pending{};
};

} // namespace Innbox
