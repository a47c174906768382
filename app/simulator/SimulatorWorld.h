#pragma once

#include "app/simulator/SimulatorClock.h"
#include "app/simulator/SimulatorFiles.h"
#include "app/simulator/SimulatorJournal.h"
#include "app/simulator/SimulatorTypes.h"
#include "models/values/Result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace Innbox {

/// How a new world is made and how it behaves.
struct SimulatorWorldOptions {
    QString folder{};           ///< where world.jsonl lies; empty = in memory only
    quint64 seed = 7;           ///< of a new world; an existing one keeps its own
    bool isEmpty = false;       ///< a new world has its properties, but no stays
    qint64 replyDelayMs = 1500; ///< until the test hotel answers, by the world's clock
    bool echoInLatest = true;   ///< assumed: what /messages/send accepted comes through the queue
    SimulatorSide voice = SimulatorSide::Guest; ///< assumed: whose /messages/send is
};

/// The state behind the sandbox server: properties, stays, conversations and the queue of
/// unconfirmed messages. The same seed and clock give the same world (but for its token).
/// With a folder every change is in the journal before the call returns; a change that cannot be
/// written did not happen. What becomes visible later does so when the clock has passed it, at the
/// next call: there are no timers.
/// Thread: one.
class SimulatorWorld {
public:
    static constexpr auto TestHotel = u"13921698";

    /// Opens the world of a folder or makes it.
    /// \param real  outlives the world
    /// Errors: NotReadable, NotWritable, Damaged, TooNew.
    static Result<std::unique_ptr<SimulatorWorld>, SimulatorError>
    open(SimulatorWorldOptions options, Clock *real);

    [[nodiscard]] QString affiliateId() const { return m_affiliateId; }
    [[nodiscard]] QByteArray token() const { return m_token; }
    [[nodiscard]] quint64 seed() const { return m_seed; }
    [[nodiscard]] qint64 createdMs() const { return m_createdMs; }
    [[nodiscard]] SimulatorClock &clock() { return m_clock; }
    [[nodiscard]] qint64 nowMs() const { return m_clock.nowMs(); }

    [[nodiscard]] const std::vector<SimulatorProperty> &properties() const { return m_properties; }
    [[nodiscard]] const std::deque<SimulatorStay> &stays() const { return m_stays; }
    [[nodiscard]] const std::deque<SimulatorConversation> &conversations() const
    {
        return m_conversations;
    }
    /// Every message ever written, in that order; hidden and confirmed ones too.
    [[nodiscard]] const std::deque<SimulatorMessage> &messages() const { return m_messages; }
    /// Indices, -1 = unknown.
    [[nodiscard]] int propertyById(const QString &id) const;
    [[nodiscard]] int stayByReservation(const QString &reservation) const;
    [[nodiscard]] int stayByOrder(const QString &order) const;
    [[nodiscard]] int conversationById(const QString &id) const;
    [[nodiscard]] int messageById(const QString &id) const;
    /// An image of the world; null = unknown, or uploaded a day ago and never sent.
    [[nodiscard]] const SimulatorFile *file(const QString &attachment) const;
    /// Its bytes; nullopt = they cannot be read.
    [[nodiscard]] std::optional<QByteArray> fileBytes(const SimulatorFile &file) const
    {
        return m_files.bytes(file);
    }
    /// The booking's status as the order calls tell it now: a stay that is over was "stayed".
    [[nodiscard]] QString statusOf(const SimulatorStay &stay) const;

    /// The newest unconfirmed visible messages, newest first. O(limit).
    [[nodiscard]] std::vector<const SimulatorMessage *> latest(int limit);
    /// The visible messages of a conversation, oldest first.
    [[nodiscard]] std::vector<const SimulatorMessage *> history(int conversation);
    /// Unconfirmed visible messages.
    [[nodiscard]] qsizetype waiting();

    /// Writes a message and, when a guest asks the test hotel for an extra bed or parking, its
    /// rejection after the reply delay. Returns the id; nullopt: unknown conversation, or the
    /// journal could not be written.
    [[nodiscard]] std::optional<QString> write(const SimulatorDraft &draft);
    /// Keeps an image for a conversation; nothing is checked. Returns its id; nullopt: not written.
    [[nodiscard]] std::optional<QString> upload(int conversation, const QString &name,
                                                const QString &type, const QByteArray &bytes);
    /// Opens the conversation of a stay that has none and returns its index; -1: not written.
    [[nodiscard]] int openConversation(int stay);
    /// Takes messages out of the queue for good. Ids that are unknown or confirmed already are
    /// passed over (assumed: the provider does not say). False: not written, nothing is confirmed.
    [[nodiscard]] bool confirm(const QStringList &ids);
    /// Puts confirmed messages back into the queue, as the provider is said to do now and then.
    [[nodiscard]] bool deliverAgain(const QStringList &ids);
    /// Makes a reservation; the test hotel welcomes its guest. Returns its number; nullopt:
    /// unknown property, or not written.
    [[nodiscard]] std::optional<QString> book(const SimulatorBooking &booking);
    /// Writes many messages at once, spread over all conversations, one a second up to now. Cheap:
    /// the journal holds their number only. False: no conversation, or not written.
    [[nodiscard]] bool addMessages(int count);
    /// Moves the world's clock on; negative is refused.
    [[nodiscard]] bool advance(qint64 byMs);
    /// Cancels a booking now. False: not written.
    [[nodiscard]] bool cancel(int stay, SimulatorSide by);

    /// What the provider's texts leave open; may change at any time.
    [[nodiscard]] SimulatorWorldOptions &options() { return m_options; }
    /// Grows with every change of the queue and of the messages.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    /// Makes the world anew from its seed, created now; the key and the affiliate id stay.
    /// False: not written, nothing changed.
    [[nodiscard]] bool reset();
    /// The whole world but its key, to be restored later; nullopt: a file cannot be read.
    [[nodiscard]] std::optional<QJsonObject> save();
    /// Puts a saved world in the place of this one; the key and the affiliate id stay.
    /// False: it is no saved world (nothing changed), or not all of it could be written.
    [[nodiscard]] bool restore(const QJsonObject &saved);

    /// What /messages/send accepted, in order: the indices of the messages.
    [[nodiscard]] const std::vector<int> &sends() const { return m_sends; }
    /// How often a text was accepted by /messages/send.
    [[nodiscard]] int sendCount(const QString &content) const
    {
        return m_sendCounts.value(content);
    }

private:
    SimulatorWorld(SimulatorWorldOptions options, Clock *real);

    using QueueKey = std::pair<qint64, int>; ///< time in ms, index of the message

    std::optional<SimulatorError> load();
    std::optional<SimulatorError> create();
    bool readHeader(const QJsonObject &header);
    void plantSeed();
    [[nodiscard]] QJsonObject headerOf(quint64 seed, qint64 createdMs, bool isEmpty) const;
    bool begin(const QList<QJsonArray> &lines);
    void forget();
    bool commit(const QJsonArray &records);
    void apply(const QJsonObject &record);
    void applyBooking(const QJsonObject &record);
    void applyBulk(int count, qint64 atMs);
    void addMessage(SimulatorMessage message);
    void settle();
    [[nodiscard]] QString nextMessageId(int ahead = 0) const;
    [[nodiscard]] QJsonObject automaticReply(const SimulatorStay &stay, const QString &conversation,
                                             const QString &asked, const QString &replyTo,
                                             int ahead) const;

    SimulatorWorldOptions m_options;
    SimulatorClock m_clock;
    SimulatorJournal m_journal{};
    quint64 m_seed = 0;
    qint64 m_createdMs = 0;
    bool m_isEmpty = false;
    QString m_affiliateId{};
    QByteArray m_token{};
    std::vector<SimulatorProperty> m_properties{};
    std::deque<SimulatorStay> m_stays{};
    std::deque<SimulatorConversation> m_conversations{};
    std::deque<SimulatorMessage> m_messages{};
    QHash<QString, int> m_stayOfReservation{};
    QHash<QString, int> m_stayOfOrder{};
    QHash<QString, int> m_conversationOfId{};
    QHash<QString, int> m_messageOfId{};
    SimulatorFiles m_files{};
    quint64 m_revision = 0;
    std::set<QueueKey> m_queue{};  ///< unconfirmed and visible, by timestamp
    std::set<QueueKey> m_hidden{}; ///< not visible yet, by the time they become so
    std::vector<int> m_sends{};
    QHash<QString, int> m_sendCounts{};
};

} // namespace Innbox
