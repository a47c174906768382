#include "ui/dialogs/KeyboardDialog.h"

#include "ui/dialogs/KeyTable.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/KeyText.h"

#include <QAction>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr qreal KeysPx = 170;
} // namespace

KeyboardDialog::KeyboardDialog(const QList<QAction *> &actions, QWidget *parent)
    : Dialog(u"keyboardDialog", tr("Keyboard"), parent)
{
    const Metrics m(font());
    auto *const page = new QWidget;
    auto *const form = new QFormLayout(page);
    form->setHorizontalSpacing(m(24));
    form->setVerticalSpacing(m(6));
    form->setContentsMargins(0, 0, m(12), 0); // beside the scroll bar
    addGroup(form, tr("Everywhere in the window"));
    for (const QAction *const action : actions) {
        if (!action->shortcuts().isEmpty())
            addKey(form, KeyText::of(action->shortcuts()), action->text());
    }
    for (const KeyTable::Group &group : KeyTable::groups()) {
        addGroup(form, group.heading);
        for (const KeyTable::Row &row : group.rows)
            addKey(form, KeyText::of(row.keys), row.words);
    }
    auto *const scroll = new QScrollArea;
    scroll->setObjectName(u"keyboardKeys"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::StyledPanel); // it has the focus ring
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setMinimumSize(m(520), m(200));
    body()->addWidget(scroll, 1);
    setPrimary(addButton(u"closeKeyboard", tr("Close"), QDialogButtonBox::RejectRole));
}

void KeyboardDialog::addGroup(QFormLayout *form, const QString &words)
{
    const Metrics m(font());
    auto *const heading = new PlainLabel(u"keyGroup", 12, PlainLabel::Tone::Muted, QFont::DemiBold);
    heading->setText(words);
    heading->setContentsMargins(0, form->rowCount() > 0 ? m(10) : 0, 0, 0);
    form->addRow(heading);
}

void KeyboardDialog::addKey(QFormLayout *form, const QString &keys, const QString &words)
{
    auto *const left = new PlainLabel(u"keyName", 13, PlainLabel::Tone::Text, QFont::DemiBold);
    left->setText(keys);
    left->setWordWrap(true);
    left->setFixedWidth(Metrics(font())(KeysPx));
    auto *const right = new PlainLabel(u"keyWords");
    right->setText(words);
    right->setWordWrap(true);
    form->addRow(left, right);
}

} // namespace Innbox
