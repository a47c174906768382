#include "ui/text/EditText.h"

#include <QPlainTextEdit>
#include <QTextCursor>
#include <QTextDocument>

namespace Innbox {

namespace {

QString withLineEnds(QString raw)
{
    raw.replace(QChar::ParagraphSeparator, u'\n');
    raw.replace(QChar::LineSeparator, u'\n');
    return raw;
}

} // namespace

QString EditText::of(const QPlainTextEdit *edit)
{
    return withLineEnds(edit->document()->toRawText());
}

QString EditText::selected(const QTextCursor &cursor)
{
    return withLineEnds(cursor.selectedText());
}

} // namespace Innbox
