#pragma once

#include "ui/style/Surface.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace Innbox {

class ContractModel;
class PlainLabel;
class WireLogModel;
class WireTable;

/// The contract lens: which spelling of each field arrived since when, what is unknown, missing or
/// of another type. Thread: GUI.
class ContractPane : public Surface {
    Q_OBJECT
public:
    /// \param log  outlives the pane
    explicit ContractPane(const WireLogModel *log, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    const WireLogModel *m_log;
    ContractModel *m_rows;
    QTimer m_soon{};
    PlainLabel *m_sum;
    QCheckBox *m_surprises;
    WireTable *m_table;
};

} // namespace Innbox
