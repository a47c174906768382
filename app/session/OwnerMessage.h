#pragma once

#include "app/session/OwnerAnswer.h"
#include "app/session/OwnerRequest.h"

#include <QJsonObject>

#include <optional>

namespace Innbox {

/// OwnerRequest and OwnerAnswer as JSON objects, for the local socket between processes of one
/// user. Both carry the number of this form; another number is not read.
class OwnerMessage {
public:
    [[nodiscard]] static QJsonObject write(const OwnerRequest &request);
    /// nullopt: not a request, or of another form.
    [[nodiscard]] static std::optional<OwnerRequest> readRequest(const QJsonObject &object);

    /// A reply goes by its id: the store both processes share holds the row.
    [[nodiscard]] static QJsonObject write(const OwnerAnswer &answer);
    /// nullopt: not an answer, or of another form. Of a reply only the id is set.
    [[nodiscard]] static std::optional<OwnerAnswer> readAnswer(const QJsonObject &object);
};

} // namespace Innbox
