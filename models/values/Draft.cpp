#include "models/values/Draft.h"

#include <QRandomGenerator>

namespace Innbox {

qint64 Draft::newRevision()
{
    constexpr quint64 Range = Q_UINT64_C(1) << 62;
    return qint64(QRandomGenerator::system()->generate64() % Range) + 1;
}

} // namespace Innbox
