#pragma once

#include "models/store/Store.h"
#include "models/values/LedgerStep.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace Innbox {

class LedgerStore;
class PlainLabel;

/// What happened to a reply, step by step, with what the provider's support asks for. Closes
/// itself; deletes itself then. Thread: GUI.
class OutboxDetailsDialog : public QDialog {
    Q_OBJECT
public:
    /// \param ledger outlives the dialog
    OutboxDetailsDialog(LedgerStore *ledger, OutboxId reply, QWidget *parent);

private:
    void show(const StoreResult<QList<LedgerStep>> &steps);
    void copyRequestId();
    void copyAll();

    PlainLabel *m_problem;
    QTreeWidget *m_steps;
    QPushButton *m_copyId;
};

} // namespace Innbox
