#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace Innbox {

/// A desktop notification in words: how much came and of whom. Pure.
class NoticeText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::NoticeText)
public:
    /// \param messages >= 1, new since the last poll
    [[nodiscard]] static QString title(int messages);
    /// \param names of the conversations, newest first; \param conversations all of them
    [[nodiscard]] static QString body(const QStringList &names, int conversations);
    /// Of the program in the tray: where it works.
    [[nodiscard]] static QString tray(const QString &account, int waiting);
    [[nodiscard]] static QString showWindow();
    [[nodiscard]] static QString quit();
    /// Actions of a notification.
    [[nodiscard]] static QString open();
    [[nodiscard]] static QString replyLater();
};

} // namespace Innbox
