#include "ui/dialogs/KeyboardDialog.h"

#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"

#include <QAction>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

KeyboardDialog::KeyboardDialog(const QList<QAction *> &actions, QWidget *parent)
    : Dialog(u"keyboardDialog", tr("Keyboard"), parent)
{
    const Metrics m(font());
    auto *const page = new QWidget;
    auto *const form = new QFormLayout(page);
    form->setHorizontalSpacing(m(24));
    form->setVerticalSpacing(m(6));
    for (const QAction *const action : actions) {
        if (!action->shortcuts().isEmpty())
            addKey(form,
                   QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                       .replace(u"; "_s, u", "_s),
                   action->text());
    }
    const auto key = [](QKeyCombination code) {
        return QKeySequence(code).toString(QKeySequence::NativeText);
    };
    addKey(form, key(Qt::CTRL | Qt::Key_Return), tr("Send the reply"));
    addKey(form, key(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), tr("Send and go to the next"));
    addKey(form, key(Qt::Key_Escape), tr("Leave the reply"));
    addKey(form, key(Qt::Key_Space), tr("Page through the messages, with Shift back"));
    auto *const scroll = new QScrollArea;
    scroll->setObjectName(u"keyboardKeys"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setMinimumSize(m(420), m(200));
    body()->addWidget(scroll, 1);
    setPrimary(addButton(u"closeKeyboard", tr("Close"), QDialogButtonBox::RejectRole));
}

void KeyboardDialog::addKey(QFormLayout *form, const QString &keys, const QString &words)
{
    auto *const left = new PlainLabel(u"keyName", 13, PlainLabel::Tone::Text, QFont::DemiBold);
    left->setText(keys);
    auto *const right = new PlainLabel(u"keyWords");
    right->setText(words);
    form->addRow(left, right);
}

} // namespace Innbox
