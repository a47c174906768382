#include "ui/text/PersonText.h"

#include "models/text/QuotedTail.h"
#include "ui/text/SafeText.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

QString PersonText::title(const Conversation &row)
{
    if (const QString guest = SafeText::forName(row.guestName); !guest.isEmpty())
        return guest;
    if (const QString number = SafeText::forName(row.reservation); !number.isEmpty())
        return tr("Reservation %1").arg(number);
    return tr("Conversation %1").arg(SafeText::forName(row.remoteId));
}

QString PersonText::property(const Conversation &row)
{
    return property(row.propertyName, row.accommodation);
}

QString PersonText::property(const QString &propertyName, const QString &accommodation)
{
    if (const QString name = SafeText::forName(propertyName); !name.isEmpty())
        return name;
    if (const QString number = SafeText::forName(accommodation); !number.isEmpty())
        return tr("Property %1").arg(number);
    return {};
}

QString PersonText::place(const Conversation &row)
{
    const QString where = property(row);
    const QString number = SafeText::forName(row.reservation);
    if (where.isEmpty())
        return number;
    if (number.isEmpty() || row.guestName.isEmpty())
        return where; // the title says the number already
    //: A property and the number of a reservation
    return tr("%1 · %2").arg(where, number);
}

QString PersonText::placeByNumber(const Conversation &row)
{
    const QString where = property(row);
    const QString number = SafeText::forName(row.reservation);
    if (where.isEmpty() || number.isEmpty() || row.guestName.isEmpty())
        return place(row);
    //: The number of a reservation and a property
    return tr("%1 · %2", "number first").arg(number, where);
}

QString PersonText::newestLine(const Conversation &row)
{
    const QString line = SafeText::forName(row.snippet, 200);
    if (line.isEmpty())
        return row.messageCount > 0 ? tr("Without words") : tr("No messages yet");
    // An isolate, so that the role in front does not turn the direction of the words behind it.
    const QString words = QChar(0x2068) + line + QChar(0x2069);
    switch (row.lastSender) {
    case SenderKind::Desk:
        return tr("Our desk: %1").arg(words);
    case SenderKind::Property:
        return tr("Property: %1").arg(words);
    case SenderKind::Guest:
        return tr("Guest: %1").arg(words);
    case SenderKind::Other:
        break;
    }
    return line;
}

QString PersonText::role(SenderKind kind)
{
    switch (kind) {
    case SenderKind::Desk:
        //: The role beside a name: our own side
        return tr("our desk");
    case SenderKind::Property:
        //: The role beside a name
        return tr("property");
    case SenderKind::Guest:
        //: The role beside a name
        return tr("guest");
    case SenderKind::Other:
        break;
    }
    //: The role beside a name: the provider told none that we know
    return tr("other sender");
}

QString PersonText::person(const Message &message, const Conversation &row)
{
    if (message.sender == SenderKind::Desk)
        return tr("Our desk");
    if (const QString name = SafeText::forName(message.senderName); !name.isEmpty())
        return name;
    if (message.sender == SenderKind::Property)
        return property(row).isEmpty() ? tr("The property") : property(row);
    if (message.sender == SenderKind::Guest) {
        const QString guest = SafeText::forName(row.guestName);
        return guest.isEmpty() ? tr("The guest") : guest;
    }
    const QString type = SafeText::forName(message.senderType, 40);
    return type.isEmpty() ? tr("Unknown sender") : type;
}

QString PersonText::mark(const Conversation &row)
{
    if (const QString letters = SafeText::initialsOf(row.guestName); !letters.isEmpty())
        return letters;
    const QString number = SafeText::forName(row.reservation);
    return number.isEmpty() ? u"·"_s : number.right(2);
}

QColor PersonText::markColor(const Conversation &row)
{
    static constexpr std::array<QRgb, 9> Colors{0xff3b6fd6, 0xffb0581f, 0xff26805e,
                                                0xff7b52c9, 0xffa63a6d, 0xff4f6f92,
                                                0xff35748a, 0xff8c6a2f, 0xff4a5d92};
    const QString seed = row.guestName.isEmpty() ? row.reservation : row.guestName;
    return QColor::fromRgb(Colors.at(qHash(seed, size_t(0)) % Colors.size()));
}

QString PersonText::quote(const Message &message, const Conversation &row)
{
    const qsizetype tail = QuotedTail::begin(message.body);
    QString text = SafeText::forLine(tail < 0 ? message.body : message.body.left(tail), 200);
    if (text.isEmpty() && !message.attachments.isEmpty())
        text = tr("%n image(s)", nullptr, int(message.attachments.size()));
    //: Who and what a message answers
    return tr("%1: %2").arg(person(message, row), text);
}

} // namespace Innbox
