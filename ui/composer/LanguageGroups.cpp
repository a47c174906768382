#include "ui/composer/LanguageGroups.h"

#include <QLocale>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

QString capitalised(const QString &name)
{
    return name.isEmpty() ? name : name.at(0).toUpper() + name.mid(1);
}

/// Of the name of a dictionary: what follows language and country ("en_GB-ise") is no locale.
QLocale localeOf(const QString &language)
{
    static const QRegularExpression parts(u"^([^_-]+)(?:[_-]([^_-]+))?"_s);
    const QRegularExpressionMatch match = parts.match(language);
    const QString place = match.captured(2);
    const bool isPlace = place.size() == 2 || place.size() == 4; // a country or a script
    return QLocale(isPlace ? match.captured(1) + u'_' + place : match.captured(1));
}

/// The language without a country, in itself. Qt names it with one ("American English"): the
/// shortest of its names says least about the country.
QString bareName(const QLocale &locale)
{
    QString shortest = locale.nativeLanguageName();
    const QList<QLocale> all =
        QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
    for (const QLocale &one : all) {
        const QString name = one.nativeLanguageName();
        if (!name.isEmpty() && name.size() < shortest.size())
            shortest = name;
    }
    return capitalised(shortest);
}

QString placeOf(const QString &language)
{
    const QString place = localeOf(language).nativeTerritoryName();
    return place.isEmpty() ? language : place;
}

} // namespace

QList<LanguageGroup> LanguageGroups::of(const QList<DictionaryFile> &places)
{
    QMap<QString, LanguageGroup> groups;
    for (const DictionaryFile &place : places) {
        const QLocale locale = localeOf(place.language);
        const bool isKnown = locale.language() != QLocale::C;
        const QString key = isKnown ? QLocale::languageToCode(locale.language()) +
                                          QString::number(int(locale.script()))
                                    : place.language;
        LanguageGroup &group = groups[key];
        group.name = isKnown ? bareName(locale) : place.language;
        QString name = placeOf(place.language);
        // "en_GB-ise" beside "en_GB": the names of their files tell them apart.
        const bool isTaken =
            std::ranges::find(group.variants, name, &LanguageGroup::Variant::name) !=
            group.variants.end();
        if (isTaken)
            name += u" (%1)"_s.arg(place.language);
        group.variants.append({name, place.language});
    }
    QList<LanguageGroup> all = groups.values();
    for (LanguageGroup &group : all) {
        if (group.variants.size() == 1)
            group.name = nameOf(group.variants.first().language);
    }
    return all;
}

QString LanguageGroups::nameOf(const QString &language)
{
    const QLocale locale = localeOf(language);
    const QString own = locale.nativeLanguageName();
    if (locale.language() == QLocale::C || own.isEmpty())
        return language;
    // "British English" says where; "español" of 20 countries does not.
    const QString country = own.contains(u' ') ? QString() : language.section(u'_', 1, 1);
    return country.isEmpty() ? capitalised(own) : u"%1 (%2)"_s.arg(capitalised(own), country);
}

} // namespace Innbox
