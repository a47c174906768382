#include "ui/text/NoticeText.h"

#include <QLocale>
#include <QStringList>

namespace Innbox {

namespace {
constexpr qsizetype MostNames = 3;
} // namespace

QString NoticeText::title(int messages)
{
    return tr("%n new message(s)", nullptr, messages);
}

QString NoticeText::body(const QStringList &names, int conversations)
{
    const QStringList shown = names.mid(0, MostNames);
    const int more = conversations - int(shown.size());
    const QString list = QLocale().createSeparatedList(shown);
    if (more <= 0)
        return list;
    //: %1 are names, %n conversations beyond them
    return tr("%1 and %n more", nullptr, more).arg(shown.join(QStringLiteral(", ")));
}

QString NoticeText::tray(const QString &account, int waiting)
{
    if (waiting == 0)
        //: Tooltip in the tray; %1 is an account
        return tr("Innbox · %1").arg(account);
    //: Tooltip in the tray; %n conversations wait for a reply, %1 is an account
    return tr("(%n) Innbox · %1", nullptr, waiting).arg(account);
}

QString NoticeText::showWindow()
{
    return tr("Show Innbox");
}

QString NoticeText::quit()
{
    return tr("Quit");
}

QString NoticeText::open()
{
    //: Button of a notification: shows the conversation
    return tr("Open");
}

QString NoticeText::replyLater()
{
    //: Button of a notification: the conversation stays unread
    return tr("Reply later");
}

} // namespace Innbox
