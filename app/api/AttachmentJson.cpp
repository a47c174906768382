#include "app/api/AttachmentJson.h"

#include "app/api/JsonText.h"

#include <QJsonObject>

#include <algorithm>

namespace Innbox::AttachmentJson {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MaxName = 120;     ///< characters
constexpr qsizetype MaxExtension = 10; ///< characters, with its dot
constexpr qsizetype MaxType = 100;     ///< characters

bool isInvisible(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks, zero width
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Foreign text that may hold neither folders nor direction tricks.
QString withoutInvisible(const QString &text)
{
    QString clean = MessageJson::cleanText(text);
    clean.removeIf(isInvisible);
    return clean.simplified();
}

} // namespace

QByteArray writeRef(const AttachmentRef &ref, bool accommodationAsNumber)
{
    return MessageJson::compact(QJsonObject{
        {u"accommodation"_s, MessageJson::idValue(ref.accommodation, accommodationAsNumber)},
        {u"conversation"_s, ref.conversation},
        {u"attachment"_s, ref.attachment}});
}

QByteArray writeUpload(const AttachmentUpload &upload, UploadForm form)
{
    QJsonObject body{{u"accommodation"_s,
                      MessageJson::idValue(upload.accommodation, form.accommodationAsNumber)},
                     {u"conversation"_s, upload.conversation},
                     {u"file_name"_s, upload.name},
                     {u"file_type"_s, upload.type},
                     {u"file_size"_s, upload.bytes.size()},
                     {u"file_content"_s, QString::fromLatin1(upload.bytes.toBase64())}};
    if (form.withReservation)
        body.insert(u"reservation"_s,
                    MessageJson::idValue(upload.reservation, form.reservationAsNumber));
    return MessageJson::compact(body);
}

ApiResult<MessageJson::Answer<QString>> parseUpload(const QByteArray &body)
{
    const auto top = MessageJson::topObject(body);
    if (!top)
        return top.error();
    const QJsonValue id = top->value("data"_L1).toObject().value("attachment"_L1);
    MessageJson::Answer<QString> answer{.data = MessageJson::idText(id).value_or(QString()),
                                        .requestId = MessageJson::requestIdOf(top.value())};
    if (answer.data.isEmpty())
        return MessageJson::badResponse(u"an answer to an upload without an id"_s);
    return answer;
}

ApiResult<MessageJson::Answer<AttachmentFacts>> parseMetadata(const QByteArray &body)
{
    const auto top = MessageJson::topObject(body);
    if (!top)
        return top.error();
    const QJsonObject metadata = top->value("data"_L1).toObject().value("metadata"_L1).toObject();
    if (metadata.isEmpty())
        return MessageJson::badResponse(u"no metadata"_s);
    MessageJson::Answer<AttachmentFacts> answer{.requestId = MessageJson::requestIdOf(top.value())};
    answer.data.name = cleanFileName(metadata.value("file_name"_L1).toString());
    answer.data.type =
        withoutInvisible(metadata.value("file_type"_L1).toString()).left(MaxType).toLower();
    // Declared as a number and shown as text in the same document.
    const QString size = MessageJson::idText(metadata.value("file_size"_L1)).value_or(QString());
    bool isNumber = false;
    const qint64 bytes = size.toLongLong(&isNumber);
    if (isNumber && MessageJson::isAllDigits(size))
        answer.data.sizeBytes = bytes;
    return answer;
}

ApiResult<MessageJson::Answer<QByteArray>> parseDownload(const QByteArray &body)
{
    const auto top = MessageJson::topObject(body);
    if (!top)
        return top.error();
    QByteArray text =
        top->value("data"_L1).toObject().value("file_content"_L1).toString().toLatin1();
    text.removeIf([](char c) { return c == '\n' || c == '\r' || c == ' '; });
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return MessageJson::badResponse(text.isEmpty() ? u"no file content"_s : u"no Base64"_s);
    return MessageJson::Answer<QByteArray>{.data = decoded.decoded,
                                           .requestId = MessageJson::requestIdOf(top.value())};
}

QString cleanFileName(const QString &name)
{
    QString clean = withoutInvisible(name);
    const qsizetype folders = std::max(clean.lastIndexOf(u'/'), clean.lastIndexOf(u'\\'));
    clean = clean.sliced(folders + 1).trimmed();
    while (clean.startsWith(u'.'))
        clean.remove(0, 1);
    if (clean.size() <= MaxName)
        return clean;
    const qsizetype dot = clean.lastIndexOf(u'.');
    const bool hasExtension = dot > 0 && clean.size() - dot <= MaxExtension;
    const QString extension = hasExtension ? clean.sliced(dot) : QString();
    QString stem = clean.left(MaxName - extension.size());
    if (stem.back().isHighSurrogate())
        stem.chop(1);
    return stem + extension;
}

} // namespace Innbox::AttachmentJson
