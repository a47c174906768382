#include "app/wire/HttpLogRecorder.h"

#include "app/api/HttpTransport.h"
#include "models/Log.h"
#include "models/files/BoundedFile.h"
#include "models/files/PrivateFile.h"
#include "models/wire/WireLines.h"

#include <algorithm>
#include <utility>

namespace Innbox {

namespace {
constexpr qint64 MostNotesBytes = 1024 * 1024;
} // namespace

HttpLogRecorder::HttpLogRecorder(const QString &folder, QString notes, QObject *parent)
    : WirePort(parent), m_log(new WireLogModel(this)), m_file(folder),
      m_notesPath(std::move(notes)), m_isFileOn(qEnvironmentVariableIntValue("INNBOX_WIRE_LOG") > 0)
{
}

void HttpLogRecorder::watch(const HttpTransport *transport)
{
    connect(transport, &HttpTransport::exchanged, this, &HttpLogRecorder::take);
}

void HttpLogRecorder::take(const WireEntry &entry)
{
    m_log->add(entry);
    if (!m_isFileOn)
        return;
    if (const auto failure = m_file.append(entry)) {
        // A log that cannot be written must not stop the work it is about.
        qCWarning(lcApi) << "the wire log file was ended:" << *failure;
        m_isFileOn = false;
        Q_EMIT fileChanged(false, *failure);
    }
}

void HttpLogRecorder::setFileOn(bool isOn)
{
    if (isOn == m_isFileOn)
        return;
    m_isFileOn = isOn;
    Q_EMIT fileChanged(isOn, {});
}

std::optional<QString> HttpLogRecorder::writePrivately(const QString &path, const QByteArray &bytes)
{
    return writePrivateFile(path, bytes);
}

QByteArray HttpLogRecorder::notes() const
{
    if (m_notesPath.isEmpty())
        return m_notes;
    const auto notes = BoundedFile::read(m_notesPath, MostNotesBytes);
    if (notes)
        return notes.value();
    if (notes.error().kind != FileError::Kind::NotFound)
        qCWarning(lcApi) << "the notes of the checklist:" << notes.error().sentence();
    return {};
}

std::optional<QString> HttpLogRecorder::keepNotes(const QByteArray &notes)
{
    if (!m_notesPath.isEmpty())
        return writePrivateFile(m_notesPath, notes);
    m_notes = notes;
    return std::nullopt;
}

QJsonArray HttpLogRecorder::lines(int most, bool withTexts) const
{
    QJsonArray lines;
    const int count = m_log->rowCount();
    for (int row = std::max(0, count - most); row < count; ++row)
        lines += wireLineOf(m_log->at(row), withTexts ? WireTexts::Begun : WireTexts::Masked);
    return lines;
}

} // namespace Innbox
