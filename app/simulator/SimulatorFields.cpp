#include "app/simulator/SimulatorFields.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isInteger(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(0) == value.toInteger(1);
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
        return isInteger(value) ? u"integer"_s : u"number"_s;
    case QJsonValue::String:
        return value.toString().isEmpty() ? u"empty string"_s : u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

bool isText(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty();
}

/// What was expected, when the value does not fit; else empty.
QString misfit(SimulatorField::Type type, const QJsonValue &value)
{
    using enum SimulatorField::Type;
    const auto all = [&value](auto fits) {
        return value.isArray() && std::ranges::all_of(value.toArray(), fits);
    };
    switch (type) {
    case Text:
        return isText(value) ? QString() : u"string"_s;
    case TextOrNumber:
        return isText(value) || isInteger(value) ? QString() : u"string or integer"_s;
    case Number:
        return isInteger(value) ? QString() : u"integer"_s;
    case TextList:
        return all([](const QJsonValue &item) { return isText(item); }) ? QString()
                                                                        : u"array of strings"_s;
    case NumberList:
        return all([](const QJsonValue &item) { return isInteger(item); }) ? QString()
                                                                           : u"array of integers"_s;
    case Object:
        return value.isObject() ? QString() : u"object"_s;
    case Any:
        break;
    }
    return {};
}

} // namespace

SimulatorRefusal SimulatorRefusal::missing(const QString &name)
{
    return {400, u"missing_parameter"_s, u"Parameter '%1' is missing."_s.arg(name)};
}

SimulatorRefusal SimulatorRefusal::unknown(const QString &name)
{
    return {400, u"unknown_parameter"_s, u"Parameter '%1' does not exist."_s.arg(name)};
}

SimulatorRefusal SimulatorRefusal::invalid(const QString &name, const QString &expected,
                                           const QJsonValue &actual)
{
    return {400, u"invalid_parameter"_s,
            u"Parameter '%1' is invalid. Expected: %2. Actual: %3."_s.arg(name, expected,
                                                                          typeName(actual))};
}

SimulatorRefusal SimulatorRefusal::conflicting(const QString &first, const QString &second)
{
    return {400, u"conflicting_parameters"_s,
            u"Parameters %1 and %2 are mutually exclusive."_s.arg(first, second)};
}

SimulatorRefusal SimulatorRefusal::notFound()
{
    return {404, {}, u"The requested resource was not found."_s};
}

SimulatorRefusal SimulatorRefusal::notWritten()
{
    return {503, {}, u"The change could not be stored."_s};
}

std::optional<SimulatorRefusal> checkFields(const QJsonObject &body,
                                            std::span<const SimulatorField> fields)
{
    for (auto at = body.begin(); at != body.end(); ++at) {
        if (std::ranges::none_of(fields,
                                 [&at](const auto &field) { return at.key() == field.name; }))
            return SimulatorRefusal::unknown(at.key());
    }
    for (const SimulatorField &field : fields) {
        if (field.isRequired && !body.contains(field.name))
            return SimulatorRefusal::missing(field.name);
    }
    for (const SimulatorField &field : fields) {
        const QJsonValue value = body[field.name];
        const QString expected = value.isUndefined() ? QString() : misfit(field.type, value);
        if (!expected.isEmpty())
            return SimulatorRefusal::invalid(field.name, expected, value);
    }
    return std::nullopt;
}

std::optional<SimulatorRefusal> checkIdType(const QJsonObject &body, const QString &name,
                                            SimulatorRules::IdType type)
{
    using IdType = SimulatorRules::IdType;
    const QJsonValue value = body[name];
    if (type == IdType::TextOnly && value.isDouble())
        return SimulatorRefusal::invalid(name, u"string"_s, value);
    if (type == IdType::NumberOnly && value.isString())
        return SimulatorRefusal::invalid(name, u"integer"_s, value);
    return std::nullopt;
}

QString sandboxIdText(const QJsonValue &value)
{
    return isInteger(value) ? QString::number(value.toInteger()) : value.toString();
}

QStringList sandboxIdTexts(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts += sandboxIdText(item);
    return texts;
}

QString sandboxUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString sandboxShortId()
{
    static constexpr QLatin1String Alphabet("0123456789abcdefghjkmnpqrstvwxyz");
    QString id = u"01"_s;
    while (id.size() < 26)
        id += Alphabet.at(QRandomGenerator::global()->bounded(int(Alphabet.size())));
    return id;
}

} // namespace Innbox
