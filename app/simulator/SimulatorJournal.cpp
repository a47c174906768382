#include "app/simulator/SimulatorJournal.h"

#include "models/files/BoundedFile.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace Innbox {

namespace {

constexpr qint64 MostJournalBytes = 1024LL * 1024 * 1024; ///< millions of messages

} // namespace

Result<QList<QJsonArray>, SimulatorError> SimulatorJournal::open(const QString &path)
{
    using Kind = SimulatorError::Kind;
    m_file.setFileName(path);
    const auto unfit = BoundedFile::check(path, MostJournalBytes);
    if (unfit && unfit->kind != FileError::Kind::NotFound)
        return SimulatorError{Kind::NotReadable, unfit->sentence()};
    // Unbuffered: each append is one write to the operating system.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return SimulatorError{Kind::NotWritable, m_file.errorString()};
    if (!m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return SimulatorError{Kind::NotWritable, m_file.errorString()};
    const QByteArray content = m_file.readAll();
    if (m_file.error() != QFileDevice::NoError)
        return SimulatorError{Kind::NotReadable, m_file.errorString()};

    QList<QJsonArray> lines;
    qint64 goodBytes = 0;
    while (goodBytes < content.size()) {
        const qsizetype end = content.indexOf('\n', goodBytes);
        if (end < 0)
            break; // torn: the line was never finished
        const auto line = QJsonDocument::fromJson(content.mid(goodBytes, end - goodBytes));
        if (!line.isArray()) {
            return SimulatorError{Kind::Damaged,
                                  QStringLiteral("line %1 is unreadable").arg(lines.size() + 1)};
        }
        lines += line.array();
        goodBytes = end + 1;
    }
    if (goodBytes < content.size() && !m_file.resize(goodBytes))
        return SimulatorError{Kind::NotWritable, m_file.errorString()};
    if (!m_file.seek(goodBytes))
        return SimulatorError{Kind::NotWritable, m_file.errorString()};
    m_size = goodBytes;
    return lines;
}

bool SimulatorJournal::append(const QJsonArray &records)
{
    if (m_isBroken)
        return false;
    if (!m_file.isOpen()) {
        m_lines += records;
        return true;
    }
    const QByteArray line = QJsonDocument(records).toJson(QJsonDocument::Compact) + '\n';
    if (m_file.write(line) == line.size()) {
        m_size += line.size();
        return true;
    }
    // A full disk may have taken a part; without it the next line stays readable.
    m_isBroken = !(m_file.resize(m_size) && m_file.seek(m_size));
    return false;
}

bool SimulatorJournal::restart(const QList<QJsonArray> &lines)
{
    if (!m_file.isOpen()) {
        m_lines = lines;
        return true;
    }
    QSaveFile fresh(m_file.fileName());
    if (!fresh.open(QIODevice::WriteOnly) ||
        !fresh.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return false;
    }
    for (const QJsonArray &line : lines) {
        const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        if (fresh.write(bytes) != bytes.size())
            return false;
    }
    const QString path = m_file.fileName();
    if (!fresh.commit())
        return false;
    // The open file is the old one, no longer in the folder.
    m_file.close();
    m_isBroken = !open(path);
    return !m_isBroken;
}

std::optional<QList<QJsonArray>> SimulatorJournal::lines()
{
    if (!m_file.isOpen())
        return m_lines;
    const auto content = BoundedFile::read(m_file.fileName(), MostJournalBytes);
    if (!content)
        return std::nullopt;
    QList<QJsonArray> lines;
    for (const QByteArray &line : content->split('\n')) {
        if (!line.isEmpty())
            lines += QJsonDocument::fromJson(line).array();
    }
    return lines;
}

} // namespace Innbox
