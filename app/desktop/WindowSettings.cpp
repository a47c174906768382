#include "app/desktop/WindowSettings.h"

#include "app/session/Session.h"
#include "models/values/AccountAddress.h"
#include "ui/text/AccountText.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

QString besideAccounts(const AccountChoice &choice, const QString &name)
{
    return QFileInfo(choice.folder).path() + u'/' + name;
}

WritingPaths writingPlaces(const AccountChoice &choice)
{
    return {.settingsFile = besideAccounts(choice, u"writing.ini"_s),
            .repliesFolder = besideAccounts(choice, u"replies"_s),
            .personalWords = besideAccounts(choice, u"words.txt"_s),
            .dictionaryFolders =
                QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s,
                                          QStandardPaths::LocateDirectory)};
}

} // namespace

WindowContext windowContext(const AccountChoice &choice)
{
    const auto environment =
        choice.isSandbox ? AccountEnvironment::Sandbox : AccountAddress::environmentOf(choice.base);
    return {.environment = AccountText::environment(environment),
            .accountName = choice.isSandbox ? QString() : choice.name,
            .writing = writingPlaces(choice),
            .isShownAtOnce = true};
}

QString windowFile(const AccountChoice &choice)
{
    return besideAccounts(choice, u"windows.ini"_s);
}

} // namespace Innbox
