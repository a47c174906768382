#pragma once

#include "app/simulator/SimulatorRules.h"

#include <QJsonObject>
#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace Innbox {

/// An answer that refuses a request, in the provider's words.
struct SimulatorRefusal {
    int status = 400;
    QString id{}; ///< "missing_parameter", …; empty = none is documented for this status
    QString message{};

    static SimulatorRefusal missing(const QString &name);
    static SimulatorRefusal unknown(const QString &name);
    static SimulatorRefusal invalid(const QString &name, const QString &expected,
                                    const QJsonValue &actual);
    static SimulatorRefusal conflicting(const QString &first, const QString &second);
    static SimulatorRefusal notFound();
    static SimulatorRefusal notWritten(); ///< the world could not store the change
};

/// A field of a request body.
struct SimulatorField {
    enum class Type { Text, TextOrNumber, Number, TextList, NumberList, Object, Any };
    QLatin1String name{};
    Type type = Type::Text;
    bool isRequired = false;
};

/// Checks a body as strictly as the provider: unknown fields, missing ones, wrong types, in this
/// order; only the first fault is told. Text must not be empty, but for Any.
[[nodiscard]] std::optional<SimulatorRefusal> checkFields(const QJsonObject &body,
                                                          std::span<const SimulatorField> fields);
/// Why an id has the wrong type where the rules take only one.
[[nodiscard]] std::optional<SimulatorRefusal>
checkIdType(const QJsonObject &body, const QString &name, SimulatorRules::IdType type);
/// Text, or an integer as decimal digits; empty = missing or neither.
[[nodiscard]] QString sandboxIdText(const QJsonValue &value);
/// Each item of a list through sandboxIdText().
[[nodiscard]] QStringList sandboxIdTexts(const QJsonValue &value);

/// A new request id as messaging samples show it: a UUID.
[[nodiscard]] QString sandboxUuid();
/// A new request id as order and error samples show it: 26 lower-case characters.
[[nodiscard]] QString sandboxShortId();

} // namespace Innbox
