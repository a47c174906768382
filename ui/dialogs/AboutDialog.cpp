#include "ui/dialogs/AboutDialog.h"

#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Innbox {

AboutDialog::AboutDialog(QWidget *parent) : Dialog(u"aboutDialog", tr("About Innbox"), parent)
{
    auto *const version = new PlainLabel(u"aboutVersion");
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    version->setText(tr("Version %1, with Qt %2")
                         .arg(QLatin1StringView(INNBOX_VERSION), QLatin1StringView(qVersion())));
    body()->addWidget(version);
    addWords(u"aboutWords",
             tr("A desktop inbox for the messages of the Booking.com Demand API. It is a program "
                "of its own and not made by Booking.com."));
    addWords(u"aboutPrivacy",
             tr("Messages lie on this computer only. Innbox talks to the provider and to nobody "
                "else; the key of an account is kept in the keychain of the desktop."));
    body()->addStretch(1);
    setPrimary(addButton(u"closeAbout", tr("Close"), QDialogButtonBox::RejectRole));
    setMinimumWidth(Metrics(font())(420));
}

} // namespace Innbox
