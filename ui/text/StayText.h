#pragma once

#include "models/values/Reservation.h"
#include "models/values/RowFacts.h"
#include "models/values/SendingWindow.h"

#include <QCoreApplication>
#include <QString>

namespace Innbox {

/// Stays and sending windows -> words, in the local time zone, by the default QLocale.
class StayText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::StayText)
public:
    /// "Fri, 22 Aug", with the year when it is another one than that of \p nowMs.
    [[nodiscard]] static QString day(QDate day, qint64 nowMs);
    /// "Sun, 24 Aug · 2 nights"; without the nights when the check-in is not known.
    [[nodiscard]] static QString checkout(const Reservation &stay, qint64 nowMs);
    /// "Booked", "Cancelled by the guest", …; an unknown word as the provider tells it.
    [[nodiscard]] static QString status(const Reservation &stay);
    /// "2 adults, 1 child (5)"; empty when nothing was told.
    [[nodiscard]] static QString party(const Reservation &stay);
    /// "9 d left", "ends today", "over".
    [[nodiscard]] static QString left(QDate lastDay, qint64 nowMs);
    /// The last day our own side may write, when we speak as \p voice.
    [[nodiscard]] static QDate ourLastDay(const SendingWindow &window, SenderKind voice);
    /// "until 29 Oct", for the line above a reply; empty when no date is known.
    [[nodiscard]] static QString until(const std::optional<SendingWindow> &window, SenderKind voice,
                                       qint64 nowMs);
    /// "Reply by 2 d" while our own window is about to close, else empty.
    [[nodiscard]] static QString replyBy(const RowFacts &facts, qint64 nowMs);
};

} // namespace Innbox
