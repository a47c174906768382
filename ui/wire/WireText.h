#pragma once

#include <QCoreApplication>
#include <QString>

namespace Innbox {

struct ContractRow;
struct WireBody;
struct WireEntry;

/// Exchanges with the provider in words. Pure but for the default QLocale and time zone.
class WireText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::WireText)
public:
    /// "13:42:10.412"
    [[nodiscard]] static QString time(qint64 atMs);
    /// "200"; a dash when there was no answer.
    [[nodiscard]] static QString status(const WireEntry &entry);
    /// "38 ms", "1.2 s"
    [[nodiscard]] static QString duration(qint64 ms);
    /// What the exchange did: "4 messages", "refused: invalid_parameter".
    [[nodiscard]] static QString action(const WireEntry &entry);
    /// What of a body was left out or cut; empty = nothing.
    [[nodiscard]] static QString omitted(const WireBody &body);
    /// Head of the request or response as it is shown over its body.
    [[nodiscard]] static QString requestHead(const WireEntry &entry);
    [[nodiscard]] static QString responseHead(const WireEntry &entry);
    /// "documented", "another type", …
    [[nodiscard]] static QString verdict(const ContractRow &row);
};

} // namespace Innbox
