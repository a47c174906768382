#include "ui/sandbox/SandboxText.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

QString SandboxText::goal(const ScenarioGoal &goal)
{
    const QJsonObject what = QJsonDocument::fromJson(goal.wanted.toUtf8()).object();
    const QString kind = goal.kind;
    if (kind == "message"_L1) {
        const QString from = what[u"from"_s].toString();
        QString who = tr("message");
        if (from == "guest"_L1)
            who = tr("message of the guest");
        else if (from == "property"_L1)
            who = tr("message of the property");
        else if (from == "desk"_L1)
            who = tr("message of our desk");
        QString text = what[u"contains"_s].toString(what[u"text"_s].toString());
        constexpr int Longest = 48;
        if (text.size() > Longest)
            text = text.left(Longest) + u'…';
        if (!text.isEmpty()) //: "message of the guest “Is there parking?”"
            who = tr("%1 “%2”").arg(who, text.simplified());
        if (what.contains("images"_L1))
            who = tr("%1 with %n image(s)", nullptr, what[u"images"_s].toInt()).arg(who);
        return what.contains("count"_L1)
                   ? tr("%1, %n in all", nullptr, what[u"count"_s].toInt()).arg(who)
                   : tr("%1, at least one").arg(who);
    }
    if (kind == "reply"_L1)
        return tr("the reply is %1").arg(what[u"state"_s].toString(u"sent"_s));
    if (kind == "accepted"_L1)
        return tr("the provider took the text %n time(s)", nullptr, what[u"count"_s].toInt(1));
    if (kind == "waiting"_L1)
        return tr("%n message(s) wait in the queue", nullptr, goal.wanted.toInt());
    if (kind == "numbers"_L1) {
        QStringList sums;
        for (auto at = what.begin(); at != what.end(); ++at) {
            if (at.key() != "seat"_L1)
                sums += u"%1 %2"_s.arg(at.key(), QLocale().toString(at.value().toInteger()));
        }
        return tr("sums: %1").arg(sums.join(u", "_s));
    }
    if (kind == "answers"_L1) {
        const QString status = QString::number(what[u"status"_s].toInt());
        return tr("%1 answers %2").arg(what[u"path"_s].toString(), status);
    }
    if (kind == "problem"_L1)
        return tr("problem: %1").arg(goal.wanted);
    if (kind == "surprises"_L1)
        return tr("%n surprise(s) in the answers", nullptr, goal.wanted.toInt());
    return kind + u' ' + goal.wanted;
}

QString SandboxText::tick(const ScenarioGoal &goal, const ScenarioTick &tick)
{
    if (tick.holds) //: An expectation that held, and when
        return tr("%1 · after %2").arg(SandboxText::goal(goal), seconds(tick.afterMs));
    //: An expectation that did not hold, when, and what was found instead
    return tr("%1 · after %2, but: %3")
        .arg(SandboxText::goal(goal), seconds(tick.afterMs), tick.found);
}

QString SandboxText::run(const ScenarioRun &run, int steps)
{
    switch (run.state) {
    case ScenarioRun::State::None:
        break;
    case ScenarioRun::State::Running:
        return tr("Step %1 of %2").arg(run.step).arg(steps);
    case ScenarioRun::State::BeforeStep:
        return tr("Before step %1 of %2").arg(run.step).arg(steps);
    case ScenarioRun::State::Held:
        return tr("Every expectation held, %1").arg(seconds(run.tookMs));
    case ScenarioRun::State::Missed:
        return tr("Not every expectation held, %1").arg(seconds(run.tookMs));
    case ScenarioRun::State::Broken:
        return tr("Ended early: %1").arg(run.error);
    }
    return {};
}

QString SandboxText::fault(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {u"status"_s, QT_TR_NOOP("Answers an error status")},
        {u"hang-before"_s, QT_TR_NOOP("Never answers, nothing happened")},
        {u"hang-after"_s, QT_TR_NOOP("Never answers, but it took effect")},
        {u"delay"_s, QT_TR_NOOP("Answers late")},
        {u"reset-before"_s, QT_TR_NOOP("Connection lost, nothing happened")},
        {u"reset-after"_s, QT_TR_NOOP("Answer lost, but it took effect")},
        {u"half-before"_s, QT_TR_NOOP("Half an answer, nothing happened")},
        {u"half-after"_s, QT_TR_NOOP("Half an answer, but it took effect")},
        {u"no-id-before"_s, QT_TR_NOOP("Send answers without id, nothing happened")},
        {u"no-id-after"_s, QT_TR_NOOP("Send answers without id, but it took effect")},
        {u"duplicate-after-confirm"_s, QT_TR_NOOP("Confirmed messages come once more")},
        {u"stray-element"_s, QT_TR_NOOP("An element without sense among the messages")},
        {u"hide"_s, QT_TR_NOOP("Send took effect, but shows late")},
    };
    const char *const known = words.value(kind);
    return known ? tr(known) : kind;
}

QString SandboxText::refusal(SandboxPort::Refusal refusal)
{
    using Refusal = SandboxPort::Refusal;
    switch (refusal) {
    case Refusal::None:
        return {};
    case Refusal::NotHere:
        return tr("Another program serves this sandbox: steer it there.");
    case Refusal::NotWritten:
        return tr("The sandbox could not write its journal; nothing happened.");
    case Refusal::NotFound:
        return tr("The sandbox does not know that.");
    case Refusal::Closed:
        return tr("This side may no longer write there: its window is over.");
    case Refusal::Invalid:
        return tr("That does not fit: text or an image is needed, images are PNG or JPEG of at "
                  "most 1 MB.");
    case Refusal::Busy:
        break;
    }
    return tr("A scenario is under way; stop it first.");
}

QString SandboxText::seconds(qint64 ms)
{
    constexpr double SecondMs = 1000;
    //: Seconds with one decimal
    return tr("%1 s").arg(QLocale().toString(double(ms) / SecondMs, 'f', 1));
}

QString SandboxText::ahead(qint64 ms)
{
    constexpr qint64 MinuteMs = 60'000;
    const qint64 minutes = ms / MinuteMs;
    if (minutes <= 0)
        return {};
    constexpr qint64 Hour = 60;
    constexpr qint64 Day = 24 * Hour;
    QStringList parts;
    if (minutes >= Day) //: Days
        parts += tr("%1 d").arg(minutes / Day);
    if (minutes % Day >= Hour) //: Hours
        parts += tr("%1 h").arg(minutes % Day / Hour);
    if (minutes % Hour > 0) //: Minutes
        parts += tr("%1 min").arg(minutes % Hour);
    return u'+' + parts.join(u' ');
}

} // namespace Innbox
