#include "ui/Actions.h"

#include "ui/style/Icons.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

Actions::Actions(QWidget *window)
    : QObject(window), syncNow(add(u"syncNow"_s, tr("Sync now"), Qt::Key_F5)),
      search(add(u"search"_s, tr("Search"), Qt::CTRL | Qt::Key_K)),
      find(add(u"find"_s, tr("Find in this conversation"), Qt::CTRL | Qt::Key_F)),
      reply(add(u"reply"_s, tr("Reply"), Qt::CTRL | Qt::Key_R)),
      toggleStay(add(u"toggleStay"_s, tr("Show the reservation"), Qt::Key_F9)),
      nextPane(add(u"nextPane"_s, tr("Next pane"), Qt::Key_F6)),
      previousPane(add(u"previousPane"_s, tr("Previous pane"), Qt::SHIFT | Qt::Key_F6)),
      wireLog(add(u"wireLog"_s, tr("Wire log"), Qt::Key_F12)),
      quit(add(u"quit"_s, tr("Quit"), Qt::CTRL | Qt::Key_Q))
{
    toggleStay->setIcon(Icons::named(u"panel"_s));
    toggleStay->setCheckable(true);
    toggleStay->setChecked(true);
    wireLog->setCheckable(true);
    window->addActions(
        {syncNow, search, find, reply, toggleStay, nextPane, previousPane, wireLog, quit});
}

QAction *Actions::add(const QString &name, const QString &words, const QKeySequence &key)
{
    auto *const action = new QAction(words, this);
    action->setObjectName(name);
    action->setShortcut(key);
    return action;
}

} // namespace Innbox
