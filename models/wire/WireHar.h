#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Innbox {

struct WireEntry;

/// A log as HAR 1.2 (the HTTP archive of browsers), oldest entry first. What was cut or left out is
/// in the comment of each body; an exchange without an answer has status 0. Pure.
[[nodiscard]] QByteArray harOf(const QList<WireEntry> &entries, const QString &creatorVersion);
/// One entry of that archive on one line, without a line end. Pure.
[[nodiscard]] QByteArray harLineOf(const WireEntry &entry);

} // namespace Innbox
