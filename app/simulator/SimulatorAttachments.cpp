#include "app/simulator/SimulatorAttachments.h"

#include "app/simulator/SimulatorPicture.h"
#include "app/simulator/SimulatorWorld.h"

#include <array>

namespace Innbox::SimulatorAttachments {

using namespace Qt::Literals::StringLiterals;

namespace {

using Type = SimulatorField::Type;

SimulatorRefusal unsupported()
{
    return {415, {}, u"Only image/png and image/jpeg are supported."_s};
}

/// The conversation a body names, when it belongs to the property it names; else -1.
int conversationOf(const SimulatorWorld &world, const QJsonObject &body)
{
    const int conversation = world.conversationById(body[u"conversation"_s].toString());
    const int property = world.propertyById(sandboxIdText(body[u"accommodation"_s]));
    if (conversation < 0 || property < 0)
        return -1;
    const int stay = world.conversations()[size_t(conversation)].stay;
    return world.stays()[size_t(stay)].property == property ? conversation : -1;
}

/// The one form we accept: standard alphabet, padded, no line breaks.
std::optional<QByteArray> decode(const QJsonValue &value)
{
    const QByteArray text = value.toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text)
        return std::nullopt;
    return decoded.decoded;
}

std::variant<const SimulatorFile *, SimulatorRefusal>
findFile(const SimulatorWorld &world, const QJsonObject &body, const SimulatorRules &rules)
{
    static constexpr std::array Fields{
        SimulatorField{"accommodation"_L1, Type::TextOrNumber, true},
        SimulatorField{"conversation"_L1, Type::Text, true},
        SimulatorField{"attachment"_L1, Type::Text, true},
    };
    if (const auto refusal = checkFields(body, Fields))
        return *refusal;
    if (const auto refusal = checkIdType(body, u"accommodation"_s, rules.accommodationType))
        return *refusal;
    const SimulatorFile *file = world.file(body[u"attachment"_s].toString());
    if (!file || file->conversation != conversationOf(world, body))
        return SimulatorRefusal::notFound();
    return file;
}

} // namespace

QString typeByContent(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArray("\x89PNG\r\n\x1a\n", 8)))
        return u"image/png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    return {};
}

std::variant<Upload, SimulatorRefusal>
readUpload(const SimulatorWorld &world, const QJsonObject &body, const SimulatorRules &rules)
{
    static constexpr std::array Fields{
        SimulatorField{"accommodation"_L1, Type::TextOrNumber, true},
        SimulatorField{"conversation"_L1, Type::Text, true},
        SimulatorField{"reservation"_L1, Type::TextOrNumber},
        SimulatorField{"file_name"_L1, Type::Text, true},
        SimulatorField{"file_type"_L1, Type::Text, true},
        SimulatorField{"file_size"_L1, Type::Number, true},
        SimulatorField{"file_content"_L1, Type::Text, true},
    };
    using Reservation = SimulatorRules::Reservation;
    const bool hasReservation = body.contains("reservation"_L1);
    if (hasReservation && rules.reservationOnUpload == Reservation::Refused)
        return SimulatorRefusal::unknown(u"reservation"_s);
    if (const auto refusal = checkFields(body, Fields))
        return *refusal;
    if (!hasReservation && rules.reservationOnUpload == Reservation::Required)
        return SimulatorRefusal::missing(u"reservation"_s);
    if (const auto refusal = checkIdType(body, u"accommodation"_s, rules.accommodationType))
        return *refusal;

    QString type = body[u"file_type"_s].toString();
    if (type == "image/jpg"_L1)
        type = u"image/jpeg"_s;
    if (type != "image/png"_L1 && type != "image/jpeg"_L1)
        return unsupported();
    const qint64 size = body[u"file_size"_s].toInteger();
    if (size < 1 || size > MaxBytes) {
        return SimulatorRefusal::invalid(u"file_size"_s, u"1 to 1048576 bytes"_s,
                                         body[u"file_size"_s]);
    }
    const auto bytes = decode(body[u"file_content"_s]);
    if (!bytes)
        return SimulatorRefusal::invalid(u"file_content"_s, u"base64"_s, body[u"file_content"_s]);
    if (bytes->size() != size) {
        return SimulatorRefusal::invalid(u"file_size"_s, u"the bytes of the decoded file"_s,
                                         body[u"file_size"_s]);
    }
    if (typeByContent(*bytes) != type)
        return unsupported();
    const int conversation = conversationOf(world, body);
    const int stay = world.stayByReservation(sandboxIdText(body[u"reservation"_s]));
    if (conversation < 0 ||
        (hasReservation && world.conversations()[size_t(conversation)].stay != stay)) {
        return SimulatorRefusal::notFound();
    }
    return Upload{conversation, body[u"file_name"_s].toString(), type, *bytes};
}

std::variant<QJsonObject, SimulatorRefusal>
metadata(const SimulatorWorld &world, const QJsonObject &body, const SimulatorRules &rules)
{
    const auto found = findFile(world, body, rules);
    if (const auto *refusal = std::get_if<SimulatorRefusal>(&found))
        return *refusal;
    const SimulatorFile &file = *std::get<const SimulatorFile *>(found);
    QString name = file.name;
    QString type = file.type;
    qint64 size = file.sizeBytes;
    if (file.isInvented) {
        const SimulatorPicture picture = sandboxPicture(file.id);
        name = picture.name;
        type = picture.type;
        size = picture.bytes.size();
    }
    const bool isHostile = rules.spelling == SimulatorSpelling::Hostile;
    // The 3.1 document declares a number and shows a quoted one.
    const bool isText = isHostile || rules.spelling == SimulatorSpelling::OpenApi31;
    QJsonObject facts{
        {u"file_name"_s, isHostile ? u"../../"_s + name : name},
        {u"file_type"_s, type},
        {u"file_size"_s, isText ? QJsonValue(QString::number(size)) : QJsonValue(size)}};
    if (isHostile)
        facts[u"future_field"_s] = QJsonValue();
    return QJsonObject{{u"request_id"_s, sandboxUuid()},
                       {u"data"_s, QJsonObject{{u"metadata"_s, facts}}}};
}

std::variant<QJsonObject, SimulatorRefusal>
download(const SimulatorWorld &world, const QJsonObject &body, const SimulatorRules &rules)
{
    const auto found = findFile(world, body, rules);
    if (const auto *refusal = std::get_if<SimulatorRefusal>(&found))
        return *refusal;
    const SimulatorFile &file = *std::get<const SimulatorFile *>(found);
    const auto bytes = world.fileBytes(file);
    if (!bytes)
        return SimulatorRefusal{500, u"500"_s, u"The file cannot be read."_s};
    QJsonObject data{{u"file_content"_s, QString::fromLatin1(bytes->toBase64())},
                     {u"conversation"_s, body[u"conversation"_s]}};
    if (rules.spelling == SimulatorSpelling::Beta32)
        data[u"attachment"_s] = file.id;
    return QJsonObject{{u"request_id"_s, sandboxUuid()}, {u"data"_s, data}};
}

} // namespace Innbox::SimulatorAttachments
