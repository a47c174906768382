#pragma once

#include "models/values/Message.h"

#include <QString>
#include <QStringList>

namespace Innbox {

/// Everything one bubble says, ready to paint. Plain data.
struct BubbleWords {
    enum class FootTone { Muted, Warn, Bad };
    SenderKind side = SenderKind::Other;
    QString day{};        ///< separator above; empty = none
    QString person{};     ///< head of a group; empty = none
    QString personTail{}; ///< role and time behind the person
    QString quote{};
    QString body{}; ///< of SafeText::forBody()
    QStringList files{};
    QString foot{};
    FootTone footTone = FootTone::Muted;
    bool hasActions = false; ///< room for the buttons of an open reply
    QString spoken{};        ///< the whole for a screen reader
    QString tip{};
};

} // namespace Innbox
