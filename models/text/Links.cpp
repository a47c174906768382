#include "models/text/Links.h"

#include "models/text/LinkGrammar.h"
#include "models/text/UnicodeText.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

/// The link that begins at \p start; nullopt = none does.
std::optional<TextLink> linkAt(QStringView text, qsizetype start, qsizetype startLength)
{
    const qsizetype behindStart = start + startLength;
    const bool isBare = text.at(behindStart - 1) == u'.';
    const qsizetype host = LinkGrammar::hostBegin(text, behindStart);
    if (isBare && host != behindStart)
        return std::nullopt; // "www.peter@example.com" is a mail address
    const qsizetype authority = LinkGrammar::authorityEnd(text, isBare ? start : host);
    if (authority <= behindStart || text.mid(authority).startsWith(u"://"))
        return std::nullopt;
    const qsizetype end = LinkGrammar::pathEnd(text, start, authority);
    const QStringView written = text.mid(start, end - start);
    TextLink link{.range = {int(start), int(end)}, .address = written.toString()};
    if (isBare)
        link.address.prepend(u"http://"_s);
    link.url = QUrl(link.address, QUrl::TolerantMode);
    if (!link.url.isValid() || link.url.host().isEmpty())
        return std::nullopt;
    return link;
}

} // namespace

QList<TextLink> Links::in(const QString &text)
{
    QList<TextLink> links;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = LinkGrammar::startLength(text, i);
        if (length == 0 || !LinkGrammar::mayBegin(text, i))
            continue;
        if (auto link = linkAt(text, i, length)) {
            i = link->range.to - 1;
            links.append(*std::move(link));
        }
    }
    return links;
}

QString Links::realHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

QString Links::writtenHost(const QUrl &url)
{
    const QString written = QUrl::fromAce(realHost(url).toLatin1(), QUrl::IgnoreIDNWhitelist);
    const bool isPlain = std::ranges::all_of(written, [](QChar c) { return c.unicode() < 0x80; });
    return isPlain ? QString() : written;
}

} // namespace Innbox
