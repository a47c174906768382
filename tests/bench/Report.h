#pragma once

#include <QList>
#include <QString>

namespace Innbox::Bench {

/// One measured figure and what it has to be. Plain data.
struct Figure {
    enum class Bound { AtMost, AtLeast };

    QString name{};
    double ours = 0;
    double baseline = 0; ///< 0 = the figure stands alone
    QString unit{};
    double value = 0; ///< what is judged: a ratio, or ours alone
    Bound bound = Bound::AtMost;
    double limit = 0;
    double orLessThan = 0; ///< also good: ours is below the baseline by less than this; 0 = no
    [[nodiscard]] bool isMet() const;
};

/// What the run found: a table on stdout, JSON in a file. Single-threaded.
class Report {
public:
    /// \p ours / \p baseline is to be at most \p limit, or \p ours at most \p orMore above.
    void ratioAtMost(const QString &name, double ours, double baseline, const QString &unit,
                     double limit, double orMore = 0);
    /// \p ours / \p baseline is to be at least \p limit.
    void ratioAtLeast(const QString &name, double ours, double baseline, const QString &unit,
                      double limit);
    void atMost(const QString &name, double ours, const QString &unit, double limit);
    void atLeast(const QString &name, double ours, const QString &unit, double limit);
    /// A fact beside the figures.
    void note(const QString &name, const QString &value);

    void print() const;
    [[nodiscard]] bool writeJson(const QString &path) const;
    [[nodiscard]] int missed() const;

private:
    void add(Figure figure);
    QList<Figure> m_figures{};
    QList<std::pair<QString, QString>> m_notes{};
};

} // namespace Innbox::Bench
