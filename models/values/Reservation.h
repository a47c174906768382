#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Innbox {

/// The stay behind a conversation, as the order calls tell it. Messaging knows none of this.
/// The booking's PIN is a secret: it has no place here, in the store or in a log. Plain data.
struct Reservation {
    QString reservation{};    ///< opaque text
    QString accommodation{};  ///< opaque text; empty = not told
    QString propertyName{};   ///< empty = not told
    QStringList guestNames{}; ///< of all rooms, each once, in the provider's order
    QString bookerName{};     ///< empty = not told
    QDate checkin{};          ///< a date without time and zone; invalid = not told
    QDate checkout{};         ///< the same
    QString status{}; ///< the provider's word: booked, cancelled_by_guest, stayed, … or a new one
    qint64 cancelledAtMs = 0;  ///< ms since 1970-01-01 UTC; 0 = not cancelled, or not told when
    QStringList rooms{};       ///< name of each room booked; a room without a name is left out
    int adults = -1;           ///< of all rooms; -1 = not told
    QList<int> childrenAges{}; ///< years, of all rooms
    int guests = -1;           ///< all persons of all rooms; -1 = not told
    QString remarks{};         ///< the guest's wishes at booking; foreign text
    qint64 fetchedAtMs = 0;    ///< wall clock, ms UTC, when these facts were read; 0 = never
    friend bool operator==(const Reservation &, const Reservation &) = default;
};

/// True for every status that says the stay will not happen, whoever cancelled it.
[[nodiscard]] inline bool isCancelled(const Reservation &stay)
{
    return stay.cancelledAtMs > 0 || stay.status.startsWith(QStringLiteral("cancelled"));
}

} // namespace Innbox
