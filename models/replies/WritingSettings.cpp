#include "models/replies/WritingSettings.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
const QString FolderKey = u"writing/replies_folder"_s;
const QString AgentKey = u"writing/agent_name"_s;
const QString SpellingKey = u"writing/spelling"_s;
} // namespace

WritingSettings::WritingSettings(WritingPaths places, QObject *parent)
    : QObject(parent), m_places(std::move(places)), m_repliesFolder(m_places.repliesFolder)
{
    if (m_places.settingsFile.isEmpty())
        return;
    const QSettings file(m_places.settingsFile, QSettings::IniFormat);
    const QString chosen = file.value(FolderKey).toString();
    if (!chosen.isEmpty())
        m_repliesFolder = chosen;
    m_agentName = file.value(AgentKey).toString();
    m_spelling = file.value(SpellingKey).toString();
}

void WritingSettings::set(QString &member, const QString &value, const QString &key)
{
    if (member == value)
        return;
    member = value;
    if (!m_places.settingsFile.isEmpty()) {
        QSettings file(m_places.settingsFile, QSettings::IniFormat);
        file.setValue(key, value);
    }
    Q_EMIT changed();
}

void WritingSettings::setRepliesFolder(const QString &folder)
{
    set(m_repliesFolder, folder.isEmpty() ? m_places.repliesFolder : folder, FolderKey);
}

void WritingSettings::setAgentName(const QString &name)
{
    set(m_agentName, name.trimmed(), AgentKey);
}

void WritingSettings::setSpelling(const QString &language)
{
    set(m_spelling, language, SpellingKey);
}

} // namespace Innbox
