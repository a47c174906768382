#include "tests/house/LayerRules.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::House {

namespace {

/// One floor: where it lies and what its files may include, beside the standard library.
struct Floor {
    QRegularExpression files; ///< by path; the first floor that fits counts
    QStringList modules;      ///< Qt modules; empty = every one
    QStringList ours;         ///< path starts of our own headers
    QStringList oursButNot{}; ///< path starts taken out of `ours`
};

/// Qt modules of the window and its parts.
QStringList widgetModules()
{
    return {u"QtCore"_s, u"QtGui"_s,        u"QtWidgets"_s,   u"QtPrintSupport"_s,
            u"QtSvg"_s,  u"QtSvgWidgets"_s, u"QtConcurrent"_s};
}

/// Qt modules of the folders that talk to the provider.
QStringList networkModules()
{
    return {u"QtCore"_s, u"QtNetwork"_s, u"QtConcurrent"_s, u"QCoro"_s};
}

const QList<Floor> &floors()
{
    const auto files = [](const QString &start) { return QRegularExpression(u'^' + start); };
    static const QList<Floor> list{
        {files(u"models/images/"_s), {u"QtCore"_s, u"QtGui"_s}, {u"models/"_s}},
        {files(u"models/"_s), {u"QtCore"_s, u"QtSql"_s}, {u"models/"_s}, {u"models/images/"_s}},
        {files(u"ui/thread/"_s),
         widgetModules(),
         {u"models/"_s, u"ui/"_s},
         {u"models/store/Sql"_s, u"ui/composer/"_s}},
        {files(u"ui/composer/"_s),
         widgetModules(),
         {u"models/"_s, u"ui/"_s},
         {u"models/store/Sql"_s, u"ui/thread/"_s}},
        {files(u"ui/"_s), widgetModules(), {u"models/"_s, u"ui/"_s}, {u"models/store/Sql"_s}},
        // The keychain of the desktop is asked over its bus.
        {files(u"app/accounts/"_s),
         {u"QtCore"_s, u"QtNetwork"_s, u"QtConcurrent"_s, u"QtDBus"_s, u"QCoro"_s},
         {u"models/"_s, u"app/api/"_s, u"app/engine/sync/"_s, u"app/accounts/"_s}},
        {files(u"app/simulator/"_s),
         {u"QtCore"_s, u"QtNetwork"_s},
         {u"models/values/"_s, u"models/files/"_s, u"models/ports/"_s, u"models/Log.h"_s,
          u"app/simulator/"_s}},
        {files(u"app/api/"_s), networkModules(), {u"models/"_s, u"app/api/"_s}},
        {files(u"app/wire/"_s), networkModules(), {u"models/"_s, u"app/api/"_s, u"app/wire/"_s}},
        {files(u"app/engine/"_s),
         networkModules(),
         {u"models/"_s, u"app/api/"_s, u"app/wire/"_s, u"app/engine/"_s}},
        {files(u"app/accounts/"_s),
         networkModules(),
         {u"models/"_s, u"app/api/"_s, u"app/wire/"_s, u"app/engine/"_s, u"app/accounts/"_s}},
        {files(u"app/session/"_s),
         networkModules(),
         {u"models/"_s, u"app/simulator/"_s, u"app/api/"_s, u"app/wire/"_s, u"app/engine/"_s,
          u"app/accounts/"_s, u"app/session/"_s}},
        {files(u"app/scenarios/"_s),
         networkModules(),
         {u"models/"_s, u"app/simulator/"_s, u"app/api/"_s, u"app/wire/"_s, u"app/engine/"_s,
          u"app/accounts/"_s, u"app/session/"_s, u"app/scenarios/"_s}},
        {files(u"app/cli/"_s), {}, {u"models/"_s, u"app/"_s}, {u"app/desktop/"_s, u"app/tour/"_s}},
        {files(u"app/desktop/"_s), {}, {u"models/"_s, u"ui/"_s, u"app/"_s}, {u"app/tour/"_s}},
        {files(u"app/tour/"_s), {}, {u"models/"_s, u"ui/"_s, u"app/"_s}, {u"app/desktop/"_s}},
        {files(u"app/[^/]+$"_s), {}, {u"models/"_s, u"ui/"_s, u"app/"_s}},
        {files(u"tests/"_s), {}, {u"models/"_s, u"ui/"_s, u"app/"_s, u"tests/"_s}},
    };
    return list;
}

bool startsWithOneOf(const QString &path, const QStringList &starts)
{
    return std::ranges::any_of(starts,
                               [&path](const QString &start) { return path.startsWith(start); });
}

/// The module of <header>; nullopt = not of Qt (the standard library, the system, a library).
std::optional<QString> moduleOf(const QString &header, const QtModules &modules)
{
    if (header.startsWith(u"QCoro"_s, Qt::CaseInsensitive))
        return u"QCoro"_s;
    if (const auto found = modules.constFind(header); found != modules.cend())
        return *found;
    static const QRegularExpression qualified(u"^(Qt[A-Z]\\w*)/"_s);
    if (const auto match = qualified.match(header); match.hasMatch())
        return match.captured(1);
    return std::nullopt;
}

/// What is wrong with a quoted include; empty = nothing.
QString faultOfOurs(const SourceFile &source, const Floor &floor, const QString &header)
{
    const QString name = QFileInfo(source.path).completeBaseName();
    if (header == name + u".moc"_s || header == u"moc_"_s + name + u".cpp"_s)
        return {}; // what moc made of this very file
    static const QStringList roots{u"models/"_s, u"ui/"_s, u"app/"_s, u"tests/"_s};
    if (header.contains(u"../"_s) || !startsWithOneOf(header, roots))
        return u"\"%1\" is not written from the root"_s.arg(header);
    if (!startsWithOneOf(header, floor.ours) || startsWithOneOf(header, floor.oursButNot))
        return u"\"%1\" is of a floor this one must not know"_s.arg(header);
    return {};
}

QString faultOfTheirs(const Floor &floor, const QString &header, const QtModules &modules)
{
    const auto module = moduleOf(header, modules);
    if (!module || floor.modules.isEmpty() || floor.modules.contains(*module))
        return {};
    return u"<%1> is of %2, which this floor must not know"_s.arg(header, *module);
}

} // namespace

QtModules readQtModules(const QString &headersPath)
{
    QtModules modules;
    const QDir root(headersPath);
    for (const QString &module : root.entryList({u"Qt*"_s}, QDir::Dirs)) {
        const QDir folder(root.filePath(module));
        for (const QString &header : folder.entryList(QDir::Files))
            modules.insert(header, module);
    }
    return modules;
}

QList<Fault> findIncludeFaults(const SourceFile &source, const QtModules &modules)
{
    const auto floor = std::ranges::find_if(floors(), [&source](const Floor &candidate) {
        return candidate.files.match(source.path).hasMatch();
    });
    if (floor == floors().cend())
        return {{source.path, 0, u"lies on no floor"_s}};

    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QList<Fault> faults;
    for (int i = 0; i < source.lines.size(); ++i) {
        const auto match = include.match(source.lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString what = match.captured(1) == u"<"_s
                                 ? faultOfTheirs(*floor, match.captured(2), modules)
                                 : faultOfOurs(source, *floor, match.captured(2));
        if (!what.isEmpty())
            faults << Fault{source.path, i + 1, what};
    }
    return faults;
}

QList<Fault> findPlaceFaults(const QStringList &paths)
{
    static const QSet<QString> top{
        u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"README.md"_s, u"LICENSE"_s, u"dev"_s,
        u"docs"_s,           u"findings"_s,          u"app"_s,       u"ui"_s,      u"models"_s,
        u"resources"_s,      u"translations"_s,      u"tests"_s};
    QList<Fault> faults;
    QSet<QString> strangers;
    QSet<QString> folders;
    for (const QString &path : paths) {
        const QString first = path.section(u'/', 0, 0);
        if (!first.startsWith(u'.') && !top.contains(first))
            strangers << first;
        if (path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s))
            folders << QFileInfo(path).path();
    }
    for (const QString &stranger : strangers)
        faults << Fault{stranger, 0, u"does not belong at the top"_s};
    for (const QString &folder : folders) {
        if (!paths.contains(folder + u"/CMakeLists.txt"_s))
            faults << Fault{folder, 0, u"has no CMakeLists.txt of its own"_s};
    }
    return faults;
}

} // namespace Innbox::House
