#include "app/tour/SceneActions.h"
#include "app/tour/ScreenshotDriver.h"
#include "app/tour/TourFixture.h"
#include "ui/composer/AttachmentCard.h"
#include "ui/composer/CompareDialog.h"
#include "ui/composer/ComposerDialog.h"
#include "ui/composer/SavedReplyPicker.h"
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
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Letter =
    u"Dear team,\n\nAda asks for an extra bed and a parking spcae from 22 to 24 August. The photos "
    "show the room she had last time. Could you confirm the price by tomorow?\n\nKind regards";

QPlainTextEdit *replyEdit(ScreenshotDriver *driver)
{
    return driver->visible<QPlainTextEdit>(u"replyEdit"_s);
}

QString painted(const TourFixture &fixture, const QString &name, QSize size, QColor from, QColor to)
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
    const QString path = fixture.folder.filePath(name);
    return image.save(path) ? path : QString();
}

bool areReady(const QWidget *place, qsizetype count)
{
    QList<const AttachmentCard *> shown;
    for (const AttachmentCard *const card : place->findChildren<AttachmentCard *>()) {
        if (!card->isHidden())
            shown.append(card);
    }
    return shown.size() == count && std::ranges::none_of(shown, [](const AttachmentCard *card) {
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
QUrl damaged(const TourFixture &fixture, const QString &name, QColor color, double share)
{
    QFile file(painted(fixture, name, {1600, 1200}, color, color.darker()));
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
QCoro::Task<bool> damagedPhotos(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await ada(driver, fixture);
    QPlainTextEdit *const edit = replyEdit(driver);
    if (!edit)
        co_return false;
    dropOn(edit, {damaged(*fixture, u"IMG_2041.jpg"_s, QColor(0xe8c088), 1),
                  damaged(*fixture, u"IMG_2042.jpg"_s, QColor(0xc0e0c0), 0.5)});
    MainWindow *const window = driver->window();
    // Names with a percent sign: what is still made ready, and what is incomplete.
    const auto isSettled = [window](int cards, int withShare) {
        int shown = 0;
        int shares = 0;
        for (const AttachmentCard *const card : window->findChildren<AttachmentCard *>()) {
            shown += card->isHidden() ? 0 : 1;
            shares += !card->isHidden() && card->accessibleName().contains(u'%') ? 1 : 0;
        }
        return shown == cards && shares == withShare &&
               (partButton(window) != nullptr) == (withShare > 0);
    };
    const auto isCounted = [isSettled] { return isSettled(2, 1); };
    const bool isFirst = co_await driver->until(isCounted);
    if (!isFirst)
        co_return false;
    partButton(window)->click();
    const auto isGoing = [isSettled] { return isSettled(2, 0); };
    const bool isSecond = co_await driver->until(isGoing);
    dropOn(edit, {damaged(*fixture, u"IMG_2043.jpg"_s, QColor(0xb0c8e8), 0.63)});
    const auto areAll = [isSettled] { return isSettled(3, 1); };
    const bool isThere = co_await driver->until(areAll);
    co_return isOpen &&isSecond &&isThere;
}

/// Opens Ada's conversation and writes a letter with two photos and something that cannot go.
QCoro::Task<bool> written(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await ada(driver, fixture);
    QPlainTextEdit *const edit = replyEdit(driver);
    QFile voucher(fixture->folder.filePath(u"voucher.pdf"_s));
    if (!edit || !voucher.open(QIODevice::WriteOnly) || voucher.write("%PDF-1.4\n") < 0)
        co_return false;
    voucher.close();
    edit->setPlainText(QStringView(Letter).toString());
    QList<QUrl> files;
    files += QUrl::fromLocalFile(
        painted(*fixture, u"IMG_2041.jpg"_s, {1600, 1200}, QColor(0xe8c088), QColor(0x80583c)));
    files += QUrl::fromLocalFile(
        painted(*fixture, u"IMG_2042.png"_s, {900, 1200}, QColor(0xc0e0c0), QColor(0x407048)));
    files += QUrl::fromLocalFile(voucher.fileName());
    dropOn(edit, files);
    MainWindow *const window = driver->window();
    const auto ready = [window] { return areReady(window, 3); };
    co_return co_await driver->until(ready) && isOpen;
}

QCoro::Task<ComposerDialog *> composer(ScreenshotDriver *driver)
{
    if (auto *const button = driver->visible<QPushButton>(u"openComposer"_s))
        button->click();
    MainWindow *const window = driver->window();
    const auto isThere = [window] {
        const auto *const found = window->findChild<ComposerDialog *>();
        return found && found->isSettled();
    };
    co_await driver->until(isThere);
    co_await driver->pause(std::chrono::milliseconds(1200)); // the draft is saved after a pause
    co_await driver->until(isThere);
    co_return window->findChild<ComposerDialog *>();
}

} // namespace

QCoro::Task<bool> composerEmpty(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await ada(driver, fixture);
    const auto *const dialog = co_await composer(driver);
    co_return isOpen &&dialog;
}

QCoro::Task<bool> composerQuote(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await ada(driver, fixture);
    auto *const view = driver->visible<ThreadView>(u"threadView"_s);
    const ConversationId id = driver->window()->openedConversation();
    const auto newest = co_await fixture->store->messages(id, std::nullopt, 1);
    if (!view || !newest || newest->isEmpty())
        co_return false;
    Q_EMIT view->answerAsked(newest->first());
    driver->typeReply(u"For three nights, please: 21 to 24 August."_s);
    const auto *const dialog = co_await composer(driver);
    co_return isOpen &&dialog;
}

QCoro::Task<bool> composerCards(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isWritten = co_await written(driver, fixture);
    ComposerDialog *const dialog = co_await composer(driver);
    if (!dialog)
        co_return false;
    const auto ready = [dialog] { return areReady(dialog, 3); };
    const bool isReady = co_await driver->until(ready);
    dialog->findChild<QPushButton *>(u"sendButton"_s)->click(); // with the words why it does not go
    co_return isWritten &&isReady;
}

QCoro::Task<bool> composerLong(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await ada(driver, fixture);
    QPlainTextEdit *const edit = replyEdit(driver);
    if (!edit)
        co_return false;
    constexpr int Times = 12; // past the length from which characters are counted
    edit->setPlainText(QStringView(Letter).toString().repeated(Times));
    const auto *const dialog = co_await composer(driver);
    co_return isOpen &&dialog;
}

QCoro::Task<bool> composerLater(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await ada(driver, fixture);
    driver->typeReply(u"We look forward to seeing you."_s);
    ComposerDialog *const dialog = co_await composer(driver);
    auto *const button = dialog ? dialog->findChild<QPushButton *>(u"sendLater"_s) : nullptr;
    if (!button || !button->menu())
        co_return false;
    button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    co_return co_await driver->until([] { return QApplication::activePopupWidget() != nullptr; }) &&
        isOpen;
}

QCoro::Task<bool> composerLaterAt(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await composerLater(driver, fixture);
    QWidget *const menu = QApplication::activePopupWidget();
    auto *const other = menu ? menu->findChild<QAction *>(u"sendAtPicked"_s) : nullptr;
    if (!other)
        co_return false;
    menu->close();
    other->trigger();
    MainWindow *const window = driver->window();
    const auto isAsked = [window] {
        const auto *const asked = window->findChild<QDialog *>(u"sendLaterDialog"_s);
        return asked && asked->isVisible();
    };
    co_return co_await driver->until(isAsked) && isOpen;
}

QCoro::Task<bool> compared(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isWritten = co_await written(driver, fixture);
    auto *const card = driver->window()->findChild<AttachmentCard *>();
    card->setFocus();
    ScreenshotDriver::press(card, Qt::Key_Return);
    MainWindow *const window = driver->window();
    const auto isDrawn = [window] {
        const auto *const dialog = window->findChild<CompareDialog *>();
        return dialog && !dialog->findChild<QLabel *>(u"compareAfter"_s)->pixmap().isNull();
    };
    co_return co_await driver->until(isDrawn) && isWritten;
}

/// What a misspelt word could be.
QCoro::Task<bool> spelling(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await ada(driver, fixture);
    QPlainTextEdit *const edit = replyEdit(driver);
    if (!edit)
        co_return false;
    edit->setPlainText(u"Could you confirm the price by tomorow?"_s);
    const bool isRead =
        co_await driver->until([edit] { return !edit->extraSelections().isEmpty(); });
    edit->moveCursor(QTextCursor::End);
    edit->moveCursor(QTextCursor::PreviousWord);
    edit->moveCursor(QTextCursor::PreviousWord);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, edit->cursorRect().bottomLeft(),
                            edit->viewport()->mapToGlobal(edit->cursorRect().bottomLeft()));
    QApplication::sendEvent(edit, &asked);
    const bool isMenu =
        co_await driver->until([] { return QApplication::activePopupWidget() != nullptr; });
    co_return isOpen &&isRead &&isMenu;
}

QCoro::Task<bool> composerDamaged(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isDone = co_await damagedPhotos(driver, fixture);
    const auto *const dialog = co_await composer(driver);
    co_return isDone &&dialog;
}

QCoro::Task<bool> barDamaged(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isDone = co_await damagedPhotos(driver, fixture);
    const auto *const strip = driver->visible<QScrollArea>(u"attachmentStrip"_s);
    if (!strip)
        co_return false;
    strip->horizontalScrollBar()->setValue(strip->horizontalScrollBar()->maximum());
    co_return isDone;
}

QCoro::Task<bool> barWithCards(ScreenshotDriver *driver, TourFixture *fixture)
{
    return written(driver, fixture);
}

QCoro::Task<bool> picker(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await ada(driver, fixture);
    QPlainTextEdit *const edit = replyEdit(driver);
    if (!edit)
        co_return false;
    edit->setFocus();
    ScreenshotDriver::press(edit, Qt::CTRL | Qt::Key_T);
    const auto isFull = [edit] {
        const auto *const found = edit->findChild<SavedReplyPicker *>();
        return found && found->isVisible() &&
               found->findChild<QTreeWidget *>()->topLevelItemCount() > 0;
    };
    co_return co_await driver->until(isFull) && isOpen;
}

/// A saved reply with a variable nobody knows: it has to be filled in.
QCoro::Task<bool> composerGaps(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await ada(driver, fixture);
    QPlainTextEdit *const edit = replyEdit(driver);
    if (!edit)
        co_return false;
    edit->setPlainText(u"Dear team,\n\nthe guest arrives on {{checkin}} and asks for a parking "
                       "space.\n\nKind regards\n{{agent.name}}"_s);
    ComposerDialog *const dialog = co_await composer(driver);
    if (!dialog)
        co_return false;
    dialog->findChild<QPushButton *>(u"sendButton"_s)->click();
    co_return isOpen;
}

QCoro::Task<bool> replyEditor(ScreenshotDriver *driver, TourFixture *fixture)
{
    const bool isOpen = co_await picker(driver, fixture);
    const auto *const found = driver->window()->findChild<SavedReplyPicker *>();
    found->findChild<QPushButton *>(u"editReplies"_s)->click();
    // The fixture's own folder is called otherwise each time, and pictures must be the same.
    auto *const place = driver->visible<QLabel>(u"savedFolder"_s);
    if (!place)
        co_return false;
    place->setText(place->text().replace(fixture->folder.path(), u"/home/desk"_s));
    co_return isOpen;
}

} // namespace Innbox::Tour
