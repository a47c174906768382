#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Innbox {

/// A text and the addresses found in it.
struct LinkCase {
    const char *name; ///< the public report it comes from, where it comes from one
    QString text;
    QStringList links;
};

/// Texts in scripts that are written without blanks, and addresses in their own script.
[[nodiscard]] QList<LinkCase> linkCasesOfScripts();
/// Brackets, quotation marks and apostrophes around and inside addresses.
[[nodiscard]] QList<LinkCase> linkCasesOfBrackets();
/// Ends of sentences, invisible characters, emoji.
[[nodiscard]] QList<LinkCase> linkCasesOfEnds();
/// Hosts, ports, user names, mail addresses, other schemes.
[[nodiscard]] QList<LinkCase> linkCasesOfHosts();

} // namespace Innbox
