#include "app/api/AttachmentClient.h"

#include "app/api/ApiChannel.h"
#include "app/api/BackgroundParse.h"
#include "app/api/Corrections.h"
#include "app/api/JsonText.h"

#include <algorithm>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto MetadataDeadline = 15s;
constexpr auto DownloadDeadline = 60s;
const QString MetadataPath = u"messages/attachments/metadata"_s;
const QString DownloadPath = u"messages/attachments/download"_s;
const QString UploadPath = u"messages/attachments/upload"_s;

void apply(AttachmentJson::UploadForm *form, Correction correction)
{
    if (correction == Correction::AddReservation)
        form->withReservation = true;
    else if (correction == Correction::DropReservation)
        form->withReservation = false;
    else if (correction == Correction::FlipAccommodation)
        form->accommodationAsNumber = !form->accommodationAsNumber;
    else if (correction == Correction::FlipReservation)
        form->reservationAsNumber = !form->reservationAsNumber;
}

} // namespace

AttachmentClient::AttachmentClient(ApiChannel *channel, QObject *parent)
    : QObject(parent), m_channel(channel)
{
}

QCoro::Task<ApiResult<HttpAnswer>> AttachmentClient::ask(QString path, AttachmentRef ref,
                                                         std::chrono::milliseconds deadline,
                                                         Priority priority)
{
    const QPointer<AttachmentClient> self(this);
    bool asNumber = m_accommodationAsNumber;
    Correctable request{.hasNumericAccommodation = MessageJson::isAllDigits(ref.accommodation)};
    for (;;) {
        if (!m_channel)
            co_return ApiError{.kind = ApiError::Kind::Cancelled};
        const ApiResult<HttpAnswer> answer =
            co_await m_channel->exchange(path, AttachmentJson::writeRef(ref, asNumber), deadline,
                                         priority, ApiChannel::Connection::Any);
        if (!self)
            co_return answer;
        if (answer) {
            m_accommodationAsNumber = asNumber;
            co_return answer;
        }
        const auto correction = correctionFor(answer.error(), request);
        if (!correction)
            co_return answer;
        request.tried.append(*correction);
        asNumber = !asNumber;
    }
}

QCoro::Task<ApiResult<MessageJson::Answer<AttachmentFacts>>>
AttachmentClient::metadata(AttachmentRef ref, Priority priority)
{
    const ApiResult<HttpAnswer> answer =
        co_await ask(MetadataPath, ref, MetadataDeadline, priority);
    if (!answer)
        co_return answer.error();
    co_return co_await parseInBackground<MessageJson::Answer<AttachmentFacts>>(
        answer.value(), AttachmentJson::parseMetadata);
}

QCoro::Task<ApiResult<MessageJson::Answer<QByteArray>>>
AttachmentClient::download(AttachmentRef ref, Priority priority)
{
    const ApiResult<HttpAnswer> answer =
        co_await ask(DownloadPath, ref, DownloadDeadline, priority);
    if (!answer)
        co_return answer.error();
    co_return co_await parseInBackground<MessageJson::Answer<QByteArray>>(
        answer.value(), AttachmentJson::parseDownload);
}

QCoro::Task<ApiResult<MessageJson::Answer<QString>>>
AttachmentClient::upload(AttachmentUpload upload, Priority priority,
                         std::function<void(int)> onSent)
{
    const QPointer<AttachmentClient> self(this);
    AttachmentJson::UploadForm form = m_form;
    Correctable request{.canDropReservation = true,
                        .hasNumericAccommodation = MessageJson::isAllDigits(upload.accommodation),
                        .hasNumericReservation = MessageJson::isAllDigits(upload.reservation)};
    for (;;) {
        form.withReservation = form.withReservation && !upload.reservation.isEmpty();
        request.hasReservation = form.withReservation;
        request.canAddReservation = !form.withReservation && !upload.reservation.isEmpty();
        const QFuture<QByteArray> writing =
            QtConcurrent::run([upload, form] { return AttachmentJson::writeUpload(upload, form); });
        const QByteArray body = co_await writing;
        if (!self || !m_channel)
            co_return ApiError{.kind = ApiError::Kind::Cancelled};
        std::function<void(qint64)> onBytes;
        if (onSent) {
            onBytes = [onSent, whole = body.size()](qint64 bytes) {
                onSent(int(std::clamp<qint64>(bytes * 100 / whole, 0, 100)));
            };
        }
        const ApiResult<HttpAnswer> answer =
            co_await m_channel->exchange(UploadPath, body, m_uploadDeadline, priority,
                                         ApiChannel::Connection::Any, std::move(onBytes));
        if (!self)
            co_return ApiError{.kind = ApiError::Kind::Cancelled};
        if (answer) {
            m_form = form;
            const auto parsed = AttachmentJson::parseUpload(answer->body);
            if (!parsed)
                co_return unreadable(parsed.error(), answer->status);
            co_return parsed;
        }
        const auto correction = correctionFor(answer.error(), request);
        if (!correction)
            co_return answer.error();
        request.tried.append(*correction);
        apply(&form, *correction);
    }
}

} // namespace Innbox
