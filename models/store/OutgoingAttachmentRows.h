#pragma once

#include "models/store/OutgoingAttachmentFolder.h"
#include "models/store/WriteTransaction.h"
#include "models/values/OutgoingImage.h"

#include <QList>

/// The rows of table picture, for OutgoingAttachmentQueries alone. Errors stick to the session.
namespace Innbox::OutgoingAttachmentRows {

/// The step of the schema.
bool createTables(SqlSession &sql);
/// \param condition  all behind WHERE
[[nodiscard]] QList<OutgoingImage> select(SqlSession &sql, QLatin1StringView name,
                                          const QString &condition, const QVariantList &binds);
/// NotFound sticks when there is none.
[[nodiscard]] OutgoingImage byId(SqlSession &sql, PictureId id);
/// Conflict sticks when one of its files is not in the folder.
void checkFiles(SqlSession &sql, const OutgoingAttachmentFolder &folder,
                const OutgoingImage &picture);
/// Returns it with its id and rev.
OutgoingImage insert(WriteTransaction &scope, OutgoingImage picture);
/// Writes what fitting and uploading change.
void save(WriteTransaction &scope, const OutgoingImage &picture);

} // namespace Innbox::OutgoingAttachmentRows
