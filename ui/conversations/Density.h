#pragma once

namespace Innbox {

/// How close the rows of the list stand.
enum class Density { Comfortable, Cosy, Compact };

} // namespace Innbox
