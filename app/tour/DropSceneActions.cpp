#include "app/tour/SceneActions.h"
#include "app/tour/ScreenshotDriver.h"
#include "app/tour/TourFixture.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QUrl>

namespace Innbox::Tour {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Files that somebody drags: photos, and something that cannot be sent. Empty = not written.
QList<QUrl> draggedFiles(const TourFixture &world, int photos, bool hasDocument)
{
    QList<QUrl> files;
    QImage photo(64, 48, QImage::Format_RGB32);
    photo.fill(Qt::darkCyan);
    for (int number = 1; number <= photos; ++number) {
        const QString path = world.folder.filePath(u"IMG_204%1.jpg"_s.arg(number));
        if (!photo.save(path))
            return {};
        files.append(QUrl::fromLocalFile(path));
    }
    if (!hasDocument)
        return files;
    QFile voucher(world.folder.filePath(u"voucher.pdf"_s));
    if (!voucher.open(QIODevice::WriteOnly) || voucher.write("%PDF-1.4\n") < 0)
        return {};
    files.append(QUrl::fromLocalFile(voucher.fileName()));
    return files;
}

/// Drags files to a place of a widget and holds them there.
bool dragOver(QWidget *target, const QPoint &at, const QList<QUrl> &files)
{
    if (!target || files.isEmpty())
        return false;
    QMimeData data;
    data.setUrls(files);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &move);
    return enter.isAccepted();
}

} // namespace

QCoro::Task<bool> dropOnThread(ScreenshotDriver *driver, TourFixture *world)
{
    const bool isOpen = co_await ada(driver, world);
    auto *const column = driver->visible<QWidget>(u"openConversation"_s);
    co_return dragOver(column, QPoint(40, 40), draggedFiles(*world, 3, false)) && isOpen;
}

QCoro::Task<bool> dropRefused(ScreenshotDriver *driver, TourFixture *world)
{
    const bool isOpen = co_await ada(driver, world);
    auto *const column = driver->visible<QWidget>(u"openConversation"_s);
    co_return dragOver(column, QPoint(40, 40), draggedFiles(*world, 0, true)) && isOpen;
}

QCoro::Task<bool> dropInPart(ScreenshotDriver *driver, TourFixture *world)
{
    const bool isOpen = co_await ada(driver, world);
    auto *const column = driver->visible<QWidget>(u"openConversation"_s);
    co_return dragOver(column, QPoint(40, 40), draggedFiles(*world, 2, true)) && isOpen;
}

QCoro::Task<bool> dropOnRow(ScreenshotDriver *driver, TourFixture *world)
{
    const bool isOpen = co_await ada(driver, world);
    const auto *const list = driver->visible<QAbstractItemView>(u"conversationView"_s);
    if (!list || list->model()->rowCount() < 2)
        co_return false;
    const QPoint at = list->visualRect(list->model()->index(1, 0)).center();
    co_return dragOver(list->viewport(), at, draggedFiles(*world, 2, false)) && isOpen;
}

QCoro::Task<bool> sendOptions(ScreenshotDriver *driver, TourFixture *world)
{
    const bool isOpen = co_await ada(driver, world);
    driver->typeReply(u"We look forward to seeing you."_s);
    auto *const button = driver->visible<QToolButton>(u"sendOptions"_s);
    if (!button || !button->menu())
        co_return false;
    QMenu *const menu = button->menu();
    menu->popup(button->mapToGlobal(QPoint(0, 0)) - QPoint(0, menu->sizeHint().height()));
    co_return co_await driver->until([] { return QApplication::activePopupWidget() != nullptr; }) &&
        isOpen;
}

} // namespace Innbox::Tour
