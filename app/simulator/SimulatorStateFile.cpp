#include "app/simulator/SimulatorStateFile.h"

#include "app/simulator/SimulatorWorld.h"
#include "models/files/BoundedFile.h"
#include "models/files/PrivateFile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// A busy world with its images has some ten MB: what is larger is some other file.
constexpr qint64 MostStateBytes = 512LL * 1024 * 1024;

} // namespace

std::optional<QString> saveSandboxState(SimulatorWorld *world, const QString &path)
{
    const auto saved = world->save();
    if (!saved)
        return u"The world cannot be read."_s;
    return writePrivateFile(path, QJsonDocument(*saved).toJson(QJsonDocument::Compact) + '\n');
}

std::optional<SimulatorError> loadSandboxState(SimulatorWorld *world, const QString &path)
{
    const auto bytes = BoundedFile::read(path, MostStateBytes);
    if (!bytes)
        return SimulatorError{SimulatorError::Kind::NotReadable, bytes.error().sentence()};
    QJsonObject saved = QJsonDocument::fromJson(bytes.value()).object();
    if (saved.contains(u"world"_s)) // as the control door gave it
        saved = saved[u"world"_s].toObject();
    if (!world->restore(saved))
        return SimulatorError{SimulatorError::Kind::Damaged,
                              u"%1 holds no saved world"_s.arg(path)};
    return std::nullopt;
}

} // namespace Innbox
