#pragma once

#include <QCoreApplication>
#include <QString>

namespace Innbox {

struct ReplyHeadProblem;

/// The message shown for a head that cannot be read.
class ReplyHeadText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::ReplyHeadText)
public:
    /// Line, column and what is wrong.
    [[nodiscard]] static QString of(const ReplyHeadProblem &problem);
};

} // namespace Innbox
