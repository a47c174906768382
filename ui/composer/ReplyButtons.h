#pragma once

#include "ui/shell/WindowServices.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace Innbox {

class PlainLabel;

/// The buttons under a place where replies are written. Thread: GUI.
class ReplyButtons : public QWidget {
    Q_OBJECT
public:
    /// Bar: under the thread, quiet. Window: of the composer, with words.
    enum class Look { Bar, Window };

    ReplyButtons(Look look, const WindowServices &services, QWidget *parent = nullptr);

    void setCanSend(bool canSend);
    /// What stands in the middle: how many characters; empty = how to send.
    void setHint(const QString &words);
    /// How to send, by key.
    void setSendHint(const QString &words);
    /// Of the composer: "Draft saved 13:51 · English spelling".
    void setNote(const QString &words);
    /// A menu of languages: behind the note of the composer, among the options of the bar.
    [[nodiscard]] QMenu *languages() const { return m_languages; }

Q_SIGNALS:
    void sendAsked();
    void sendAndGoOnAsked();
    /// \p atMs wall clock, ms UTC
    void laterAsked(qint64 atMs, bool unlessNew);
    void repliesAsked();
    void filesAsked();
    void againAsked();
    void composerAsked();

private:
    QMenu *attachMenu(QWidget *parent);
    void addOptions(Look look, QBoxLayout *row, const WindowServices &services);
    void addSendKeys(QMenu *menu, Settings *settings);
    QPushButton *add(QBoxLayout *row, const QString &name, const QString &words);
    QToolButton *addIcon(QBoxLayout *row, const QString &name, const QString &icon,
                         const QString &words);

    PlainLabel *m_hint;
    QString m_sendHint{};
    QMenu *m_laterMenu = nullptr; ///< of the bar
    QAction *m_goOn = nullptr;    ///< of the bar: send and go on
    QToolButton *m_note = nullptr;
    QMenu *m_languages;
    QPushButton *m_send;
    QPushButton *m_later = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Innbox
