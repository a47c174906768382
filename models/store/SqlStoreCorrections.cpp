#include "models/store/CorrectionQueries.h"
#include "models/store/SqlStoreJobs.h"

// The facet CorrectionStore of the store over Qt SQL.

namespace Innbox {

StoreFuture<QList<LearnedCorrection>> SqlStore::corrections(QString provider, qint64 nowMs)
{
    return read<QList<LearnedCorrection>>([provider = std::move(provider), nowMs](SqlSession &sql) {
        return CorrectionQueries::of(sql, provider, nowMs);
    });
}

StoreFuture<Done> SqlStore::learnCorrection(LearnedCorrection correction, QString provider,
                                            qint64 nowMs)
{
    return write<Done>([correction = std::move(correction), provider = std::move(provider),
                        nowMs](WriteTransaction &scope) {
        CorrectionQueries::learn(scope.sql(), correction, provider, nowMs);
        return Done{};
    });
}

StoreFuture<Done> SqlStore::forgetCorrection(LearnedCorrection correction)
{
    return write<Done>([correction = std::move(correction)](WriteTransaction &scope) {
        CorrectionQueries::forget(scope.sql(), correction);
        return Done{};
    });
}

} // namespace Innbox
