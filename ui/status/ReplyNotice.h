#pragma once

#include "models/values/OutboxItem.h"
#include "ui/style/Surface.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace Innbox {

class PlainLabel;

/// A line at the top of the window: a reply that was not sent, to whom, why, and the way there.
/// Hidden while there is none. Thread: GUI.
class ReplyNotice : public Surface {
    Q_OBJECT
public:
    explicit ReplyNotice(QWidget *parent = nullptr);

    /// \param words plain text; empty hides the line
    /// \param more  other replies that wait for a person, too
    void tell(const QString &words, int more);

Q_SIGNALS:
    void showAsked();
    void dismissAsked();

private:
    PlainLabel *m_words;
    PlainLabel *m_more;
    QPushButton *m_show;
    QPushButton *m_dismiss;
};

} // namespace Innbox
