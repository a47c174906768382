#include "ui/composer/ReplyEditLayout.h"

#include "models/text/Paragraphs.h"

#include <QTextBlock>
#include <QTextLayout>

namespace Innbox {

ReplyEditLayout::ReplyEditLayout(QTextDocument *document) : QPlainTextDocumentLayout(document)
{
    // Each block by its first strong character, not by the direction of the window.
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    document->setDefaultTextOption(option);
}

QRectF ReplyEditLayout::blockBoundingRect(const QTextBlock &block) const
{
    const QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block); // lays the lines out
    if (!block.isValid())
        return rect;
    const bool isRightToLeft = Paragraphs::baseDirection(block.text()) < 0;
    const Qt::Alignment side = isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option = block.layout()->textOption();
    if (option.alignment() != side) { // read when a line is drawn, so nothing is laid out again
        option.setAlignment(side);
        block.layout()->setTextOption(option);
    }
    return rect;
}

} // namespace Innbox
