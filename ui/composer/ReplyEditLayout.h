#pragma once

#include <QPlainTextDocumentLayout>

namespace Innbox {

/// Lays a reply out so that right-to-left paragraphs hang on the right edge, as they will in the
/// thread. Thread: GUI.
class ReplyEditLayout : public QPlainTextDocumentLayout {
    Q_OBJECT
public:
    explicit ReplyEditLayout(QTextDocument *document);
    /// Everything that draws a block or asks where it stands comes here first.
    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;
};

} // namespace Innbox
