#pragma once

#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace Innbox {

/// Every action of the window with its name, words and key. Thread: GUI.
class Actions : public QObject {
    Q_OBJECT
public:
    /// Adds all of them to \p window, so that their keys work everywhere in it.
    explicit Actions(QWidget *window);

    QAction *syncNow;
    QAction *search;
    QAction *find;
    QAction *reply;
    QAction *compose;       ///< the reply in a window of its own
    QAction *undoSend;      ///< takes the reply back that waits for its undo delay
    QAction *sendNow;       ///< does not wait for the undo delay any longer
    QAction *noReplyNeeded; ///< checked = a person said so; its letter works in list and thread
    QAction *markUnread;    ///< likewise
    QAction *nextUnread;    ///< likewise
    QAction *addReservation;
    QAction *nextDensity; ///< rows of the list closer, then wide again
    QAction *toggleStay;
    QAction *nextPane;
    QAction *previousPane;
    QAction *accounts;
    QAction *settings;
    QAction *custody;
    QAction *keyboard;
    QAction *about;
    QAction *palette;
    QAction *menu;
    QAction *wireLog;
    QAction *quit;

private:
    QAction *add(const QString &name, const QString &words, const QKeySequence &key);
    QAction *addLetter(const QString &name, const QString &words, Qt::Key key);
};

} // namespace Innbox
