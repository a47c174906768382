#include "app/api/AttachmentClient.h"

#include "app/api/ApiChannel.h"
#include "app/api/Corrections.h"
#include "app/api/JsonText.h"
#include "app/api/ParseAside.h"

namespace Innbox {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto MetadataDeadline = 15s;
constexpr auto DownloadDeadline = 60s;
const QString MetadataPath = u"messages/attachments/metadata"_s;
const QString DownloadPath = u"messages/attachments/download"_s;

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
    co_return co_await parseAside<MessageJson::Answer<AttachmentFacts>>(
        answer.value(), AttachmentJson::parseMetadata);
}

QCoro::Task<ApiResult<MessageJson::Answer<QByteArray>>>
AttachmentClient::download(AttachmentRef ref, Priority priority)
{
    const ApiResult<HttpAnswer> answer =
        co_await ask(DownloadPath, ref, DownloadDeadline, priority);
    if (!answer)
        co_return answer.error();
    co_return co_await parseAside<MessageJson::Answer<QByteArray>>(answer.value(),
                                                                   AttachmentJson::parseDownload);
}

} // namespace Innbox
