#pragma once

#include "app/api/AttachmentJson.h"
#include "app/api/RateBudget.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

namespace Innbox {

class ApiChannel;
struct HttpAnswer;

/// The attachment calls. All may be repeated at will: an upload nobody sends is dropped after a
/// day. Thread: the one it lives in.
class AttachmentClient : public QObject {
    Q_OBJECT
public:
    /// From the start of an upload to the last byte of its answer.
    static constexpr std::chrono::milliseconds UploadDeadline{60'000};

    explicit AttachmentClient(ApiChannel *channel, QObject *parent = nullptr);
    /// Another deadline than UploadDeadline.
    void setUploadDeadline(std::chrono::milliseconds deadline) { m_uploadDeadline = deadline; }

    /// POST /messages/attachments/metadata, deadline 15 s.
    QCoro::Task<ApiResult<MessageJson::Answer<AttachmentFacts>>> metadata(AttachmentRef ref,
                                                                          Priority priority);
    /// POST /messages/attachments/download, deadline 60 s. The bytes, whatever they are.
    QCoro::Task<ApiResult<MessageJson::Answer<QByteArray>>> download(AttachmentRef ref,
                                                                     Priority priority);
    /// POST /messages/attachments/upload, deadline UploadDeadline. The attachment's id, never
    /// empty: a 200 without one is BadResponse. \param onSent  told the share of the request that
    /// has left, 0..100; may be empty
    QCoro::Task<ApiResult<MessageJson::Answer<QString>>>
    upload(AttachmentUpload upload, Priority priority, std::function<void(int)> onSent);

private:
    QCoro::Task<ApiResult<HttpAnswer>> ask(QString path, AttachmentRef ref,
                                           std::chrono::milliseconds deadline, Priority priority);

    QPointer<ApiChannel> m_channel;
    std::chrono::milliseconds m_uploadDeadline = UploadDeadline;
    bool m_accommodationAsNumber = false; ///< learnt in this session
    AttachmentJson::UploadForm m_form{};  ///< of uploads; the same
};

} // namespace Innbox
