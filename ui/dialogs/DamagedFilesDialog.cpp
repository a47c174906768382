#include "ui/dialogs/DamagedFilesDialog.h"

#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/SafeText.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

DamagedFilesDialog::DamagedFilesDialog(const QList<KeptFile> &files, const QString &folder,
                                       QWidget *parent)
    : Dialog(u"damagedFilesDialog", tr("Files that could not be read"), parent)
{
    addWords(u"damagedWords",
             tr("Innbox started without them. Nothing was deleted: each file was renamed, so that "
                "it can be repaired and renamed back while Innbox is closed. Messages are not "
                "affected."));
    for (const KeptFile &file : files) {
        addHeading(file.name);
        addWords(u"damagedConsequence", consequence(file.name));
        auto *const path = new PlainLabel(u"damagedPath", 12);
        path->setWordWrap(true);
        path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        //: %1 is the path of a file
        path->setText(tr("Kept as %1").arg(SafeText::forName(folder + u'/' + file.keptAs, 4000)));
        body()->addWidget(path);
    }
    body()->addStretch(1);
    setPrimary(addButton(u"closeDamaged", tr("OK"), QDialogButtonBox::AcceptRole));
    setMinimumWidth(Metrics(font())(480));
}

QString DamagedFilesDialog::consequence(const QString &name)
{
    if (name == u"accounts.json")
        return tr("Accounts have to be set up again. Their messages are still on this computer and "
                  "are found again with the same address and affiliate id.");
    if (name == u"settings.ini")
        return tr("Every setting is at its default, and which account was open last is not known.");
    if (name == u"writing.ini")
        return tr("Spelling and saved replies are at their defaults.");
    return tr("Windows open with their default place and size.");
}

} // namespace Innbox
