#include "app/simulator/SimulatorFiles.h"

#include "app/simulator/SimulatorPicture.h"
#include "models/files/BoundedFile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

QString SimulatorFiles::path(const QString &id) const
{
    // Ids are made by the world itself: hexadecimal digits and dashes.
    return m_folder + u"/files/"_s + id;
}

bool SimulatorFiles::keep(const QString &id, const QByteArray &bytes)
{
    if (m_folder.isEmpty()) {
        m_bytes.insert(id, bytes);
        return true;
    }
    if (!QDir().mkpath(m_folder + u"/files"_s))
        return false;
    QSaveFile file(path(id));
    return file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnly) &&
           file.write(bytes) == bytes.size() && file.commit();
}

void SimulatorFiles::add(const SimulatorFile &file)
{
    m_files.insert(file.id, file);
}

void SimulatorFiles::markSent(const QString &id, int conversation, qint64 atMs)
{
    const auto found = m_files.find(id);
    if (found != m_files.end()) {
        found->isSent = true;
        return;
    }
    SimulatorFile file;
    file.id = id;
    file.conversation = conversation;
    file.uploadedAtMs = atMs;
    file.isSent = true;
    file.isInvented = true;
    m_files.insert(id, file);
}

const SimulatorFile *SimulatorFiles::find(const QString &id, qint64 nowMs) const
{
    const auto found = m_files.constFind(id);
    if (found == m_files.cend())
        return nullptr;
    const bool isDropped = !found->isSent && nowMs >= found->uploadedAtMs + KeptUnsentMs;
    return isDropped ? nullptr : &*found;
}

std::optional<QByteArray> SimulatorFiles::bytes(const SimulatorFile &file) const
{
    if (file.isInvented)
        return sandboxPicture(file.id).bytes;
    if (m_folder.isEmpty()) {
        const auto found = m_bytes.constFind(file.id);
        return found == m_bytes.cend() ? std::nullopt : std::optional(*found);
    }
    const auto content = BoundedFile::read(path(file.id), file.sizeBytes);
    if (!content || content->size() != file.sizeBytes)
        return std::nullopt;
    return content.value();
}

bool SimulatorFiles::clear()
{
    bool isGone = true;
    for (const SimulatorFile &file : std::as_const(m_files)) {
        if (!m_folder.isEmpty() && !file.isInvented && QFile::exists(path(file.id)))
            isGone = QFile::remove(path(file.id)) && isGone;
    }
    m_files.clear();
    m_bytes.clear();
    return isGone;
}

} // namespace Innbox
