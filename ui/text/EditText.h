#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
class QTextCursor;
QT_END_NAMESPACE

namespace Innbox {

/// What a person wrote, character by character. QTextDocument::toPlainText() would turn every
/// U+00A0 into a blank. Thread: GUI.
namespace EditText {

/// All of it; line ends are "\n". A place in it is a position in the document.
[[nodiscard]] QString of(const QPlainTextEdit *edit);

/// What is selected, likewise.
[[nodiscard]] QString selected(const QTextCursor &cursor);

} // namespace EditText
} // namespace Innbox
