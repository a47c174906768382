#pragma once

#include <QList>
#include <QString>

namespace Innbox {

/// An image that a line names: ![words](file), as CommonMark writes it.
struct ImageReference {
    qsizetype from = 0; ///< of the line, in UTF-16 units: the "!"
    qsizetype to = 0;   ///< behind the ")"
    QString target{};   ///< the file as named, backslash escapes taken out
    friend bool operator==(const ImageReference &, const ImageReference &) = default;
};

/// The images named in Markdown. Pure, any thread.
namespace ReplyImages {

/// The images of one line from left to right, by CommonMark 0.30: brackets in the words and round
/// brackets in the target may be nested when they are balanced; a target between < and > may hold
/// blanks; backslashes take the meaning from punctuation; a title in "", '' or () is left out; what
/// stands in a `code span` is no image. References ("![words][name]") are none either.
[[nodiscard]] QList<ImageReference> in(const QString &line);

} // namespace ReplyImages
} // namespace Innbox
