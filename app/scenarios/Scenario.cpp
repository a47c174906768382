#include "app/scenarios/Scenario.h"

#include "app/scenarios/ScenarioActions.h"
#include "models/files/BoundedFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// Q_INIT_RESOURCE must stand outside every namespace; a static library does not do it by itself.
static void initScenarios()
{
    Q_INIT_RESOURCE(scenarios);
}

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 MaxFileBytes = 1024 * 1024;

/// The verbs of clients; the world's own are those of ScenarioActions.
const QStringList &clientVerbs()
{
    static const QStringList verbs{u"sync"_s, u"refresh"_s, u"reply"_s, u"expect"_s};
    return verbs;
}

/// One of those that came with the program.
Result<Scenario, QString> readShipped(const QString &name)
{
    QFile file(u":/scenarios/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return u"%1 cannot be read: %2."_s.arg(name, file.errorString());
    return Scenario::read(name, file.readAll());
}

Result<Scenario, QString> readFile(const QString &path)
{
    const auto bytes = BoundedFile::read(path, MaxFileBytes);
    if (!bytes)
        return bytes.error().sentence() + u'.';
    return Scenario::read(QFileInfo(path).completeBaseName(), bytes.value());
}

} // namespace

bool ScenarioReport::holds() const
{
    return error.isEmpty() && !checks.isEmpty() &&
           std::ranges::all_of(checks, &ScenarioCheck::holds);
}

Result<Scenario, QString> Scenario::read(const QString &name, const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return u"%1 is no JSON: %2 at byte %3."_s.arg(name, fault.errorString()).arg(fault.offset);
    const QJsonObject root = document.object();
    static const QStringList members{u"title"_s, u"about"_s, u"apart"_s,
                                     u"world"_s, u"rules"_s, u"steps"_s};
    for (const QString &key : root.keys()) {
        if (!members.contains(key))
            return u"%1 has a member \"%2\" that no scenario knows."_s.arg(name, key);
    }
    Scenario scenario;
    scenario.name = name;
    scenario.title = root[u"title"_s].toString();
    scenario.about = root[u"about"_s].toString();
    scenario.isApart = root[u"apart"_s].toBool() || root.contains("world"_L1);
    scenario.world = root[u"world"_s].toObject();
    scenario.rules = root[u"rules"_s].toObject();
    for (const QJsonValue &value : root[u"steps"_s].toArray()) {
        const QJsonObject step = value.toObject();
        const qsizetype number = scenario.steps.size() + 1;
        if (step.size() != 1 || !step.begin().value().isObject())
            return u"Step %1 of %2 is not one verb with its object."_s.arg(QString::number(number),
                                                                           name);
        const QString verb = step.begin().key();
        if (!clientVerbs().contains(verb) && !ScenarioActions::knows(verb))
            return u"Step %1 of %2: nobody can \"%3\"."_s.arg(QString::number(number), name,
                                                              step.begin().key());
        scenario.steps.append({step.begin().key(), step.begin().value().toObject()});
    }
    if (scenario.title.isEmpty() || scenario.steps.isEmpty())
        return u"%1 needs a title and steps."_s.arg(name);
    return scenario;
}

Result<Scenario, QString> Scenario::find(const QString &nameOrPath)
{
    if (shipped().contains(nameOrPath))
        return readShipped(nameOrPath);
    if (!QFileInfo::exists(nameOrPath))
        return u"There is no scenario \"%1\"; these came with the program: %2."_s.arg(
            nameOrPath, shipped().join(u", "_s));
    return readFile(nameOrPath);
}

QStringList Scenario::shipped()
{
    initScenarios();
    QStringList names;
    for (const QString &file : QDir(u":/scenarios"_s).entryList({u"*.json"_s}, QDir::Files))
        names += QFileInfo(file).completeBaseName();
    names.sort();
    return names;
}

QString scenarioWords(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

} // namespace Innbox
