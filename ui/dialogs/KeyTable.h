#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace Innbox {

/// The keys that parts of the window handle themselves, beside the actions of the window. A key
/// that is added to a keyPressEvent() is added here: KeyTableTest compares the sources. Pure.
class KeyTable {
    Q_DECLARE_TR_FUNCTIONS(Innbox::KeyTable)
public:
    struct Row {
        QList<QKeySequence> keys{}; ///< all of them do the same
        QString words{};
    };
    struct Group {
        QString name{};    ///< for tests and object names
        QString heading{}; ///< where the keys work
        QList<Row> rows{};
    };
    [[nodiscard]] static QList<Group> groups();

private:
    [[nodiscard]] static QList<Row> conversations();
    [[nodiscard]] static QList<Row> messages();
    [[nodiscard]] static QList<Row> reply();
    [[nodiscard]] static QList<Row> images();
    [[nodiscard]] static QList<Row> viewer();
};

} // namespace Innbox
