#pragma once

#include <QDate>
#include <QWidget>

namespace Innbox {

class PlainLabel;

/// Until when one side may write: what, how long, the day, and a bar. Thread: GUI.
class SendingWindowBar : public QWidget {
    Q_OBJECT
public:
    /// \param name object name of its words
    explicit SendingWindowBar(QStringView name, QWidget *parent = nullptr);

    /// \param what  who may write, in words
    /// \param first the day the window counts from: before it the bar is full
    /// \param last  the last day
    /// \param nowMs wall clock, ms UTC
    void showWindow(const QString &what, QDate first, QDate last, qint64 nowMs);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_what;
    PlainLabel *m_left;
    PlainLabel *m_day;
    QWidget *m_room;   ///< where the bar is painted
    qreal m_share = 0; ///< of the window that is left, 0..1
    bool m_isSoon = false;
};

} // namespace Innbox
