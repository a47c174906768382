#pragma once

#include "models/store/WriteTransaction.h"
#include "models/values/LearnedCorrection.h"

#include <QList>

namespace Innbox::CorrectionQueries {

/// The step of the schema.
bool createTables(SqlSession &sql);

/// As CorrectionStore::corrections().
[[nodiscard]] QList<LearnedCorrection> of(SqlSession &sql, const QString &provider, qint64 nowMs);
/// As CorrectionStore::learnCorrection().
void learn(SqlSession &sql, const LearnedCorrection &correction, const QString &provider,
           qint64 nowMs);
void forget(SqlSession &sql, const LearnedCorrection &correction);

} // namespace Innbox::CorrectionQueries
