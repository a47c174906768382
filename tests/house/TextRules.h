#pragma once

#include "tests/house/SourceTree.h"

namespace Innbox::House {

/// A line of C++ without its comment and with empty string literals. `inComment` carries a /* … */
/// from line to line. Raw strings and literals that go over lines are not understood.
QString codeOf(const QString &line, bool &inComment);

/// Rules a text search can keep: length, tabs, sleeps, bare logging, exceptions, and their like.
QList<Fault> findTextFaults(const SourceFile &source);

} // namespace Innbox::House
