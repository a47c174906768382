#include "ui/thread/LinkOpener.h"

#include "models/text/Links.h"
#include "ui/dialogs/Prompt.h"
#include "ui/text/SafeText.h"

#include <QDesktopServices>
#include <QUrl>

namespace Innbox {

namespace {
constexpr qsizetype LongestAddress = 500;
}

void LinkOpener::ask(QWidget *parent, const QUrl &url)
{
    const QString host = Links::realHost(url);
    const QString written = Links::writtenHost(url);
    QStringList details;
    if (!written.isEmpty())
        details += tr("It is written “%1”, with letters that may look like others. The real name "
                      "is %2.")
                       .arg(SafeText::forName(written), host);
    if (!url.userInfo().isEmpty())
        details += tr("What stands before the @ is no address, it only looks like one.");
    if (url.scheme() == QLatin1String("http"))
        details += tr("The connection would not be encrypted.");
    details += QString::fromLatin1(url.toEncoded()).left(LongestAddress);
    const Prompt::Question question{.title = tr("Open link"),
                                    .text = tr("Open %1 in the browser?").arg(host),
                                    .details = details.join(u'\n'),
                                    .yes = tr("Open")};
    Prompt::question(parent, question, [parent, url] {
        if (!QDesktopServices::openUrl(url))
            Prompt::tell(parent, tr("Open link"), tr("No program could open this link."));
    });
}

} // namespace Innbox
