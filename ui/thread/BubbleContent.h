#pragma once

#include "models/text/Links.h"
#include "models/values/Message.h"

#include <QString>

namespace Innbox {

/// Everything one bubble says, ready to paint. Plain data.
struct BubbleContent {
    enum class FootTone { Muted, Warn, Bad };
    SenderKind side = SenderKind::Other;
    QString day{};        ///< separator above; empty = none
    QString unread{};     ///< line above the first unread message; empty = none
    QString person{};     ///< head of a group; empty = none
    QString personTail{}; ///< role and time behind the person
    QString quote{};
    QString body{};            ///< of SafeText::forBody()
    QList<TextLink> links{};   ///< in the body
    QList<TextRange> struck{}; ///< of the body: what the provider cut
    int tailFrom = -1;         ///< of the body: where an earlier mail is quoted; -1 = nowhere
    bool isTailShown = false;  ///< else that part is folded
    QStringList images{};      ///< remote ids of attachments
    QString foot{};
    FootTone footTone = FootTone::Muted;
    bool hasActions = false; ///< room for the buttons of an open reply
    QString spoken{};        ///< the whole for a screen reader
    QString tip{};
    QString copied{}; ///< "time, who: text", for several messages together
};

} // namespace Innbox
