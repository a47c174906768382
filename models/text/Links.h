#pragma once

#include "models/text/TextRange.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace Innbox {

/// A link in a text, by its place.
struct TextLink {
    TextRange range{};
    QString address{}; ///< as written, with "http://" before a bare "www.…"; what url is made of
    QUrl url{};
    friend bool operator==(const TextLink &, const TextLink &) = default;
};

/// Links of a plain text, found and named so that nobody is led astray. Pure.
namespace Links {

/// The http and https addresses of a text, in their order; "www.…" counts as http. The window opens
/// these and the command line lists them.
[[nodiscard]] QList<TextLink> in(const QString &text);

/// Where a link really leads, by the bytes that would be looked up: punycode for a name that is
/// not plain ASCII.
[[nodiscard]] QString realHost(const QUrl &url);

/// The host in its own letters when it has others than ASCII; empty = it has none.
[[nodiscard]] QString writtenHost(const QUrl &url);

} // namespace Links
} // namespace Innbox
