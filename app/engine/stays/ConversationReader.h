#pragma once

#include "app/api/RateBudget.h"
#include "models/store/Store.h"
#include "models/values/OpeningStatus.h"

#include <QCoroTask>
#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>

namespace Innbox {

class ApiClient;
class Clock;
class CancellableTimer;

/// Reads histories when conversations are opened, and reservations that never came through the
/// queue. A conversation the provider does not have yet (404, 400 or an empty answer for one we
/// know nothing of) is asked for again after 2, 4, 8 and 16 s: just after a booking it takes a
/// moment. Thread: the one it lives in.
class ConversationReader : public QObject {
    Q_OBJECT
public:
    /// A history read within this time is not read again by opening.
    static constexpr std::chrono::milliseconds FreshFor{600'000};
    /// Who leaves a conversation sooner did not look at it.
    static constexpr std::chrono::milliseconds Glance{300};

    ConversationReader(ApiClient *api, Store *store, Clock *clock, QObject *parent = nullptr);
    ~ConversationReader() override;

    /// Reads when it is due and the conversation is still the one opened last after a glance.
    void open(ConversationId conversation);
    void add(const QString &accommodation, const QString &reservation);
    /// Ends every wait; no new request.
    void stop();

Q_SIGNALS:
    void openingChanged(const Innbox::OpeningStatus &status);
    void reservationAdded(const QString &accommodation, const QString &reservation,
                          const Innbox::OpeningStatus &status);
    /// Replies whose outcome was lost were found: the outbox has work.
    void repliesFound();

private:
    struct Request {
        ConversationId conversation{}; ///< invalid = an added reservation not in the store yet
        QString remoteId{};
        QString accommodation{};
        QString reservation{};
        bool isKnown = false; ///< its id or messages are stored: it exists, whatever is answered
    };
    QCoro::Task<bool> openLater(ConversationId conversation);
    QCoro::Task<bool> addUnlessKnown(QString accommodation, QString reservation);
    QCoro::Task<OpeningStatus> readPatiently(Request priority);
    QCoro::Task<OpeningStatus> keep(Request priority, ConversationSnapshot snapshot);
    void tell(const Request &priority, const OpeningStatus &status);

    ApiClient *m_api;
    Store *m_store;
    Clock *m_clock;
    std::unique_ptr<CancellableTimer> m_timer;
    ConversationId m_opened{}; ///< last
    QSet<ConversationId> m_reading{};
    QSet<QString> m_adding{};
};

} // namespace Innbox
