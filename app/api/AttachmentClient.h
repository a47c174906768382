#pragma once

#include "app/api/AttachmentJson.h"
#include "app/api/RateBudget.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

#include <chrono>

namespace Innbox {

class ApiChannel;
struct HttpAnswer;

/// The attachment calls that read. Both may be repeated at will.
/// Thread: the one it lives in.
class AttachmentClient : public QObject {
    Q_OBJECT
public:
    explicit AttachmentClient(ApiChannel *channel, QObject *parent = nullptr);

    /// POST /messages/attachments/metadata, deadline 15 s.
    QCoro::Task<ApiResult<MessageJson::Answer<AttachmentFacts>>> metadata(AttachmentRef ref,
                                                                          Priority priority);
    /// POST /messages/attachments/download, deadline 60 s. The bytes, whatever they are.
    QCoro::Task<ApiResult<MessageJson::Answer<QByteArray>>> download(AttachmentRef ref,
                                                                     Priority priority);

private:
    QCoro::Task<ApiResult<HttpAnswer>> ask(QString path, AttachmentRef ref,
                                           std::chrono::milliseconds deadline, Priority priority);

    QPointer<ApiChannel> m_channel;
    bool m_accommodationAsNumber = false; ///< learnt in this session
};

} // namespace Innbox
