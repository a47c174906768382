#include "app/tour/Plays.h"
#include "app/tour/Stage.h"
#include "app/tour/TourWorld.h"
#include "ui/composer/CompareDialog.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/composer/PictureCard.h"
#include "ui/composer/ReplyPicker.h"
#include "ui/shell/MainWindow.h"
#include "ui/thread/ThreadView.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QCoroFuture>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLinearGradient>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Letter =
    u"Dear team,\n\nAda asks for an extra bed and a parking spcae from 22 to 24 August. The photos "
    "show the room she had last time. Could you confirm the price by tomorow?\n\nKind regards";

QPlainTextEdit *replyEdit(Stage *stage)
{
    return stage->visible<QPlainTextEdit>(u"replyEdit"_s);
}

QString painted(const TourWorld &world, const QString &name, QSize size, QColor from, QColor to)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient ground(0, 0, size.width(), size.height());
    ground.setColorAt(0, from);
    ground.setColorAt(1, to);
    painter.fillRect(image.rect(), ground);
    painter.setPen(QPen(Qt::white, size.width() / 60.0));
    for (int x = 0; x < size.width(); x += size.width() / 8)
        painter.drawLine(x, 0, size.width() - x, size.height());
    painter.end();
    const QString path = world.folder.filePath(name);
    return image.save(path) ? path : QString();
}

bool areReady(const QWidget *place, qsizetype count)
{
    QList<const PictureCard *> shown;
    for (const PictureCard *const card : place->findChildren<PictureCard *>()) {
        if (!card->isHidden())
            shown.append(card);
    }
    return shown.size() == count && std::ranges::none_of(shown, [](const PictureCard *card) {
               return card->accessibleName().contains(u'%');
           });
}

void dropOn(QPlainTextEdit *edit, const QList<QUrl> &files)
{
    QMimeData data;
    data.setUrls(files);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(edit->viewport(), &enter);
    QDropEvent drop(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(edit->viewport(), &drop);
}

/// A painted photo of whose file only a share is left.
QUrl damaged(const TourWorld &world, const QString &name, QColor color, double share)
{
    QFile file(painted(world, name, {1600, 1200}, color, color.darker()));
    const bool isCut = file.resize(share < 1 ? qint64(double(file.size()) * share)
                                             : file.size() - 2); // the end mark alone
    return isCut ? QUrl::fromLocalFile(file.fileName()) : QUrl();
}

/// The button "Send what is there" of the first incomplete image; null = none has one.
QPushButton *partButton(const QWidget *place)
{
    for (auto *const button : place->findChildren<QPushButton *>(u"sendPart"_s)) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

/// Opens Ada's conversation with a photo that was repaired, one of which part is missing, and one
/// whose rest a person lets go.
QCoro::Task<bool> damagedPhotos(Stage *stage, TourWorld *world)
{
    const bool isOpen = co_await ada(stage, world);
    QPlainTextEdit *const edit = replyEdit(stage);
    if (!edit)
        co_return false;
    dropOn(edit, {damaged(*world, u"IMG_2041.jpg"_s, QColor(0xe8c088), 1),
                  damaged(*world, u"IMG_2042.jpg"_s, QColor(0xc0e0c0), 0.5)});
    MainWindow *const window = stage->window();
    // Names with a percent sign: what is still made ready, and what is incomplete.
    const auto isSettled = [window](int cards, int withShare) {
        int shown = 0;
        int shares = 0;
        for (const PictureCard *const card : window->findChildren<PictureCard *>()) {
            shown += card->isHidden() ? 0 : 1;
            shares += !card->isHidden() && card->accessibleName().contains(u'%') ? 1 : 0;
        }
        return shown == cards && shares == withShare &&
               (partButton(window) != nullptr) == (withShare > 0);
    };
    const auto isCounted = [isSettled] { return isSettled(2, 1); };
    const bool isFirst = co_await stage->until(isCounted);
    if (!isFirst)
        co_return false;
    partButton(window)->click();
    const auto isGoing = [isSettled] { return isSettled(2, 0); };
    const bool isSecond = co_await stage->until(isGoing);
    dropOn(edit, {damaged(*world, u"IMG_2043.jpg"_s, QColor(0xb0c8e8), 0.63)});
    const auto areAll = [isSettled] { return isSettled(3, 1); };
    const bool isThere = co_await stage->until(areAll);
    co_return isOpen &&isSecond &&isThere;
}

/// Opens Ada's conversation and writes a letter with two photos and something that cannot go.
QCoro::Task<bool> written(Stage *stage, TourWorld *world)
{
    const bool isOpen = co_await ada(stage, world);
    QPlainTextEdit *const edit = replyEdit(stage);
    QFile voucher(world->folder.filePath(u"voucher.pdf"_s));
    if (!edit || !voucher.open(QIODevice::WriteOnly) || voucher.write("%PDF-1.4\n") < 0)
        co_return false;
    voucher.close();
    edit->setPlainText(QStringView(Letter).toString());
    QList<QUrl> files;
    files += QUrl::fromLocalFile(
        painted(*world, u"IMG_2041.jpg"_s, {1600, 1200}, QColor(0xe8c088), QColor(0x80583c)));
    files += QUrl::fromLocalFile(
        painted(*world, u"IMG_2042.png"_s, {900, 1200}, QColor(0xc0e0c0), QColor(0x407048)));
    files += QUrl::fromLocalFile(voucher.fileName());
    dropOn(edit, files);
    MainWindow *const window = stage->window();
    const auto ready = [window] { return areReady(window, 3); };
    co_return co_await stage->until(ready) && isOpen;
}

QCoro::Task<ComposerDialog *> composer(Stage *stage)
{
    if (auto *const button = stage->visible<QPushButton>(u"openComposer"_s))
        button->click();
    MainWindow *const window = stage->window();
    const auto isThere = [window] {
        const auto *const found = window->findChild<ComposerDialog *>();
        return found && found->isSettled();
    };
    co_await stage->until(isThere);
    co_await stage->pause(std::chrono::milliseconds(1200)); // the draft is saved after a pause
    co_await stage->until(isThere);
    co_return window->findChild<ComposerDialog *>();
}

} // namespace

QCoro::Task<bool> composerEmpty(Stage *stage, TourWorld *world)
{
    const bool isOpen = co_await ada(stage, world);
    const auto *const dialog = co_await composer(stage);
    co_return isOpen &&dialog;
}

QCoro::Task<bool> composerQuote(Stage *stage, TourWorld *world)
{
    const bool isOpen = co_await ada(stage, world);
    auto *const view = stage->visible<ThreadView>(u"threadView"_s);
    const ConversationId id = stage->window()->openedConversation();
    const auto newest = co_await world->store->messages(id, std::nullopt, 1);
    if (!view || !newest || newest->isEmpty())
        co_return false;
    Q_EMIT view->answerAsked(newest->first());
    stage->typeReply(u"For three nights, please: 21 to 24 August."_s);
    const auto *const dialog = co_await composer(stage);
    co_return isOpen &&dialog;
}

QCoro::Task<bool> composerCards(Stage *stage, TourWorld *world)
{
    const bool isWritten = co_await written(stage, world);
    ComposerDialog *const dialog = co_await composer(stage);
    if (!dialog)
        co_return false;
    const auto ready = [dialog] { return areReady(dialog, 3); };
    const bool isReady = co_await stage->until(ready);
    dialog->findChild<QPushButton *>(u"sendButton"_s)->click(); // with the words why it does not go
    co_return isWritten &&isReady;
}

QCoro::Task<bool> composerLong(Stage *stage, TourWorld *world)
{
    const bool isOpen = co_await ada(stage, world);
    QPlainTextEdit *const edit = replyEdit(stage);
    if (!edit)
        co_return false;
    constexpr int Times = 12; // past the length from which characters are counted
    edit->setPlainText(QStringView(Letter).toString().repeated(Times));
    const auto *const dialog = co_await composer(stage);
    co_return isOpen &&dialog;
}

QCoro::Task<bool> composerLater(Stage *stage, TourWorld *world)
{
    const bool isOpen = co_await ada(stage, world);
    stage->typeReply(u"We look forward to seeing you."_s);
    ComposerDialog *const dialog = co_await composer(stage);
    auto *const button = dialog ? dialog->findChild<QPushButton *>(u"sendLater"_s) : nullptr;
    if (!button || !button->menu())
        co_return false;
    button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    co_return co_await stage->until([] { return QApplication::activePopupWidget() != nullptr; }) &&
        isOpen;
}

QCoro::Task<bool> composerLaterAt(Stage *stage, TourWorld *world)
{
    const bool isOpen = co_await composerLater(stage, world);
    QWidget *const menu = QApplication::activePopupWidget();
    auto *const other = menu ? menu->findChild<QAction *>(u"sendAtPicked"_s) : nullptr;
    if (!other)
        co_return false;
    menu->close();
    other->trigger();
    MainWindow *const window = stage->window();
    const auto isAsked = [window] {
        const auto *const asked = window->findChild<QDialog *>(u"sendLaterDialog"_s);
        return asked && asked->isVisible();
    };
    co_return co_await stage->until(isAsked) && isOpen;
}

QCoro::Task<bool> compared(Stage *stage, TourWorld *world)
{
    const bool isWritten = co_await written(stage, world);
    auto *const card = stage->window()->findChild<PictureCard *>();
    card->setFocus();
    Stage::press(card, Qt::Key_Return);
    MainWindow *const window = stage->window();
    const auto isDrawn = [window] {
        const auto *const dialog = window->findChild<CompareDialog *>();
        return dialog && !dialog->findChild<QLabel *>(u"compareAfter"_s)->pixmap().isNull();
    };
    co_return co_await stage->until(isDrawn) && isWritten;
}

/// What a misspelt word could be.
QCoro::Task<bool> spelling(Stage *stage, TourWorld *world)
{
    const bool isOpen = co_await ada(stage, world);
    QPlainTextEdit *const edit = replyEdit(stage);
    if (!edit)
        co_return false;
    edit->setPlainText(u"Could you confirm the price by tomorow?"_s);
    const bool isRead =
        co_await stage->until([edit] { return !edit->extraSelections().isEmpty(); });
    edit->moveCursor(QTextCursor::End);
    edit->moveCursor(QTextCursor::PreviousWord);
    edit->moveCursor(QTextCursor::PreviousWord);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, edit->cursorRect().bottomLeft(),
                            edit->viewport()->mapToGlobal(edit->cursorRect().bottomLeft()));
    QApplication::sendEvent(edit, &asked);
    const bool isMenu =
        co_await stage->until([] { return QApplication::activePopupWidget() != nullptr; });
    co_return isOpen &&isRead &&isMenu;
}

QCoro::Task<bool> composerDamaged(Stage *stage, TourWorld *world)
{
    const bool isDone = co_await damagedPhotos(stage, world);
    const auto *const dialog = co_await composer(stage);
    co_return isDone &&dialog;
}

QCoro::Task<bool> barDamaged(Stage *stage, TourWorld *world)
{
    return damagedPhotos(stage, world);
}

QCoro::Task<bool> barWithCards(Stage *stage, TourWorld *world)
{
    return written(stage, world);
}

QCoro::Task<bool> picker(Stage *stage, TourWorld *world)
{
    const bool isOpen = co_await ada(stage, world);
    QPlainTextEdit *const edit = replyEdit(stage);
    if (!edit)
        co_return false;
    edit->setFocus();
    Stage::press(edit, Qt::CTRL | Qt::Key_T);
    const auto isFull = [edit] {
        const auto *const found = edit->findChild<ReplyPicker *>();
        return found && found->isVisible() &&
               found->findChild<QTreeWidget *>()->topLevelItemCount() > 0;
    };
    co_return co_await stage->until(isFull) && isOpen;
}

/// A saved reply with a variable nobody knows: it has to be filled in.
QCoro::Task<bool> composerGaps(Stage *stage, TourWorld *world)
{
    const bool isOpen = co_await ada(stage, world);
    QPlainTextEdit *const edit = replyEdit(stage);
    if (!edit)
        co_return false;
    edit->setPlainText(u"Dear team,\n\nthe guest arrives on {{checkin}} and asks for a parking "
                       "space.\n\nKind regards\n{{agent.name}}"_s);
    ComposerDialog *const dialog = co_await composer(stage);
    if (!dialog)
        co_return false;
    dialog->findChild<QPushButton *>(u"sendButton"_s)->click();
    co_return isOpen;
}

QCoro::Task<bool> replyEditor(Stage *stage, TourWorld *world)
{
    const bool isOpen = co_await picker(stage, world);
    const auto *const found = stage->window()->findChild<ReplyPicker *>();
    found->findChild<QPushButton *>(u"editReplies"_s)->click();
    // The world's own folder is called otherwise each time, and pictures must be the same.
    auto *const place = stage->visible<QLabel>(u"savedFolder"_s);
    if (!place)
        co_return false;
    place->setText(place->text().replace(world->folder.path(), u"/home/desk"_s));
    co_return isOpen;
}

} // namespace Innbox::Tour
