#include "ui/text/KeyText.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

QString KeyText::of(const QKeySequence &keys)
{
    QStringList parts;
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination one = keys[uint(i)];
        const bool isEnter = one.key() == Qt::Key_Return || one.key() == Qt::Key_Enter;
        if (!isEnter) {
            parts.append(QKeySequence(one).toString(QKeySequence::NativeText));
            continue;
        }
        // Qt says "Return", in German too; the modifiers in front of it are Qt's.
        QString words = QKeySequence(QKeyCombination(one.keyboardModifiers(), Qt::Key_A))
                            .toString(QKeySequence::NativeText);
        words.chop(1);
        //: The key
        parts.append(words + tr("Enter"));
    }
    return parts.join(u", "_s);
}

QString KeyText::of(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &one : keys)
        words.append(of(one));
    return words.join(u" / "_s);
}

} // namespace Innbox
