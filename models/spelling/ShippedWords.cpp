#include "models/spelling/ShippedWords.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace; a static library does not do it by itself.
static void initSpellingResource()
{
    Q_INIT_RESOURCE(spelling);
}

namespace Innbox {

namespace {
const QString WordFolder = u":/spelling/"_s;
}

QStringList ShippedWords::of(const QString &language)
{
    initSpellingResource();
    const QString base = QString(language).replace(u'-', u'_').section(u'_', 0, 0).toLower();
    QFile file(WordFolder + base + u".txt"_s);
    if (base.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QStringList words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            words.append(line);
    }
    return words;
}

QStringList ShippedWords::languages()
{
    initSpellingResource();
    QStringList names = QDir(WordFolder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace Innbox
