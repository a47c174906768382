#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <memory>
#include <span>

QT_BEGIN_NAMESPACE
class QSettings;
QT_END_NAMESPACE

namespace Innbox {

/// What a person can set, in one table: name, type, default, what is allowed, for whom it counts.
/// Kept in settings.ini (0600) of the data folder; never a secret. A value that is not allowed is
/// read as the default.
/// Thread: GUI.
class Settings : public QObject {
    Q_OBJECT
public:
    enum class Key {
        Theme,            ///< word: follow, light, dark
        Language,         ///< word: system, en, de
        Notifications,    ///< switch: desktop notifications of what a poll brought
        NotificationText, ///< switch: a notification shows the beginning of the newest message
        KeepInTray,       ///< switch: closing the window leaves the program in the tray
        ImageCacheMb,     ///< MB of the image cache of each account
        SendKey,          ///< word: what sends a reply: ctrl-enter (Enter makes a line) or enter
        UndoSeconds,      ///< s in which sending can be undone
        LastAccount,      ///< text: the account opened last; see FirstRun and EmbeddedSandbox
        OpenImagesFolder, ///< text: where images were attached from last; empty = nowhere yet
        OpenFilesFolder,  ///< the same of other files
        SaveImagesFolder, ///< text: where images were saved last; empty = nowhere yet
        SaveFilesFolder,  ///< the same of other files
        GuardReplies,     ///< switch, of an account: hold replies behind newer messages
        PollInUseSeconds, ///< s between polls while the window is in use, of an account
        PollIdleSeconds,  ///< the same while nobody looks at it
    };
    Q_ENUM(Key)
    enum class Scope { Program, Account };
    enum class Type { Word, Switch, Number, Text };

    struct Row {
        Key key = Key::Theme;
        const char *name = "";
        Type type = Type::Word;
        Scope scope = Scope::Program;
        const char *byDefault = "";
        const char *words = ""; ///< of a Word: what is allowed, with blanks between
        int least = 0;          ///< of a Number
        int most = 0;
    };
    /// The whole table, in the order of the keys.
    [[nodiscard]] static std::span<const Row> table();
    [[nodiscard]] static const Row &row(Key key);

    /// LastAccount: nobody chose yet / the embedded sandbox / before the name of an account.
    static constexpr char FirstRun[] = "";
    static constexpr char EmbeddedSandbox[] = "sandbox";
    static constexpr char AccountPrefix[] = "account:";

    /// \param folder the data folder; it exists
    explicit Settings(const QString &folder, QObject *parent = nullptr);
    ~Settings() override;

    /// From here on settings of an account are those of this one; empty = the embedded sandbox.
    /// Tells every account setting that differs.
    void setAccount(const QString &account);

    [[nodiscard]] QString word(Key key) const;
    [[nodiscard]] bool isOn(Key key) const;
    [[nodiscard]] int number(Key key) const;
    /// The number of an account that is not the current one.
    [[nodiscard]] int numberOf(Key key, const QString &account) const;

    /// False: the value is not allowed, or the file could not be written.
    bool set(Key key, const QString &value);
    bool set(Key key, bool isOn);
    bool set(Key key, int number);
    /// The number of an account that need not be the current one. False: as for set().
    bool setNumberOf(Key key, const QString &account, int number);
    /// Forgets what was set for an account.
    void forget(const QString &account);

Q_SIGNALS:
    void changed(Innbox::Settings::Key key);

private:
    [[nodiscard]] QString place(const Row &row, const QString &account) const;
    [[nodiscard]] QString read(const Row &row, const QString &account) const;
    bool write(const Row &row, const QString &account, const QString &value);

    QString m_file;
    std::unique_ptr<QSettings> m_store;
    QString m_account{};
};

} // namespace Innbox
