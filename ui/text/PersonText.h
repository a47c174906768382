#pragma once

#include "models/values/Conversation.h"
#include "models/values/Message.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>

namespace Innbox {

/// Who and what a conversation is about, in words. Pure; names from outside are made harmless.
class PersonText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::PersonText)
public:
    /// The guest, else "Reservation 6066547158", else "Conversation …".
    [[nodiscard]] static QString title(const Conversation &row);
    /// The property's name, else "Property 13921698"; empty when nothing is known.
    [[nodiscard]] static QString property(const Conversation &row);
    /// The same of a property alone.
    [[nodiscard]] static QString property(const QString &name, const QString &accommodation);
    /// "Hotel · 6066547158" under the title of a row.
    [[nodiscard]] static QString place(const Conversation &row);
    /// "6066547158 · Hotel": for lines that are cut at their end.
    [[nodiscard]] static QString placeByNumber(const Conversation &row);
    /// The newest line with the role of who wrote it.
    [[nodiscard]] static QString newestLine(const Conversation &row);
    /// "guest", "property", …: the role beside a name.
    [[nodiscard]] static QString role(SenderKind kind);
    /// One line of who wrote what, for a quote.
    [[nodiscard]] static QString quote(const Message &message, const Conversation &row);
    /// Who wrote a message, as a heading.
    [[nodiscard]] static QString person(const Message &message, const Conversation &row);

    /// Two letters for the round mark: of the guest, else the end of the reservation.
    [[nodiscard]] static QString mark(const Conversation &row);
    /// Its colour: white words on it pass 4.5:1.
    [[nodiscard]] static QColor markColor(const Conversation &row);
};

} // namespace Innbox
