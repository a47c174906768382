#include "models/spelling/DictionaryList.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::DictionaryList {

namespace {

QString base(const QString &language)
{
    QString name = language;
    return name.replace(u'-', u'_').section(u'_', 0, 0).toLower();
}

} // namespace

QList<DictionaryFile> find(const QStringList &folders)
{
    QList<DictionaryFile> places;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &words : dir.entryList({u"*.dic"_s}, QDir::Files, QDir::Name)) {
            const QString language = words.chopped(4);
            const QString affixes = dir.filePath(language + u".aff"_s);
            const bool isKnown =
                std::ranges::find(places, language, &DictionaryFile::language) != places.end();
            if (!isKnown && !language.startsWith("hyph"_L1) && QFileInfo(affixes).isFile())
                places.append({language, affixes, dir.filePath(words)});
        }
    }
    std::ranges::sort(places, {}, &DictionaryFile::language);
    return places;
}

int closest(const QList<DictionaryFile> &places, const QString &language)
{
    int best = -1;
    for (int row = 0; row < places.size(); ++row) {
        const QString &own = places.at(row).language;
        if (own == language)
            return row;
        if (base(own) != base(language) || language.isEmpty())
            continue;
        // "de_DE" before "de_AT": the country that is named like the language is the usual one.
        const bool isUsual = own.section(u'_', 1, 1).toLower() == base(own);
        if (best < 0 || isUsual)
            best = row;
    }
    return best;
}

} // namespace Innbox::DictionaryList
