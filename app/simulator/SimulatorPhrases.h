#pragma once

#include <QString>

#include <initializer_list>
#include <span>

namespace Innbox {

// What guests and hotels write to each other in the simulated world. Texts of our own.

/// A few messages that belong together. The first letter of a line says who writes: g the guest,
/// p the property; G and P the same with an image.
struct SimulatorExchange {
    const char16_t *language;
    std::initializer_list<const char16_t *> lines;
};

/// Names of guests who write a language.
struct SimulatorNames {
    const char16_t *language;
    std::initializer_list<const char16_t *> names;
};

[[nodiscard]] std::span<const SimulatorExchange> sandboxExchangesLatin();
[[nodiscard]] std::span<const SimulatorExchange> sandboxExchangesEnglish();
[[nodiscard]] std::span<const SimulatorExchange> sandboxExchangesWorld();
[[nodiscard]] std::span<const SimulatorNames> sandboxNames();

/// The test hotel's greeting after a booking.
[[nodiscard]] QString sandboxWelcome(const QString &guestName, const QString &checkin);
/// Its polite refusal of an extra bed or parking (any case); empty when neither was asked for.
[[nodiscard]] QString sandboxRejection(const QString &asked, const QString &guestName);
/// One of a few short texts, for messages by the thousand.
[[nodiscard]] QString sandboxBulkPhrase(int number);

} // namespace Innbox
