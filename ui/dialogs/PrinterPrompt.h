#pragma once

#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QPrinter;
class QWidget;
QT_END_NAMESPACE

namespace Innbox {

/// The printer's part of the door to questions: see Ask, whose answers of tests count here, too.
/// Calls \p then with the printer a person chose; it lives during the call. Thread: GUI.
void askForPrinter(QWidget *parent, const QString &title, std::function<void(QPrinter *)> then);

} // namespace Innbox
