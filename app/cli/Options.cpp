#include "app/cli/Options.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

using Setter = std::function<bool(Options *, const QString &)>;

/// One option: its value setter (empty value for a switch) and the commands that know it.
struct Rule {
    bool hasValue;
    Setter set;
    QSet<QString> commands; ///< empty = every command and the window
};

/// What a number over its greatest useful value means.
enum class Beyond { Refused, Greatest };

bool setNumber(std::optional<int> *target, const QString &value, int least, int most, Beyond beyond)
{
    const bool isNumber = !value.isEmpty() && std::ranges::all_of(value, [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    bool fits = false;
    const int number = value.toInt(&fits);
    const bool isBeyond = !fits || number > most;
    if (!isNumber || (isBeyond && beyond == Beyond::Refused) || (!isBeyond && number < least))
        return false;
    *target = isBeyond ? most : number;
    return true;
}

Rule text(QString Options::*member, QSet<QString> commands = {})
{
    return {true,
            [member](Options *options, const QString &value) {
                options->*member = value;
                return !value.isEmpty();
            },
            std::move(commands)};
}

Rule flag(bool Options::*member, QSet<QString> commands = {})
{
    return {false,
            [member](Options *options, const QString &) {
                options->*member = true;
                return true;
            },
            std::move(commands)};
}

Rule number(std::optional<int> Options::*member, int least, int most, Beyond beyond,
            QSet<QString> commands = {})
{
    return {true,
            [member, least, most, beyond](Options *options, const QString &value) {
                return setNumber(&(options->*member), value, least, most, beyond);
            },
            std::move(commands)};
}

Rule collecting(bool collects)
{
    return {false,
            [collects](Options *options, const QString &) {
                const bool isFirst = !options->collects || *options->collects == collects;
                options->collects = collects;
                return isFirst;
            },
            {}};
}

const QHash<QString, Rule> &rules()
{
    constexpr int Most = 1'000'000'000;
    static const QHash<QString, Rule> table{
        {u"--account"_s, text(&Options::account)},
        {u"--sandbox"_s, flag(&Options::isSandbox)},
        {u"--data-dir"_s, text(&Options::dataDir)},
        {u"--base-url"_s, text(&Options::baseUrl)},
        {u"--affiliate-id"_s, text(&Options::affiliateId)},
        {u"--token-file"_s, text(&Options::tokenFile)},
        {u"--rate-limit"_s, number(&Options::rateLimit, 1, Most, Beyond::Greatest)},
        {u"--collect"_s, collecting(true)},
        {u"--observe"_s, collecting(false)},
        {u"--json"_s, flag(&Options::isJson,
                           {u"sync"_s, u"list"_s, u"show"_s, u"send"_s, u"outbox"_s, u"search"_s,
                            u"custody"_s, u"report"_s, u"scenario"_s, u"attachments"_s})},
        {u"--once"_s, flag(&Options::isOnce, {u"sync"_s})},
        {u"--drain"_s, flag(&Options::isDrain, {u"sync"_s})},
        {u"--watch"_s, flag(&Options::isWatch, {u"sync"_s})},
        {u"--refresh"_s, flag(&Options::isRefresh, {u"show"_s})},
        {u"--folder"_s, text(&Options::folder, {u"list"_s})},
        {u"--limit"_s,
         number(&Options::limit, 1, Most, Beyond::Greatest, {u"list"_s, u"search"_s})},
        {u"--reservation"_s, text(&Options::reservation, {u"send"_s})},
        {u"--conversation"_s, text(&Options::conversation, {u"send"_s})},
        {u"--accommodation"_s, text(&Options::accommodation, {u"send"_s})},
        {u"--text"_s,
         {true,
          [](Options *options, const QString &value) {
              options->text = value;
              return true;
          },
          {u"send"_s}}},
        {u"--text-file"_s, text(&Options::textFile, {u"send"_s})},
        {u"--attach"_s,
         {true,
          [](Options *options, const QString &value) {
              options->attach.append(value);
              return !value.isEmpty();
          },
          {u"send"_s}}},
        {u"--save"_s, text(&Options::saveFolder, {u"attachments"_s})},
        {u"--reply-to"_s, text(&Options::replyTo, {u"send"_s})},
        {u"--if-last"_s, text(&Options::ifLast, {u"send"_s})},
        {u"--wait"_s,
         number(&Options::waitSeconds, 0, 1'000'000, Beyond::Greatest, {u"send"_s, u"outbox"_s})},
        {u"--port"_s, number(&Options::port, 0, 65535, Beyond::Refused, {u"sandbox"_s})},
        {u"--seed"_s,
         {true,
          [](Options *options, const QString &value) {
              bool isNumber = false;
              options->seed = value.toUInt(&isNumber);
              return isNumber;
          },
          {u"sandbox"_s}}},
        {u"--scenario"_s, text(&Options::scenario, {u"sandbox"_s})},
        {u"--state"_s, text(&Options::state, {u"sandbox"_s})},
        {u"--empty"_s, flag(&Options::isEmpty, {u"sandbox"_s})},
        {u"--out"_s, text(&Options::out, {u"tour"_s, u"custody"_s, u"report"_s})},
        {u"--theme"_s,
         {true,
          [](Options *options, const QString &value) {
              options->theme = value;
              return value == u"light" || value == u"dark";
          },
          {u"tour"_s}}},
        {u"--locale"_s, text(&Options::locale, {u"tour"_s})},
        {u"--scale"_s, number(&Options::scale, 1, 2, Beyond::Refused, {u"tour"_s})},
        {u"--width"_s, number(&Options::width, 900, 3840, Beyond::Refused, {u"tour"_s})},
        {u"--against"_s, text(&Options::against, {u"tour"_s})},
        {u"--scenes"_s, flag(&Options::isScenesOnly, {u"tour"_s})},
        {u"--with-texts"_s, flag(&Options::isWithTexts, {u"report"_s})},
    };
    return table;
}

/// How many arguments a command takes.
struct Shape {
    int least;
    int most;
};

const QHash<QString, Shape> &shapes()
{
    static const QHash<QString, Shape> commands{
        {u"sync"_s, {0, 0}},    {u"list"_s, {0, 0}},   {u"show"_s, {1, 1}},
        {u"send"_s, {0, 0}},    {u"outbox"_s, {0, 2}}, {u"search"_s, {1, 1}},
        {u"sandbox"_s, {0, 0}}, {u"tour"_s, {0, 0}},   {u"scenario"_s, {0, 1}},
        {u"custody"_s, {0, 1}}, {u"report"_s, {0, 0}}, {u"attachments"_s, {1, 1}},
    };
    return commands;
}

std::optional<QString> checkCommand(const Options &options)
{
    if (options.command.isEmpty())
        return std::nullopt;
    const auto shape = shapes().constFind(options.command);
    if (shape == shapes().cend())
        return u"there is no command \"%1\""_s.arg(options.command);
    if (options.arguments.size() < shape->least)
        return u"%1 needs an argument"_s.arg(options.command);
    if (options.arguments.size() > shape->most)
        return u"%1 takes no argument \"%2\""_s.arg(options.command, options.arguments.last());
    return std::nullopt;
}

std::optional<QString> checkTogether(const Options &options)
{
    if (int(options.isOnce) + int(options.isDrain) + int(options.isWatch) > 1)
        return u"--once, --drain and --watch exclude each other"_s;
    if (options.isSandbox && (!options.account.isEmpty() || !options.baseUrl.isEmpty()))
        return u"--sandbox excludes --account and --base-url"_s;
    if (options.baseUrl.isEmpty() != options.affiliateId.isEmpty())
        return u"--base-url and --affiliate-id go together"_s;
    if (options.command == u"send") {
        if (options.reservation.isEmpty() == options.conversation.isEmpty())
            return u"send needs one of --reservation and --conversation"_s;
        const int texts = int(options.text.has_value()) + int(!options.textFile.isEmpty());
        if (texts > 1 || (texts == 0 && options.attach.isEmpty()))
            return u"send needs one of --text and --text-file, or --attach"_s;
    }
    if (options.command == u"outbox") {
        const QString verb = options.arguments.value(0, u"list"_s);
        const bool takesId = verb == u"retry" || verb == u"discard";
        if (!takesId && verb != u"list")
            return u"outbox knows list, retry and discard"_s;
        if (takesId != (options.arguments.size() == 2))
            return u"outbox retry and discard need one ID, list none"_s;
        if (options.waitSeconds && verb != u"retry")
            return u"outbox %1 knows no --wait"_s.arg(verb);
    }
    if (options.command == u"custody") {
        const QString verb = options.arguments.value(0, u"list"_s);
        if (verb != u"list" && verb != u"read-again" && verb != u"export")
            return u"custody knows list, read-again and export"_s;
        if ((verb == u"export") == options.out.isEmpty())
            return u"custody export needs --out, the others take none"_s;
    }
    if (options.command == u"tour" && options.out.isEmpty())
        return u"tour needs --out"_s;
    return std::nullopt;
}

} // namespace

QList<OptionFacts> knownOptions()
{
    QList<OptionFacts> facts;
    for (auto rule = rules().cbegin(); rule != rules().cend(); ++rule) {
        QStringList commands = rule->commands.values();
        commands.sort();
        facts.append({rule.key(), rule->hasValue, commands});
    }
    std::ranges::sort(facts, {}, &OptionFacts::name);
    return facts;
}

QStringList knownCommands()
{
    QStringList commands = shapes().keys();
    commands.sort();
    return commands;
}

Parsed parse(const QStringList &arguments)
{
    Parsed parsed;
    QStringList positional;
    QStringList given;
    bool areOptionsOver = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString argument = arguments.at(i);
        if (areOptionsOver || !argument.startsWith(u'-') || argument == u"-") {
            positional.append(argument);
            continue;
        }
        if (argument == u"--") {
            areOptionsOver = true;
            continue;
        }
        if (argument == u"--help" || argument == u"-h") {
            parsed.wantsHelp = true;
            return parsed;
        }
        if (argument == u"--version") {
            parsed.wantsVersion = true;
            return parsed;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument : argument.first(equals);
        const auto rule = rules().constFind(name);
        if (rule == rules().cend()) {
            parsed.error = u"unknown option %1"_s.arg(name);
            return parsed;
        }
        QString value;
        if (rule->hasValue) {
            if (equals < 0 && i + 1 >= arguments.size()) {
                parsed.error = u"%1 needs a value"_s.arg(name);
                return parsed;
            }
            value = equals < 0 ? arguments.at(++i) : argument.sliced(equals + 1);
        } else if (equals >= 0) {
            parsed.error = u"%1 takes no value"_s.arg(name);
            return parsed;
        }
        if (!rule->set(&parsed.options, value)) {
            parsed.error = u"\"%1\" does not fit %2"_s.arg(value, name);
            return parsed;
        }
        given.append(name);
    }
    if (!positional.isEmpty())
        parsed.options.command = positional.takeFirst();
    parsed.options.arguments = positional;
    parsed.error = checkCommand(parsed.options);
    for (const QString &name : std::as_const(given)) {
        const QSet<QString> &commands = rules().value(name).commands;
        if (!parsed.error && !commands.isEmpty() && !commands.contains(parsed.options.command))
            parsed.error = parsed.options.command.isEmpty()
                               ? u"%1 needs a command"_s.arg(name)
                               : u"%1 knows no %2"_s.arg(parsed.options.command, name);
    }
    if (!parsed.error)
        parsed.error = checkTogether(parsed.options);
    return parsed;
}

QString usage()
{
    return uR"(innbox [--account NAME | --sandbox] [--data-dir DIR]
       [--base-url URL --affiliate-id N] [--token-file FILE]
       [--rate-limit N] [--collect | --observe] [COMMAND]

Without a command the window opens, on the embedded sandbox unless an account is named. Where one
is open on the same data folder, that one is raised and takes the account.

  sync [--once|--drain|--watch] [--json]
        receive, confirm, send what is queued, look at what is unclear
  list [--folder needs-reply|waiting|unread|outbox|all] [--limit N] [--json]
  show CONVERSATION|RESERVATION [--refresh] [--json]
  send --reservation R|--conversation C [--accommodation A]
       (--text T | --text-file FILE|-) [--attach FILE]...
       [--reply-to ID] [--if-last MESSAGE] [--wait SECONDS] [--json]
        with --attach a text is not needed; images are made to fit
  attachments CONVERSATION|RESERVATION [--save DIR] [--json]
        the images of a conversation; saves them under cleaned names, over nothing
  outbox [list | retry ID | discard ID] [--wait SECONDS] [--json]
  search QUERY [--limit N] [--json]
  custody [list | read-again | export --out FILE] [--json]
        what happened to every message of the queue
  report [--out FILE] [--with-texts] [--json]
        a support bundle without the key, texts masked
  scenario [NAME|FILE] [--json]
        plays a story on the simulator and checks what it expects; without a name lists them
  sandbox [--port P] [--seed N] [--empty] [--scenario NAME|FILE] [--state FILE]
        the simulator alone; prints its address, affiliate id and token;
        goes on with the world in FILE if it is there, and keeps it there at the end
  tour --out DIR [--theme light|dark] [--scale 1|2] [--locale L] [--width W] [--scenes]
       [--against DIR]
        pictures of every screen and state, offscreen, then the whole job on the seeded
        sandbox; --scenes leaves the job out, --against compares with earlier pictures

The key comes from --token-file (readable by nobody else), INNBOX_TOKEN or the keychain.
Exit: 0 done, 1 usage or not found, 2 provider or network or still waiting,
      3 account refused, 4 store, 5 outcome unclear, 6 refused by the provider.
)"_s;
}

} // namespace Innbox::Cli
