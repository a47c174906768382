#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Innbox {

struct WireHeader {
    QByteArray name{};
    QByteArray value{};
    friend bool operator==(const WireHeader &, const WireHeader &) = default;
};

/// A body as it is kept: secrets removed, base64 replaced by its size, cut.
struct WireBody {
    QByteArray text{};
    qint64 bytes = 0;       ///< as it went over the wire
    qint64 base64Bytes = 0; ///< characters of base64 that were left out; 0 = none
    bool isCut = false;     ///< text ends early
    friend bool operator==(const WireBody &, const WireBody &) = default;
};

/// A place in the JSON of an answer, lists collapsed: "/data/messages[]/message_id".
struct WireField {
    QString pointer{};
    QString type{}; ///< "text", "number", "boolean", "null", "object", "list"
    int count = 0;
    friend bool operator==(const WireField &, const WireField &) = default;
};

/// One exchange with the provider as the wire log keeps it: facts and numbers, never the key, a pin
/// code or image bytes. Plain data, any thread.
struct WireEntry {
    qint64 number = 0;      ///< of the log, grows; 0 = not in a log yet
    qint64 startedAtMs = 0; ///< wall clock, ms since 1970-01-01 UTC
    qint64 tookMs = 0;
    QString url{};
    QString endpoint{}; ///< below the base, like "/messages/latest"
    int status = 0;     ///< 0 = no answer
    QString failure{};  ///< why there is none: "offline", "timed-out", …; empty = answered
    QList<WireHeader> requestHeaders{};
    QList<WireHeader> responseHeaders{};
    WireBody request{};
    WireBody response{};
    QString requestId{}; ///< the provider's
    QString errorId{};   ///< errors[0].id, else .code
    // What it was about, from both bodies:
    QStringList conversations{};
    QStringList reservations{};
    QStringList messages{}; ///< received, confirmed or sent
    QStringList attachments{};
    QList<WireField> fields{}; ///< of the answer
    friend bool operator==(const WireEntry &, const WireEntry &) = default;
};

} // namespace Innbox

Q_DECLARE_METATYPE(Innbox::WireEntry)
