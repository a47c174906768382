#include "tests/house/TextRules.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::House {

namespace {

constexpr int MaxLines = 400;

enum class Look { AtCode, AtText };

struct TextRule {
    QRegularExpression pattern; ///< what must not be there
    Look look = Look::AtCode;
    QString what;
    QRegularExpression only{};   ///< paths it is for; empty = all
    QRegularExpression except{}; ///< paths it is not for; empty = none
};

// A pattern that would find itself here is written with a character class.
const QList<TextRule> &rules()
{
    static const QRegularExpression none(u"^$"_s);
    static const QRegularExpression all(u""_s);
    static const QRegularExpression program(u"^(app|models|ui)/"_s);
    static const QList<TextRule> list{
        {QRegularExpression(u"\\b(TO[D]O|FIX[M]E|HAC[K]|XX[X])\\b"_s), Look::AtText,
         u"unfinished work is an issue, not a comment"_s, all, none},
        {QRegularExpression(u"\\t"_s), Look::AtText, u"tab"_s, all, none},
        {QRegularExpression(u"\\.\\./shar[e]d|(^|[\\s\"'(])/wor[k]/"_s), Look::AtText,
         u"the project stands alone: a path outside it"_s, all, none},
        {QRegularExpression(u"\\bOFFSE[T]\\s+(\\?|:|\\d|%)"_s), Look::AtText,
         u"pages are by keyset"_s, program, none},
        {QRegularExpression(u"\\bq(Debug|Info|Warning|Critical)\\s*\\("_s), Look::AtCode,
         u"bare logging: use a category of models/Log.h"_s, program, none},
        {QRegularExpression(
             u"\\bqWait\\s*\\(|\\bqSleep\\s*\\(|\\bQThread::[mu]?sleep\\b|\\b(u|nano)sleep\\s*\\("
             "|\\bsleep_(for|until)\\b"_s),
         Look::AtCode, u"sleep: wait for a state, or for ManualClock"_s, all,
         // On the store's own thread: SQLite does not wait itself while the journal is switched.
         QRegularExpression(u"^models/store/SqlStore\\.cpp$"_s)},
        {QRegularExpression(u"\\bQCoro::waitFor\\b"_s), Look::AtCode,
         u"QCoro::waitFor hangs on an exception: await()"_s, all, none},
        {QRegularExpression(u"\\.then\\(\\s*(this|self|m_\\w+|\\w+\\.get\\(\\))\\s*,"_s),
         Look::AtCode, u"QFuture::then asserts when the object dies first: deliver()"_s, all, none},
        {QRegularExpression(u"\\bthrow\\b|\\bcatch\\s*\\(|\\btry\\s*\\{"_s), Look::AtCode,
         u"no exceptions"_s, all,
         QRegularExpression(u"^models/replies/ReplyHead\\.cpp$"_s)}, // yaml-cpp throws
        {QRegularExpression(u"\\bdelete\\s+\\w|\\bdelete\\[\\]"_s), Look::AtCode, u"bare delete"_s,
         program, none},
        {QRegularExpression(
             u"\\busing namespace (?!Qt::(Literals|StringLiterals)|std::(chrono\\b|\\w*literals)"
             "|Innbox\\b)"_s),
         Look::AtCode, u"using namespace"_s, all, none},
        {QRegularExpression(u"\\busing namespace Innbox\\b"_s), Look::AtCode,
         u"using namespace Innbox outside a test"_s, program,
         QRegularExpression(u"^app/main\\.cpp$"_s)},
        {QRegularExpression(u"\\bQCoro::Task<.*\\([^)]*&"_s), Look::AtCode,
         u"a coroutine takes values, not references"_s, all, none},
        // Seen as a double free: GCC 12 destroys what such a conditional yields twice.
        {QRegularExpression(u"\\?\\s*co_await\\b|\\?[^;]*[^:]:\\s*co_await\\b"_s), Look::AtCode,
         u"an await within ?: (GCC 12): write an if"_s, all, none},
        {QRegularExpression(u"\\bQMessageBox\\b"_s), Look::AtCode,
         u"QMessageBox has one door: ui/dialogs/Prompt"_s, program,
         QRegularExpression(u"^ui/dialogs/Prompt\\."_s)},
        {QRegularExpression(u"\\b(SIGNAL|SLOT)\\s*\\("_s), Look::AtCode, u"untyped connect"_s, all,
         none},
    };
    return list;
}

bool isFor(const TextRule &rule, const QString &path)
{
    return rule.only.match(path).hasMatch() && !rule.except.match(path).hasMatch();
}

/// A test has to fail on a warning it did not expect.
bool isTestWithoutWarnings(const SourceFile &source)
{
    return source.path.startsWith(u"tests/"_s) && source.path.endsWith(u"Test.cpp"_s) &&
           !source.lines.join(u'\n').contains(u"QTest::failOnWarning("_s);
}

/// GCC 12 destroys an aggregate twice that is made within a co_await expression: heap corruption,
/// seen with `co_await store->enqueue({.body = …})`. Such a value is named before the await.
const QRegularExpression &aggregateInAwait()
{
    static const QRegularExpression pattern(
        u"\\bco_await\\b[^;{]*[(,]\\s*\\w*\\{\\s*\\.\\w+\\s*="_s);
    return pattern;
}

} // namespace

QString codeOf(const QString &line, bool &inComment)
{
    QString code;
    QChar quote; // of the literal we are in; null = none
    for (int i = 0; i < line.size(); ++i) {
        const QChar here = line.at(i);
        const QChar next = i + 1 < line.size() ? line.at(i + 1) : QChar();
        if (inComment) {
            if (here == u'*' && next == u'/') {
                inComment = false;
                ++i;
            }
        } else if (!quote.isNull()) {
            if (here == u'\\')
                ++i;
            else if (here == quote)
                quote = QChar();
        } else if (here == u'/' && next == u'/') {
            break;
        } else if (here == u'/' && next == u'*') {
            inComment = true;
            ++i;
        } else {
            const bool isDigitMark = here == u'\'' && i > 0 && line.at(i - 1).isDigit(); // 60'000
            if ((here == u'"' || here == u'\'') && !isDigitMark)
                quote = here;
            code += here;
        }
    }
    return code;
}

QList<Fault> findTextFaults(const SourceFile &source)
{
    QList<Fault> faults;
    if (source.lines.size() > MaxLines)
        faults << Fault{source.path, 0,
                        u"%1 lines, past %2: split it"_s.arg(source.lines.size()).arg(MaxLines)};
    if (isTestWithoutWarnings(source))
        faults << Fault{source.path, 0, u"a test without QTest::failOnWarning"_s};
    bool inComment = false;
    QString statement; // from the last line with a semicolon on
    for (int i = 0; i < source.lines.size(); ++i) {
        const QString code = codeOf(source.lines.at(i), inComment);
        statement += code + u' ';
        if (aggregateInAwait().match(statement).hasMatch()) {
            faults << Fault{source.path, i + 1,
                            u"an aggregate within co_await: name it before (GCC 12)"_s};
            statement.clear();
        }
        if (code.contains(u';'))
            statement.clear();
        for (const TextRule &rule : rules()) {
            const QString &text = rule.look == Look::AtCode ? code : source.lines.at(i);
            if (isFor(rule, source.path) && rule.pattern.match(text).hasMatch())
                faults << Fault{source.path, i + 1, rule.what};
        }
    }
    return faults;
}

} // namespace Innbox::House
