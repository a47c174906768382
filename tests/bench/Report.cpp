#include "tests/bench/Report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Bench {

namespace {

double ratio(double ours, double baseline)
{
    return baseline > 0 ? ours / baseline : 0;
}

QString lineOf(const Figure &figure)
{
    const QString bound = figure.bound == Figure::Bound::AtMost ? u"<="_s : u">="_s;
    const QString baseline =
        figure.baseline > 0 ? u"%1"_s.arg(figure.baseline, 12, 'f', 3) : u" "_s.repeated(12);
    QString limit = u"%1 %2"_s.arg(bound).arg(figure.limit, 0, 'f', 2);
    if (figure.orLessThan > 0)
        limit += u" or +%1 %2"_s.arg(figure.orLessThan).arg(figure.unit);
    return u"%1  %2 %3 %4 %5  %6  %7"_s.arg(figure.isMet() ? u"ok  "_s : u"MISS"_s)
        .arg(figure.name, -52)
        .arg(figure.ours, 12, 'f', 3)
        .arg(baseline)
        .arg(figure.unit, -6)
        .arg(figure.value, 8, 'f', 3)
        .arg(limit);
}

} // namespace

bool Figure::isMet() const
{
    if (bound == Bound::AtLeast)
        return value >= limit;
    return value <= limit || (orLessThan > 0 && ours <= baseline + orLessThan);
}

void Report::add(Figure figure)
{
    std::puts(lineOf(figure).toUtf8().constData());
    std::fflush(stdout);
    m_figures.append(std::move(figure));
}

void Report::ratioAtMost(const QString &name, double ours, double baseline, const QString &unit,
                         double limit, double orMore)
{
    add({name, ours, baseline, unit, ratio(ours, baseline), Figure::Bound::AtMost, limit, orMore});
}

void Report::ratioAtLeast(const QString &name, double ours, double baseline, const QString &unit,
                          double limit)
{
    add({name, ours, baseline, unit, ratio(ours, baseline), Figure::Bound::AtLeast, limit});
}

void Report::atMost(const QString &name, double ours, const QString &unit, double limit)
{
    add({name, ours, 0, unit, ours, Figure::Bound::AtMost, limit});
}

void Report::atLeast(const QString &name, double ours, const QString &unit, double limit)
{
    add({name, ours, 0, unit, ours, Figure::Bound::AtLeast, limit});
}

void Report::note(const QString &name, const QString &value)
{
    std::puts(u"      %1: %2"_s.arg(name, value).toUtf8().constData());
    std::fflush(stdout);
    m_notes.append({name, value});
}

void Report::print() const
{
    std::puts(
        "\n      figure                                                      ours     baseline"
        " unit    judged  limit");
    for (const Figure &figure : m_figures)
        std::puts(lineOf(figure).toUtf8().constData());
    std::printf("%d of %d figures met\n", int(m_figures.size()) - missed(), int(m_figures.size()));
}

bool Report::writeJson(const QString &path) const
{
    QJsonArray figures;
    for (const Figure &f : m_figures) {
        figures.append(QJsonObject{
            {u"name"_s, f.name},
            {u"ours"_s, f.ours},
            {u"baseline"_s, f.baseline > 0 ? QJsonValue(f.baseline) : QJsonValue()},
            {u"unit"_s, f.unit},
            {u"judged"_s, f.value},
            {u"bound"_s, f.bound == Figure::Bound::AtMost ? u"at most"_s : u"at least"_s},
            {u"limit"_s, f.limit},
            {u"met"_s, f.isMet()}});
    }
    QJsonObject notes;
    for (const auto &[name, value] : m_notes)
        notes[name] = value;
    const QJsonObject all{{u"figures"_s, figures}, {u"notes"_s, notes}};
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) >= 0 &&
           file.commit();
}

int Report::missed() const
{
    return int(std::ranges::count_if(m_figures, [](const Figure &f) { return !f.isMet(); }));
}

} // namespace Innbox::Bench
