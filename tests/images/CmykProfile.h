#pragma once

#include <QByteArray>

namespace Innbox {

/// A profile of a press whose cyan is printed as orange and the other way round; so it is seen
/// whether it was used. Empty when it cannot be made.
[[nodiscard]] QByteArray swappedCmykProfile();

} // namespace Innbox
