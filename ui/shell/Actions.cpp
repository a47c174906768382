#include "ui/shell/Actions.h"

#include "ui/style/Icons.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

Actions::Actions(QWidget *window)
    : QObject(window), syncNow(add(u"syncNow"_s, tr("Sync now"), Qt::Key_F5)),
      search(add(u"search"_s, tr("Search"), Qt::CTRL | Qt::SHIFT | Qt::Key_F)),
      find(add(u"find"_s, tr("Find in this conversation"), Qt::CTRL | Qt::Key_F)),
      reply(add(u"reply"_s, tr("Reply"), Qt::CTRL | Qt::Key_R)),
      compose(add(u"compose"_s, tr("Reply in a window"), Qt::CTRL | Qt::SHIFT | Qt::Key_R)),
      undoSend(add(u"undoSend"_s, tr("Undo sending"), Qt::CTRL | Qt::Key_Z)),
      sendNow(add(u"sendNow"_s, tr("Send now without waiting"), Qt::SHIFT | Qt::Key_Z)),
      noReplyNeeded(addLetter(u"noReplyNeeded"_s, tr("No reply needed"), Qt::Key_E)),
      markUnread(addLetter(u"markUnread"_s, tr("Mark unread"), Qt::Key_U)),
      nextUnread(addLetter(u"nextUnread"_s, tr("Next unread conversation"), Qt::Key_N)),
      addReservation(
          add(u"addReservation"_s, tr("Add reservation…"), Qt::CTRL | Qt::SHIFT | Qt::Key_N)),
      nextDensity(add(u"nextDensity"_s, tr("Change the height of the rows"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_H)),
      toggleStay(add(u"toggleStay"_s, tr("Show the reservation"), Qt::Key_F9)),
      nextPane(add(u"nextPane"_s, tr("Next pane"), Qt::Key_F6)),
      previousPane(add(u"previousPane"_s, tr("Previous pane"), Qt::SHIFT | Qt::Key_F6)),
      accounts(add(u"accounts"_s, tr("Accounts…"), Qt::CTRL | Qt::SHIFT | Qt::Key_A)),
      settings(add(u"settings"_s, tr("Settings…"), Qt::CTRL | Qt::Key_Comma)),
      custody(add(u"custody"_s, tr("Custody of the queue…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P)),
      keyboard(add(u"keyboard"_s, tr("Keyboard…"), Qt::Key_F1)),
      about(add(u"about"_s, tr("About Innbox…"), Qt::SHIFT | Qt::Key_F1)),
      palette(add(u"palette"_s, tr("Every action…"), Qt::CTRL | Qt::Key_K)),
      menu(add(u"menu"_s, tr("Menu"), Qt::Key_F10)),
      wireLog(add(u"wireLog"_s, tr("Wire log"), Qt::Key_F12)),
      quit(add(u"quit"_s, tr("Quit"), Qt::CTRL | Qt::Key_Q))
{
    toggleStay->setIcon(Icons::named(u"panel"_s));
    toggleStay->setCheckable(true);
    toggleStay->setChecked(true);
    wireLog->setCheckable(true);
    noReplyNeeded->setIcon(Icons::named(u"check"_s));
    noReplyNeeded->setCheckable(true);
    // In a text field both are what they are there: a letter, and the undo of the text.
    undoSend->setShortcuts({Qt::CTRL | Qt::Key_Z, Qt::Key_Z});
    undoSend->setEnabled(false);
    sendNow->setEnabled(false);
    // A menu shows the icon of an action in place of its tick: that would always look ticked.
    for (QAction *const checkable : {noReplyNeeded, toggleStay})
        checkable->setIconVisibleInMenu(false);
    addReservation->setIcon(Icons::named(u"plus"_s));
    window->addActions({syncNow,        search,      find,          reply,      compose,
                        undoSend,       sendNow,     noReplyNeeded, markUnread, nextUnread,
                        addReservation, nextDensity, toggleStay,    nextPane,   previousPane,
                        accounts,       settings,    custody,       keyboard,   about,
                        palette,        menu,        wireLog,       quit});
}

QAction *Actions::add(const QString &name, const QString &words, const QKeySequence &key)
{
    auto *const action = new QAction(words, this);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

/// A single letter works only while a list or the thread, which have the action, has the focus.
QAction *Actions::addLetter(const QString &name, const QString &words, Qt::Key key)
{
    QAction *const action = add(name, words, key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

} // namespace Innbox
