#include "tests/bench/ReadBench.h"

#include "models/store/SearchText.h"
#include "models/store/SqlStore.h"
#include "tests/bench/Measure.h"
#include "tests/bench/Random.h"
#include "tests/bench/RawStore.h"

#include <cstdlib>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Innbox::Bench {

namespace {

constexpr int Hits = 50;
constexpr int ListRows = 60;
constexpr int ThreadRows = 50;

template <class T>
T need(const StoreFuture<T> &future)
{
    const auto answer = future.result();
    if (!answer) {
        std::fprintf(stderr, "a read failed: %s\n", qPrintable(answer.error().detail));
        std::exit(1);
    }
    return answer.value();
}

struct Searches {
    QString name{};
    QStringList queries{};
};

QList<Searches> searches(const Corpus &corpus)
{
    Random random(77);
    QList<Searches> all{{u"search, one word"_s, {}},
                        {u"search, two words"_s, {}},
                        {u"search, prefix of three letters"_s, {}},
                        {u"search, the 20 commonest words"_s, Words::commonest(Script::Latin, 20)}};
    for (int i = 0; i < 200; ++i) {
        const int message = int(random.below(quint32(corpus.size().messages)));
        QStringList words = corpus.message(message).body.split(u' ', Qt::SkipEmptyParts).mid(0, 40);
        words.removeIf([](const QString &word) { return word.size() < 4 || word.size() > 12; });
        if (words.size() < 2)
            continue;
        const QString &one = words.at(int(random.below(quint32(words.size()))));
        all[0].queries.append(one + u' '); // a blank behind it: the word is whole
        all[1].queries.append(words.first() + u' ' + words.last() + u' ');
        all[2].queries.append(one.left(3));
    }
    return all;
}

/// Times of \p work for each of \p count things, a first round without clock before.
template <class Work>
std::vector<double> timed(int rounds, int count, Work work)
{
    std::vector<double> times;
    for (int round = 0; round <= rounds; ++round) {
        for (int i = 0; i < count; ++i) {
            const Stopwatch time;
            work(i);
            if (round > 0)
                times.push_back(time.ms());
        }
    }
    return times;
}

} // namespace

void measureSearch(const Setting &setting, Report &report)
{
    SqlStore store(setting.fixture);
    RawStore raw(setting.fixture, RawStore::Role::Reader);
    const qint64 limit = Hits;
    for (const Searches &kind : searches(*setting.corpus)) {
        std::vector<QByteArray> expressions;
        for (const QString &query : kind.queries)
            expressions.push_back(SearchText::expression(query).toUtf8());
        const int count = int(kind.queries.size());
        const auto baseline = timed(3, count, [&](int i) {
            raw.run("SELECT rowid FROM message_text WHERE message_text MATCH ?"
                    " ORDER BY rowid DESC LIMIT ?",
                    std::span(&limit, 1), expressions[size_t(i)]);
        });
        const auto ours = timed(
            3, count, [&](int i) { need(store.search(kind.queries.at(i), MessageId{}, Hits)); });
        report.ratioAtMost(kind.name + u", p95"_s, percentile(ours, 0.95),
                           percentile(baseline, 0.95), u"ms"_s, 1.5,
                           percentile(baseline, 0.95) < 4 ? 2 : 0);
    }
}

void measurePages(const Setting &setting, Report &report)
{
    SqlStore store(setting.fixture);
    RawStore raw(setting.fixture, RawStore::Role::Reader);
    const int conversations = setting.corpus->size().conversations;
    for (const double depth : {0.0, 0.5, 0.95}) {
        const QByteArray at =
            "SELECT last_message_at_ms FROM conversation ORDER BY last_message_at_ms DESC"
            " LIMIT 1 OFFSET " +
            QByteArray::number(int(depth * conversations));
        const qint64 sortMs =
            depth > 0 ? raw.number(at.constData()) : std::numeric_limits<qint64>::max();
        const std::vector<qint64> binds{sortMs, 0, ListRows};
        const auto baseline = timed(5, 40, [&](int) {
            raw.run("SELECT id, rev, remote_id, reservation, accommodation, property_name,"
                    " guest_name, snippet, last_sender, last_message_at_ms, waiting_since_ms,"
                    " unread, message_count, open_replies, needs_reply, read_back_at_ms"
                    " FROM conversation WHERE (last_message_at_ms, id) < (?, ?)"
                    " ORDER BY last_message_at_ms DESC, id DESC LIMIT ?",
                    binds);
        });
        const auto ours = timed(5, 40, [&](int) {
            need(store.conversations(Folder::All, ConversationCursor{sortMs, {}}, ListRows));
        });
        report.ratioAtMost(
            u"page of %1 conversations, %2 % down, median"_s.arg(ListRows).arg(int(depth * 100)),
            median(ours), median(baseline), u"ms"_s, 3);
    }

    const auto screen = [&](int conversation) {
        const Conversation row =
            need(store.findConversation(setting.corpus->conversationId(conversation)));
        return timed(5, 40, [&](int) { need(store.messages(row.id, std::nullopt, ThreadRows)); });
    };
    // Both show as many rows as fit a screen; the page of the short one simply ends earlier.
    const auto firstTen = [&](int conversation) {
        const Conversation row =
            need(store.findConversation(setting.corpus->conversationId(conversation)));
        return timed(5, 40, [&](int) { need(store.messages(row.id, std::nullopt, 10)); });
    };
    const int small = setting.corpus->conversationOf(10);
    report.ratioAtMost(u"newest 10 rows of the longest / of a 10-message conversation"_s,
                       median(firstTen(0)), median(firstTen(small)), u"ms"_s, 1.5);
    report.atMost(u"newest page (50 rows) of the longest conversation, p95"_s,
                  percentile(screen(0), 0.95), u"ms"_s, 16.7);
}

} // namespace Innbox::Bench
