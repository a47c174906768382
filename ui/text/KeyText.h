#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QString>

namespace Innbox {

/// Keys in words, as they stand on a keyboard of the language: "Ctrl+Enter", "Strg+Eingabe". Pure.
class KeyText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::KeyText)
public:
    [[nodiscard]] static QString of(const QKeySequence &keys);
    /// Several that do the same: "J / Down".
    [[nodiscard]] static QString of(const QList<QKeySequence> &keys);
};

} // namespace Innbox
