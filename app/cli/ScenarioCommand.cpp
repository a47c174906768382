#include "app/cli/ScenarioCommand.h"

#include "app/cli/Output.h"
#include "app/cli/Process.h"
#include "app/scenarios/Scenario.h"
#include "app/scenarios/ScenarioRunner.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QJsonArray>

namespace Innbox::Cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Answer listShipped()
{
    QJsonArray list;
    QString words;
    for (const QString &name : Scenario::shipped()) {
        const auto scenario = Scenario::find(name);
        if (!scenario)
            return failure(Exit::Usage, u"unreadable"_s, scenario.error());
        list += QJsonObject{{u"name"_s, name},
                            {u"title"_s, scenario.value().title},
                            {u"about"_s, scenario.value().about}};
        words += u"%1  %2\n"_s.arg(name.leftJustified(22), scenario.value().title);
    }
    Answer answer;
    answer.document = QJsonObject{{u"scenarios"_s, list}};
    answer.words = words;
    return answer;
}

Answer answerOf(const ScenarioReport &report)
{
    QJsonArray checks;
    QString words = report.title + u'\n';
    for (const ScenarioCheck &check : report.checks) {
        checks += QJsonObject{{u"step"_s, check.step},     {u"kind"_s, check.kind},
                              {u"wanted"_s, check.wanted}, {u"found"_s, check.found},
                              {u"holds"_s, check.holds},   {u"at_ms"_s, check.atMs}};
        words += u"%1  %2 s  step %3  %4 %5%6\n"_s.arg(
            check.holds ? u"pass"_s : u"FAIL"_s, QString::number(double(check.atMs) / 1000, 'f', 1),
            QString::number(check.step), check.kind, check.wanted,
            check.holds ? QString() : u"  but: "_s + check.found);
    }
    Answer answer;
    answer.exit = report.holds() ? Exit::Done : Exit::Provider;
    if (!report.error.isEmpty())
        answer.error = errorObject(u"scenario-broken"_s, report.error);
    else if (!report.holds())
        answer.error = errorObject(u"expectation-failed"_s, u"Not every expectation held."_s);
    answer.document = QJsonObject{{u"name"_s, report.name},
                                  {u"title"_s, report.title},
                                  {u"holds"_s, report.holds()},
                                  {u"took_ms"_s, report.tookMs},
                                  {u"checks"_s, checks}};
    answer.words = words;
    return answer;
}

} // namespace

int runScenario(const Options &options, EndSignals *endSignals)
{
    if (options.arguments.isEmpty())
        return print(listShipped(), options.isJson, {});
    const auto scenario = Scenario::find(options.arguments.first());
    if (!scenario)
        return print(failure(Exit::Usage, u"no-scenario"_s, scenario.error()), options.isJson, {});
    ScenarioRunner runner(scenario.value());
    // Its coroutine has to end before it does.
    QObject::connect(endSignals, &EndSignals::asked, &runner, &ScenarioRunner::stop);
    int exitCode = int(Exit::Provider);
    QCoro::connect(runner.run(), &runner, [&exitCode, &options](const ScenarioReport &report) {
        exitCode = print(answerOf(report), options.isJson, {});
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return exitCode;
}

} // namespace Innbox::Cli
