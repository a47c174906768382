#pragma once

#include "app/simulator/SimulatorWorld.h"
#include "tests/support/ManualClock.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <utility>
#include <vector>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

inline std::unique_ptr<SimulatorWorld> openWorld(ManualClock *clock,
                                                 SimulatorWorldOptions options = {})
{
    auto world = SimulatorWorld::open(std::move(options), clock);
    return world ? std::move(world.value()) : nullptr;
}

/// Everything a client can see of a world, in one text.
inline QString snapshotOf(SimulatorWorld &world)
{
    QStringList lines;
    for (const SimulatorStay &stay : world.stays()) {
        lines += u"%1 %2 %3 %4 %5 %6"_s.arg(stay.reservation, stay.order, stay.guestName,
                                            stay.checkin, stay.status, stay.pinCode);
    }
    for (const SimulatorMessage &message : world.messages()) {
        lines += u"%1 %2 %3 %4 %5 %6"_s.arg(
            message.id, world.conversations()[size_t(message.conversation)].id,
            QString::number(message.sentAtMs), message.isConfirmed ? u"c"_s : u"w"_s,
            message.attachments.join(u','), message.content);
    }
    lines += QString::number(world.waiting());
    lines += QString::number(world.clock().nowMs());
    return lines.join(u'\n');
}

inline QStringList idsOf(const std::vector<const SimulatorMessage *> &messages)
{
    QStringList ids;
    for (const SimulatorMessage *message : messages)
        ids += message->id;
    return ids;
}

inline const SimulatorConversation &conversationAt(SimulatorWorld &world, const QString &property)
{
    for (const SimulatorConversation &conversation : world.conversations()) {
        if (world.properties()[size_t(world.stays()[size_t(conversation.stay)].property)].id ==
            property) {
            return conversation;
        }
    }
    return world.conversations().front();
}

} // namespace Innbox
