#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Innbox::Campaign {

/// What a campaign brought: figures to print, and everything that must not be.
struct Outcome {
    QList<std::pair<QString, QString>> figures{};
    QStringList problems{};

    void figure(const QString &name, qint64 value)
    {
        figures.append({name, QString::number(value)});
    }
    void figure(const QString &name, const QString &value) { figures.append({name, value}); }
    /// Adds \p problem unless \p isFine; after 20 of them only counts.
    void expect(bool isFine, const QString &problem)
    {
        if (!isFine && problems.size() < 20)
            problems.append(problem);
        else if (!isFine && problems.size() == 20)
            problems.append(QStringLiteral("… and more"));
    }
};

/// The program is killed at random moments while it receives, sends and reconciles, with faults on.
/// For every message the server ever queued one row; for every reply at most one message at the
/// server, and exactly one when it says it was sent.
[[nodiscard]] Outcome kills(int count);

enum class Refusals { None, Some429 };
/// \p messages at 100 requests a minute of simulated time with 5 % faults: all there, none twice,
/// at least 95 requests in every full minute with work waiting, no 429 that nobody made.
[[nodiscard]] Outcome load(int messages, Refusals refusals);

/// The n-th statement of a standard run fails, for every \p step-th n, once and from then on: no
/// crash, no confirm without a row, and the next run puts all right.
[[nodiscard]] Outcome storeFaults(int step);

/// Days of simulated time with the poll loop running: memory and file handles stay flat.
[[nodiscard]] Outcome soak(int hours);

/// Processes of every subcommand, several on one account, are ended at random moments by SIGTERM,
/// SIGINT, both twice, and readers of their output that go away: each ends with a documented code
/// or by the very signal it was sent, and no sanitizer that it was built with finds anything.
[[nodiscard]] Outcome ends(int rounds, quint32 seed);

} // namespace Innbox::Campaign
