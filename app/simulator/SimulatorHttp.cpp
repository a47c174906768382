#include "app/simulator/SimulatorHttp.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Innbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArrayView reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

} // namespace

std::optional<QByteArray> SimulatorRequest::header(QByteArrayView name) const
{
    const auto found =
        std::ranges::find_if(headers, [name](const auto &header) { return header.first == name; });
    return found == headers.end() ? std::nullopt : std::optional(found->second);
}

QByteArray sandboxWireBytes(const SimulatorAnswer &answer, qint64 nowMs, bool keepsAlive)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    const QString date = QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    QByteArray wire = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' +
                      reason(answer.status).toByteArray() + "\r\nDate: " + date.toLatin1() +
                      "\r\nServer: innbox-sandbox\r\n";
    if (!answer.contentType.isEmpty())
        wire += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        wire += name + ": " + value + "\r\n";
    wire += "Content-Length: " + QByteArray::number(answer.body.size()) +
            (keepsAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
    return wire + answer.body;
}

std::optional<SimulatorRequest> SimulatorRequestReader::take()
{
    if (m_refusal != 0 || (!m_head && !readHead()))
        return std::nullopt;
    if (m_buffer.size() < m_bodyBytes)
        return std::nullopt;
    SimulatorRequest request = std::move(*m_head);
    m_head.reset();
    m_wantsContinue = false;
    request.body = m_buffer.left(m_bodyBytes);
    m_buffer.remove(0, m_bodyBytes);
    return request;
}

bool SimulatorRequestReader::takeContinue()
{
    return std::exchange(m_wantsContinue, false);
}

bool SimulatorRequestReader::readHead()
{
    // Empty lines before a request are allowed (RFC 9112, 2.2).
    while (m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > MaxHeadBytes || (end < 0 && m_buffer.size() > MaxHeadBytes)) {
        m_refusal = 431;
        return false;
    }
    if (end < 0)
        return false;
    QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !words[1].startsWith('/') ||
        !words[2].startsWith("HTTP/")) {
        m_refusal = 400;
        return false;
    }
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0") {
        m_refusal = 505;
        return false;
    }
    m_head.emplace();
    m_head->method = words[0];
    const qsizetype query = words[1].indexOf('?');
    m_head->hasQuery = query >= 0;
    m_head->path = query < 0 ? words[1] : words[1].left(query);
    m_head->keepsAlive = words[2] == "HTTP/1.1";
    return readFields(lines);
}

bool SimulatorRequestReader::readFields(const QList<QByteArray> &lines)
{
    const bool needsHost = m_head->keepsAlive;
    m_bodyBytes = 0;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        // A blank before the colon or a folded line reads differently in different programs.
        if (colon < 1 || !isToken(line.left(colon))) {
            m_refusal = 400;
            return false;
        }
        m_head->headers.emplaceBack(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    if (m_head->header("transfer-encoding"))
        m_refusal = 411;
    else if (needsHost && !m_head->header("host"))
        m_refusal = 400;
    QByteArray length;
    for (const auto &[name, value] : std::as_const(m_head->headers)) {
        if (name != "content-length")
            continue;
        const bool isNumber =
            !value.isEmpty() && value.size() < 12 &&
            std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber || (!length.isNull() && length != value))
            m_refusal = 400;
        length = value;
    }
    m_bodyBytes = length.toLongLong();
    if (m_refusal == 0 && m_bodyBytes > MaxBodyBytes)
        m_refusal = 413;
    const QByteArray connection = m_head->header("connection").value_or(QByteArray()).toLower();
    if (connection.contains("close"))
        m_head->keepsAlive = false;
    else if (connection.contains("keep-alive"))
        m_head->keepsAlive = true;
    m_wantsContinue = m_head->header("expect").value_or(QByteArray()).toLower() == "100-continue";
    return m_refusal == 0;
}

} // namespace Innbox
