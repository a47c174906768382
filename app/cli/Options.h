#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Innbox::Cli {

/// What a run of the program ends with. Promised to scripts: never renumber.
enum class Exit : int {
    Done = 0,
    Usage = 1,    ///< usage, not found, a file that cannot be sent, forbidden http
    Provider = 2, ///< provider or network, or still waiting
    Account = 3,  ///< the account was refused
    Store = 4,
    Unclear = 5, ///< the outcome of a send is unclear
    Refused = 6, ///< refused by the provider
};

/// The command line as it was given, checked for form but not for sense.
struct Options {
    QString command{}; ///< empty = the window
    QStringList arguments{};
    // which account
    QString account{};
    bool isSandbox = false;
    QString dataDir{};
    QString baseUrl{};
    QString affiliateId{};
    QString tokenFile{};
    std::optional<int> rateLimit{}; ///< a minute, >= 1
    std::optional<bool> collects{};
    // of commands
    bool isJson = false;
    bool isOnce = false;
    bool isDrain = false; ///< what sync does anyway
    bool isWatch = false;
    bool isRefresh = false;
    bool isEmpty = false;
    QString folder{};
    std::optional<int> limit{}; ///< >= 1
    QString reservation{};
    QString conversation{};
    QString accommodation{};
    std::optional<QString> text{};
    QString textFile{};
    QStringList attach{}; ///< files, in this order
    QString saveFolder{};
    QString replyTo{};
    QString ifLast{};
    std::optional<int> waitSeconds{}; ///< >= 0
    std::optional<int> port{};        ///< 0..65535
    std::optional<quint32> seed{};
    QString out{};
    QString scenario{}; ///< a shipped one's name, or a file
    QString state{};    ///< file of a sandbox's world: read at the start, written at the end
    bool isWithTexts = false;
    // of the tour
    QString theme{};            ///< "light" or "dark"; empty = light
    QString locale{};           ///< "de", "ar"; empty = "en"
    std::optional<int> scale{}; ///< device pixel ratio, 1 or 2
    std::optional<int> width{}; ///< of the window, px
    bool isScenesOnly = false;
    QString against{}; ///< folder of accepted pictures; empty = they are not compared
};

/// The outcome of reading a command line.
struct Parsed {
    Options options{};
    std::optional<QString> error{}; ///< one English sentence
    bool wantsHelp = false;
    bool wantsVersion = false;
};

/// What the parser knows of one option.
struct OptionFacts {
    QString name{}; ///< with its dashes
    bool hasValue = false;
    QStringList commands{}; ///< sorted; empty = every command and the window
};
/// All options but --help and --version, sorted by name. The man page is tested against it.
[[nodiscard]] QList<OptionFacts> knownOptions();
/// All commands, sorted.
[[nodiscard]] QStringList knownCommands();

/// Reads the arguments (without the program's name). Pure.
[[nodiscard]] Parsed parse(const QStringList &arguments);
[[nodiscard]] QString usage();

} // namespace Innbox::Cli
