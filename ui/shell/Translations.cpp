#include "ui/shell/Translations.h"

#include "models/Log.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

Translations::Translations(const QLocale &locale)
{
    QLocale::setDefault(locale);
    const QString language = QLocale::languageToCode(locale.language());
    // English carries the plural forms: it is also what every other language falls back to.
    const bool isOurs = m_ours.load(u":/translations/innbox_%1.qm"_s.arg(language));
    if (!isOurs && !m_ours.load(u":/translations/innbox_en.qm"_s))
        qCWarning(lcUi, "the translations are not part of this program");
    QCoreApplication::installTranslator(&m_ours);
    // Names of keys, buttons and file dialogs come from Qt; in the same language as the rest.
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (m_qt.load(isOurs ? locale : QLocale(QLocale::English), u"qtbase"_s, u"_"_s, folder))
        QCoreApplication::installTranslator(&m_qt);
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace Innbox
