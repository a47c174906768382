#pragma once

#include <QImage>
#include <QList>
#include <QString>

QT_BEGIN_NAMESPACE
class QPrinter;
QT_END_NAMESPACE

/// Images on their way out of the program: into a file, a folder, onto paper. Thread: GUI.
namespace Innbox::ImageExport {

/// An image as the cache has it.
struct Item {
    QString file{};
    QString name{}; ///< cleaned
};

/// Writes the bytes as they came; replaces what is there. False: nothing was changed.
[[nodiscard]] bool save(const QString &from, const QString &to);
/// Each under its name, or with a number where that is taken: nothing is replaced. Returns how many
/// were written.
[[nodiscard]] int saveAll(const QList<Item> &items, const QString &folder);
/// One page, fitted, turned with the paper. False: the printer refused.
[[nodiscard]] bool print(QPrinter *printer, const QImage &image);

} // namespace Innbox::ImageExport
