#include "ui/thread/Links.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

/// Marks that end a sentence, not an address. A bracket belongs to the address that opened it.
qsizetype trimmedLength(const QString &address)
{
    qsizetype length = address.size();
    while (length > 0) {
        const QChar last = address.at(length - 1);
        const QStringView kept = QStringView(address).left(length);
        const bool isStray = (last == u')' && kept.count(u')') > kept.count(u'(')) ||
                             (last == u']' && kept.count(u']') > kept.count(u'['));
        if (!isStray && !u".,;:!?'\"*_}»”’…。，、！？）"_s.contains(last))
            break;
        --length;
    }
    return length;
}

} // namespace

QList<TextLink> Links::in(const QString &text)
{
    // No blanks, no brackets of mails, no controls and nothing that turns the direction of text.
    static const QRegularExpression address(
        uR"((?<![\p{L}\p{N}@/.])(?:https?://|www\.)[^\s<>"\p{C}\x{200B}-\x{200F}\x{2028}-\x{202E}\x{2066}-\x{2069}]+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<TextLink> links;
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString written = match.captured().left(trimmedLength(match.captured()));
        const bool isBare = written.startsWith(u"www."_s, Qt::CaseInsensitive);
        const QUrl url(isBare ? u"http://"_s + written : written, QUrl::TolerantMode);
        if (!url.isValid() || url.host().isEmpty())
            continue;
        const int from = int(match.capturedStart());
        links.append({.range = {from, from + int(written.size())}, .url = url});
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
