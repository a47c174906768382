#pragma once

#include "models/store/ReceivedAttachmentStore.h"
#include "models/store/WriteTransaction.h"

namespace Innbox::ReceivedAttachmentQueries {

// What ReceivedAttachmentStore documents, within one session; errors stick to it.

/// The schema step. False: an error sticks to \p sql.
bool createTables(SqlSession &sql);
[[nodiscard]] QList<StoredImage> byIds(SqlSession &sql, const QStringList &ids);
[[nodiscard]] StoredImage record(WriteTransaction &scope, StoredImage image);
void noteUsed(SqlSession &sql, const QStringList &ids, qint64 atMs);
[[nodiscard]] QStringList dropBeyond(WriteTransaction &scope, qint64 limitBytes);

/// Fills name, type and size of the attachments of these messages as far as they are known.
void describe(SqlSession &sql, QList<Message> *messages);

} // namespace Innbox::ReceivedAttachmentQueries
