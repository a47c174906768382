#pragma once

#include <QLineEdit>
#include <QTimer>

namespace Innbox {

/// The search field: asks a moment after the last key. Escape empties it. Thread: GUI.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    /// The pause after the last key still runs.
    [[nodiscard]] bool isWaiting() const { return m_pause.isActive(); }

Q_SIGNALS:
    void queryChanged(const QString &query);
    /// Down or Return: to the hits.
    void hitsAsked();
    /// Escape: back to the list.
    void leaveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_pause;
};

} // namespace Innbox
