#pragma once

#include "app/cli/Options.h"
#include "app/cli/Output.h"

#include <QJsonObject>

namespace Innbox::Cli {

/// What a second start of the program asks of the window that is open: its account, with paths that
/// mean the same in another process, and what the desktop gave it to raise a window. The key of the
/// environment goes along, so the request is for a private socket only.
[[nodiscard]] QJsonObject windowRequest(const Options &options);

/// The options of a request; those that are no account's come from \p own. The key and the
/// desktop's token are put into the environment, where they are looked for.
[[nodiscard]] Options takeWindowRequest(const QJsonObject &request, const Options &own);

/// The first process's answer: how the second one ends, and the error it tells.
[[nodiscard]] QJsonObject writeWindowAnswer(const Answer &answer);
[[nodiscard]] Answer readWindowAnswer(const QJsonObject &wire);

/// An account is named, or something of it is set: more than "show yourself".
[[nodiscard]] bool namesAccount(const Options &options);

} // namespace Innbox::Cli
