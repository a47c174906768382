#pragma once

#include "models/store/CustodyStore.h"

#include <QCoroTask>
#include <QJsonObject>

namespace Innbox {

/// How much of the proof a document holds.
struct CustodyDocumentOptions {
    enum class Texts { Whole, Masked };
    Texts texts = Texts::Whole; ///< Masked: raw items keep their shape and ids, no words
    int mostPolls = 0;          ///< newest; 0 = all
};

/// The proof as one JSON object: sums, polls, what only histories had, what was set aside. Names
/// and shapes are promised to scripts. Times ISO 8601 UTC, ids text.
/// \param custody  outlives the task
/// Errors: those of the store. Thread: that of the caller.
QCoro::Task<StoreResult<QJsonObject>> custodyDocument(CustodyStore *custody,
                                                      CustodyDocumentOptions options);

/// The JSON with every text value but ids, times and machine words replaced by its length. What is
/// no JSON is replaced whole. Pure.
[[nodiscard]] QString masked(const QByteArray &raw);

} // namespace Innbox
