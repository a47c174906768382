#include "app/cli/Options.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Innbox;
using namespace Qt::Literals::StringLiterals;

/// The man page is the manual of the command line: it names what the parser knows and nothing else.
class ManPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase();
    void everyOptionOfTheParserIsThere();
    void noOtherOptionIsThere();
    void everyCommandHasASection();
    void optionsStandInTheSectionsOfTheirCommands();
    void theUsageNamesTheSame();

private:
    /// Options in \p text, with their dashes.
    [[nodiscard]] static QSet<QString> optionsIn(const QString &text);

    QString m_page{};                    ///< roff, \- read as -
    QMap<QString, QString> m_sections{}; ///< text of each command, by its name
};

namespace {

QSet<QString> parserOptions()
{
    QSet<QString> names{u"--help"_s, u"--version"_s};
    for (const Cli::OptionFacts &option : Cli::knownOptions())
        names.insert(option.name);
    return names;
}

} // namespace

QSet<QString> ManPageTest::optionsIn(const QString &text)
{
    static const QRegularExpression option(u"--[a-z][a-z-]*"_s);
    QSet<QString> found;
    for (auto match = option.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    found.remove(u"--name"_s); // a placeholder for any option
    return found;
}

void ManPageTest::initTestCase()
{
    QFile file(QStringLiteral(INNBOX_SOURCE_DIR "/resources/man/innbox.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_page = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
    const QString commands = m_page.section(u".SH COMMANDS\n"_s, 1).section(u"\n.SH "_s, 0, 0);
    for (const QString &section : commands.split(u"\n.SS "_s))
        m_sections.insert(section.section(u'\n', 0, 0).remove(u".SS "_s), section);
}

void ManPageTest::everyOptionOfTheParserIsThere()
{
    const QSet<QString> missing = parserOptions() - optionsIn(m_page);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u' ')));
}

void ManPageTest::noOtherOptionIsThere()
{
    const QSet<QString> unknown = optionsIn(m_page) - parserOptions();
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.values().join(u' ')));
}

void ManPageTest::everyCommandHasASection()
{
    QStringList sections = m_sections.keys();
    sections.sort();
    QCOMPARE(sections, Cli::knownCommands());
    for (const QString &command : Cli::knownCommands())
        QVERIFY2(m_page.contains(u".SY \"innbox %1\""_s.arg(command)), qPrintable(command));
}

void ManPageTest::optionsStandInTheSectionsOfTheirCommands()
{
    QStringList missing;
    for (const Cli::OptionFacts &option : Cli::knownOptions()) {
        if (option.name == u"--json")
            continue; // described once, in OPTIONS
        for (const QString &command : option.commands) {
            if (!optionsIn(m_sections.value(command)).contains(option.name))
                missing += command + u' ' + option.name;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void ManPageTest::theUsageNamesTheSame()
{
    const QSet<QString> named =
        optionsIn(Cli::usage()) + QSet<QString>{u"--help"_s, u"--version"_s};
    QCOMPARE(named, parserOptions());
}

QTEST_APPLESS_MAIN(ManPageTest)
#include "ManPageTest.moc"
