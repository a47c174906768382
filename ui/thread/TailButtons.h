#pragma once

#include "ui/thread/ThreadText.h"

#include <QHash>
#include <QObject>
#include <QRect>
#include <QSet>

QT_BEGIN_NAMESPACE
class QPushButton;
class QWidget;
QT_END_NAMESPACE

namespace Innbox {

/// The buttons that show and fold the earlier mail quoted in a message, and what a person chose
/// for each message. Real buttons: reached by Tab, named for a screen reader. Thread: GUI.
class TailButtons : public QObject {
    Q_OBJECT
public:
    /// \param viewport of the thread, where the buttons lie; outlives this
    explicit TailButtons(QWidget *viewport, QObject *parent = nullptr);

    /// What was chosen for a message, by the key of its row.
    [[nodiscard]] TailChoice choice(qint64 key) const { return m_choices.value(key); }
    void choose(qint64 key, TailChoice choice);
    /// Other words are looked for: what was folded may show itself again.
    void forgetFolded();
    /// Another conversation.
    void clear();

    /// One button: where it stands in the viewport and what it does.
    struct Place {
        QRect rect{};
        bool isShown = false; ///< the quoted text is
        QString about{};      ///< of which message, for a screen reader
    };
    /// Shows these buttons and no others; by the key of their rows, from top to bottom.
    void place(const QList<std::pair<qint64, Place>> &places);

    [[nodiscard]] static QString words(bool isShown);

Q_SIGNALS:
    /// A person chose for a message.
    void chosen(qint64 key);

private:
    QPushButton *made(qint64 key);
    QWidget *m_viewport;
    QHash<qint64, TailChoice> m_choices{};
    QHash<qint64, QPushButton *> m_buttons{};
    QSet<qint64> m_shown{}; ///< rows of the buttons that fold
};

} // namespace Innbox
