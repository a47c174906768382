#pragma once

#include <QObject>
#include <QStringList>

namespace Innbox {

/// Where the things lie that help writing. Plain data; empty paths = such help is not there.
struct WritingPaths {
    QString settingsFile{};          ///< an INI file, made when something is chosen
    QString repliesFolder{};         ///< of saved replies, unless a person chose another one
    QString personalWords{};         ///< words a person taught the spelling, one a line
    QStringList dictionaryFolders{}; ///< of Hunspell
    friend bool operator==(const WritingPaths &, const WritingPaths &) = default;
};

/// What a person chose about writing; kept in a file of its own. Thread: GUI.
class WritingSettings : public QObject {
    Q_OBJECT
public:
    explicit WritingSettings(WritingPaths places, QObject *parent = nullptr);

    [[nodiscard]] const WritingPaths &places() const { return m_places; }
    [[nodiscard]] QString repliesFolder() const { return m_repliesFolder; }
    /// Empty = the usual one again.
    void setRepliesFolder(const QString &folder);
    /// For {{agent.name}}; empty = nobody told it.
    [[nodiscard]] QString agentName() const { return m_agentName; }
    void setAgentName(const QString &name);
    /// Language of the dictionary a conversation starts with; empty = of the program.
    [[nodiscard]] QString spelling() const { return m_spelling; }
    void setSpelling(const QString &language);

Q_SIGNALS:
    void changed();

private:
    void set(QString &member, const QString &value, const QString &key);

    WritingPaths m_places;
    QString m_repliesFolder{};
    QString m_agentName{};
    QString m_spelling{};
};

} // namespace Innbox
