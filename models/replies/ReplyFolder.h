#pragma once

#include "models/replies/SavedReply.h"
#include "models/values/Result.h"

#include <QByteArray>

namespace Innbox {

/// Why a saved reply could not be written, read or removed. No words for people.
struct ReplyFileError {
    enum class Kind {
        BadTitle,   ///< empty, too long, or with characters a file name cannot have
        Exists,     ///< another reply has this title
        NotThere,   ///< no such plain file in the folder
        TooLarge,   ///< past MostReplyBytes or the limit given
        NotWritten, ///< the folder cannot be made or written, see detail
    };
    Kind kind = Kind::NotWritten;
    QString detail{}; ///< of the system; log only
};

/// The files of a folder of saved replies. A name in a file never leads out of the folder: no
/// path, no "..", no link. Any thread; blocks on the disk.
namespace ReplyFolder {

/// Larger files are no replies and are left out.
constexpr qint64 MostReplyBytes = 64 * 1024;
constexpr int MostReplies = 2000;

/// One file as text -> the reply, before anybody looked whether its images are there: all are in
/// SavedReply::images but those whose name is no plain file name. A head that cannot be read is
/// told in SavedReply::problem. Pure.
[[nodiscard]] SavedReply parse(const QString &file, const QString &text);
/// The text of the file of a reply: parse() of it gives the same title, language, shortcut, other
/// keys and source. With a problem it is the source. Pure.
[[nodiscard]] QString compose(const SavedReply &reply);
/// Whether a file is a saved reply by its ending: ".md", capitals or not. Pure.
[[nodiscard]] bool isReplyFile(const QString &name);
/// Whether \p name can only be a file of the folder itself. Pure.
[[nodiscard]] bool isPlainName(const QString &name);

/// Every reply of the folder by title; empty when there is no folder.
[[nodiscard]] QList<SavedReply> read(const QString &folder);
/// Writes the file of \p reply (title, language, shortcut, source), whole or not at all, and
/// removes \p reply.file when the title is another one now. Makes the folder (0700).
/// Returns the name of the file.
[[nodiscard]] Result<QString, ReplyFileError> write(const QString &folder, const SavedReply &reply);
/// Errors: NotThere, NotWritten.
[[nodiscard]] Result<Done, ReplyFileError> remove(const QString &folder, const QString &file);
/// The bytes of an image of a reply; checked again at this moment.
/// \param mostBytes larger ones are TooLarge
[[nodiscard]] Result<QByteArray, ReplyFileError> image(const QString &folder, const QString &name,
                                                       qint64 mostBytes);

} // namespace ReplyFolder
} // namespace Innbox
