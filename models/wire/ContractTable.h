#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace Innbox {

/// One thing the answers of an endpoint carry, with every spelling the documents know.
struct ContractItem {
    const char16_t *endpoint;
    const char16_t *name;      ///< ours: "message id"
    const char16_t *parent;    ///< pointer of what holds it, lists collapsed; empty = the document
    const char16_t *spellings; ///< below the parent, separated by blanks
    const char16_t *types;     ///< "text number null", separated by blanks
    bool isExpected;           ///< one of the spellings should be in every parent
};

/// What the documents of the messaging endpoints say of their answers. The order calls are not in
/// it: the inbox reads a small part of them only.
[[nodiscard]] std::span<const ContractItem> contractTable();

} // namespace Innbox
