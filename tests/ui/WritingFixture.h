#pragma once

#include "tests/ui/WindowFixture.h"
#include "ui/composer/ReplyEdit.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QMimeData;
QT_END_NAMESPACE

namespace Innbox {

class ComposerDialog;
class AttachmentCard;
class SavedReplyPicker;

/// What the tests of writing share: a person's hands. Single-threaded.
namespace Writing {

const QString Ada = QStringLiteral("6066547158");
const QString Lofts = QStringLiteral("4380765874");

/// Fills a fixture with a day, saved replies and dictionaries of a few words.
void equip(WindowFixture &fixture);
/// Opens a conversation in a new window; the field one writes in has the focus.
ReplyEdit *open(WindowFixture &fixture, const QString &reservation = Ada);
[[nodiscard]] QList<OutboxItem> openReplies(WindowFixture &fixture);
[[nodiscard]] SavedReplyPicker *picker(const ReplyEdit *edit);
[[nodiscard]] QLineEdit *query(const ReplyEdit *edit);
/// Opens the picker by key, once there are replies to choose from.
[[nodiscard]] bool openPicker(ReplyEdit *edit);
/// Presses "Open composer" and returns the composer in front.
ComposerDialog *composer(WindowFixture &fixture);

/// The images of the draft of Ada's conversation, as the store has them.
[[nodiscard]] QList<OutgoingImage> drafted(WindowFixture &fixture);
[[nodiscard]] QStringList names(WindowFixture &fixture);
/// The cards that are shown, from left to right.
[[nodiscard]] QList<AttachmentCard *> cards(QWidget *place);
/// Drops as a file manager or a browser does: enter, then drop. Whether it was taken.
bool drop(QWidget *target, const QMimeData &data);
/// The same with files; a warning when they are not taken.
void dropFiles(QWidget *target, const QStringList &files);
/// One colour.
[[nodiscard]] QImage picture(QSize size, QColor color);

} // namespace Writing
} // namespace Innbox
