#pragma once

#include "app/engine/images/AttachmentCache.h"
#include "models/images/AttachmentStaging.h"
#include "models/store/OutgoingAttachmentFolder.h"
#include "tests/app/EngineFixture.h"
#include "tests/images/FileBytes.h"
#include "tests/images/Pictures.h"

#include <QDir>
#include <QSet>

#include <functional>

/// Replies with five images, for the tests of what goes up.
namespace Innbox::UploadFixture {

using namespace Qt::Literals::StringLiterals;

inline const QString Upload = u"/messages/attachments/upload"_s;
inline const QString Send = u"/messages/send"_s;
inline const QString Read = u"/messages/conversations"_s;
inline const QString Text = u"The lamp, the door, the lockbox."_s;
inline constexpr int Five = 5;
using Images = std::function<QList<OutgoingImage>()>;

/// What keeps a reply from having been sent.
inline const char *told(const Settled &settled)
{
    static QByteArray line;
    line = QByteArray::number(int(settled.item->state)) + ' ' + settled.item->errorKind.toUtf8() +
           ' ' + (settled.problem ? settled.problem->message.toUtf8() : "no problem"_ba);
    return line.constData();
}

// Time jumps while images are read and written off the thread that waits: hours are a moment.
inline Settled settle(EngineFixture &fixture, const OutboxItem &item)
{
    return fixture.settle(item, std::chrono::hours(8));
}
inline Settled retry(EngineFixture &fixture, OutboxId id)
{
    return await(fixture.engine->outbox()->retry(id, std::chrono::hours(8))).value_or(Settled{});
}

inline QByteArray picture(int seed)
{
    return FileBytes::written(Pictures::drawing({48, 32}, quint32(seed)), "PNG"_ba);
}

inline OutgoingImage ready(EngineFixture &fixture, int seed)
{
    const auto made = AttachmentStaging::prepare(fixture.store->pictureFolder(), picture(seed),
                                                 u"../lamp %1.png"_s.arg(seed));
    return made ? made.value() : OutgoingImage{};
}

inline QList<OutgoingImage> ready(EngineFixture &fixture)
{
    QList<OutgoingImage> images;
    for (int i = 1; i <= Five; ++i)
        images.append(ready(fixture, i));
    return images;
}

/// As every caller has to: what is tidied away before its row stands is made again.
inline OutboxItem queue(EngineFixture &fixture, NewReply reply, const Images &images)
{
    for (int tries = 0; tries < 10; ++tries) {
        reply.newImages = images();
        const auto queued = await(fixture.store->enqueue(reply, fixture.clock.nowMs()));
        fixture.engine->outbox()->allow(reply.conversation);
        if (queued && *queued)
            return queued->value();
    }
    return {};
}

inline OutboxItem queue(EngineFixture &fixture, const Conversation &in, const QString &text = Text)
{
    return queue(fixture, {.conversation = in.id, .body = text},
                 [&fixture] { return ready(fixture); });
}

inline QList<OutgoingImage> rows(EngineFixture &fixture, const OutboxItem &item)
{
    return await(fixture.store->replyPictures(item.id)).value().value();
}

inline int files(EngineFixture &fixture)
{
    return int(QDir(fixture.store->pictureFolder()).entryList(QDir::Files).size());
}

/// The message arrived once, whole, with its images in order.
inline void checkSentOnce(EngineFixture &fixture, const QString &text = Text)
{
    QCOMPARE(fixture.world->sends().size(), size_t(1));
    const SimulatorMessage &message =
        fixture.world->messages().at(size_t(fixture.world->sends().front()));
    QCOMPARE(message.content, text);
    QCOMPARE(message.attachments.size(), Five);
    for (int i = 0; i < Five; ++i) {
        const SimulatorFile *const file = fixture.world->file(message.attachments.at(i));
        QVERIFY(file);
        QCOMPARE(file->name, u"lamp %1.png"_s.arg(i + 1));
        QCOMPARE(file->type, u"image/png"_s);
    }
    QCOMPARE(QSet<QString>(message.attachments.begin(), message.attachments.end()).size(), Five);
}

inline void faultAt(EngineFixture &fixture, const QString &path, int step,
                    SimulatorFault::Kind kind, int status)
{
    fixture.server->faults().add(
        {.path = path, .kind = kind, .times = 1, .skip = step, .status = status});
}

} // namespace Innbox::UploadFixture
