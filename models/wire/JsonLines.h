#pragma once

#include <QList>
#include <QString>

namespace Innbox {

/// One line of a document that was laid out for reading.
struct JsonLine {
    QString text{}; ///< indented
    int end = 0;    ///< index of the line that closes what opens here; its own index = nothing does
    int items = 0;  ///< that are in between, at the first level
    friend bool operator==(const JsonLine &, const JsonLine &) = default;
};

/// A JSON text laid out for reading, its members in the order they came; a text that ends early is
/// laid out as far as it goes, one that is no JSON comes back line by line. Pure.
[[nodiscard]] QList<JsonLine> jsonLines(const QString &text);

} // namespace Innbox
