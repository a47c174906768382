#include "app/api/WireDesk.h"

#include "app/api/HttpTransport.h"
#include "app/custody/PrivateFile.h"
#include "models/Log.h"
#include "models/wire/WireLines.h"

#include <algorithm>

namespace Innbox {

WireDesk::WireDesk(const QString &folder, QObject *parent)
    : WirePort(parent), m_log(new WireLogModel(this)), m_file(folder),
      m_isFileOn(qEnvironmentVariableIntValue("INNBOX_WIRE_LOG") > 0)
{
}

void WireDesk::watch(const HttpTransport *transport)
{
    connect(transport, &HttpTransport::exchanged, this, &WireDesk::take);
}

void WireDesk::take(const WireEntry &entry)
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

void WireDesk::setFileOn(bool isOn)
{
    if (isOn == m_isFileOn)
        return;
    m_isFileOn = isOn;
    Q_EMIT fileChanged(isOn, {});
}

std::optional<QString> WireDesk::writePrivately(const QString &path, const QByteArray &bytes)
{
    return writePrivateFile(path, bytes);
}

QJsonArray WireDesk::lines(int most, bool withTexts) const
{
    QJsonArray lines;
    const int count = m_log->rowCount();
    for (int row = std::max(0, count - most); row < count; ++row)
        lines += wireLineOf(m_log->at(row), withTexts ? WireTexts::Begun : WireTexts::Masked);
    return lines;
}

} // namespace Innbox
