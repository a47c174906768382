#include "models/replies/ReplyHead.h"

#include <QHash>

#include <exception>
#include <optional>
#include <sstream>
#include <string>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

using Problem = ReplyHeadProblem;

const QString LanguageKey = u"language"_s;
const QString ShortcutKey = u"shortcut"_s;

Problem problemAt(Problem::Kind kind, const YAML::Mark &mark, const QString &detail = {})
{
    const int line = mark.is_null() ? 0 : mark.line;
    const int column = mark.is_null() ? 0 : mark.column;
    return {.kind = kind, .line = line + 1, .column = column + 1, .detail = detail};
}

/// Takes the two values out of the stream of events: no tree is built, so nothing hostile can make
/// it grow.
class HeadEvents : public YAML::EventHandler {
public:
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    [[nodiscard]] QString value(const QString &key) const { return m_values.value(key); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { take(mark, {}); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        report(problemAt(Problem::Kind::HasAlias, mark));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                  const std::string &value) override
    {
        take(mark, QString::fromStdString(value));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        enter(mark, false);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        enter(mark, true);
    }
    void OnMapEnd() override { --m_depth; }

private:
    void report(const Problem &problem)
    {
        if (!m_problem) // the first one is the one to mend
            m_problem = problem;
    }

    [[nodiscard]] bool isOurs() const { return m_key == LanguageKey || m_key == ShortcutKey; }

    void enter(const YAML::Mark &mark, bool isMap)
    {
        if (m_depth == 0 && !isMap)
            report(problemAt(Problem::Kind::NotAMap, mark));
        else if (m_depth == 1 && !m_isKeyNext && isOurs())
            report(problemAt(Problem::Kind::NotText, mark));
        if (m_depth == 1) { // a key may also be a list, which no key of a saved reply is
            m_key.clear();
            m_isKeyNext = !m_isKeyNext;
        }
        if (++m_depth > ReplyHead::MostLevels)
            report(problemAt(Problem::Kind::TooDeep, mark));
    }

    void take(const YAML::Mark &mark, const QString &text)
    {
        if (m_depth == 0 && !text.isEmpty())
            report(problemAt(Problem::Kind::NotAMap, mark));
        if (m_depth != 1)
            return;
        if (m_isKeyNext) {
            m_key = text.trimmed().toLower();
            if (isOurs() && m_values.contains(m_key))
                report(problemAt(Problem::Kind::Duplicate, mark));
        } else if (isOurs()) {
            m_values.insert(m_key, text.simplified());
        }
        m_isKeyNext = !m_isKeyNext;
    }

    std::optional<Problem> m_problem{};
    QHash<QString, QString> m_values{};
    QString m_key{};
    bool m_isKeyNext = true;
    int m_depth = 0;
};

/// YAML has no control characters; the library takes U+0004 for the end of the text.
std::optional<Problem> controlCharacter(const QString &yaml)
{
    Problem problem{.kind = Problem::Kind::BadYaml, .detail = u"control character"_s};
    for (const QChar c : yaml) {
        const bool isAllowed = c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control;
        if (!isAllowed)
            return problem;
        problem.line += c == u'\n' ? 1 : 0;
        problem.column = c == u'\n' ? 1 : problem.column + 1;
    }
    return std::nullopt;
}

/// A value in double quotes, as JSON and YAML both write it.
QString quoted(QString value)
{
    return u'"' + value.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

void set(YAML::Node &root, const QString &key, const QString &value)
{
    std::string name = key.toStdString();
    for (const auto &entry : root) {
        const std::string known = entry.first.IsScalar() ? entry.first.Scalar() : std::string();
        if (QString::fromStdString(known).trimmed().toLower() == key)
            name = known;
    }
    if (value.isEmpty())
        root.remove(name);
    else
        root[name] = value.toStdString();
}

} // namespace

Result<ReplyHead, ReplyHeadProblem> ReplyHead::parse(const QString &yaml)
{
    if (const auto problem = controlCharacter(yaml))
        return *problem;
    HeadEvents events;
    try {
        // Without the line end: yaml-cpp takes an open quotation before it for a closed one.
        QString ended = yaml;
        while (ended.endsWith(u'\n'))
            ended.chop(1);
        std::istringstream text(ended.toStdString());
        YAML::Parser parser(text);
        if (parser.HandleNextDocument(events) && !events.problem()) {
            HeadEvents second;
            if (parser.HandleNextDocument(second))
                return Problem{.kind = Problem::Kind::BadYaml, .detail = u"second document"_s};
        }
    } catch (const YAML::Exception &error) {
        if (!events.problem())
            return problemAt(Problem::Kind::BadYaml, error.mark, QString::fromStdString(error.msg));
    } catch (const std::exception &error) {
        return Problem{.kind = Problem::Kind::BadYaml, .detail = QString::fromUtf8(error.what())};
    }
    if (events.problem())
        return *events.problem();
    ReplyHead head;
    head.language = events.value(LanguageKey).replace(u'-', u'_');
    head.shortcut = events.value(ShortcutKey);
    return head;
}

QString ReplyHead::writtenInto(const QString &yaml) const
{
    if (const auto known = parse(yaml); known && known.value() == *this)
        return yaml;
    try {
        YAML::Node root = yaml.trimmed().isEmpty() ? YAML::Node(YAML::NodeType::Map)
                                                   : YAML::Load(yaml.toStdString());
        if (!root.IsMap()) // nothing but comments
            root = YAML::Node(YAML::NodeType::Map);
        set(root, LanguageKey, language.simplified());
        set(root, ShortcutKey, shortcut.simplified());
        if (root.size() == 0)
            return {};
        root.SetStyle(YAML::EmitterStyle::Block);
        YAML::Emitter out;
        out << root;
        if (out.good())
            return QString::fromUtf8(out.c_str()) + u'\n';
    } catch (const std::exception &) {
        // What parse() can read can be loaded; what is told here is never lost all the same.
    }
    return u"language: %1\nshortcut: %2\n"_s.arg(quoted(language), quoted(shortcut));
}

} // namespace Innbox
