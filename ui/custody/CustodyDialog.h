#pragma once

#include "models/store/CustodyStore.h"
#include "ui/dialogs/Dialog.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QListView;
class QPlainTextEdit;
class QTabWidget;
class QTableView;
QT_END_NAMESPACE

namespace Innbox {

class CustodyPort;
class PollModel;
class SetAsideModel;

/// The proof of what happened to every message of the queue: the sums, each poll, what was set
/// aside with its raw text. Thread: GUI.
class CustodyDialog : public Dialog {
    Q_OBJECT
public:
    /// \param custody, store facets of one store; all outlive the dialog
    CustodyDialog(CustodyStore *custody, CustodyPort *port, Store *store, QWidget *parent);

private:
    void addSums();
    void addTabs();
    void addButtons();
    void refresh();
    void showSums(const CustodySums &sums);
    void showItem();
    void endByHand();
    void exportProof();
    void say(const QString &words, bool isGood);

    CustodyStore *m_custody;
    CustodyPort *m_port;
    std::optional<CustodySums> m_sums{}; ///< as shown
    PollModel *m_pollModel;
    SetAsideModel *m_asideModel;
    PlainLabel *m_sum = nullptr;
    PlainLabel *m_role = nullptr;
    PlainLabel *m_polled = nullptr;
    PlainLabel *m_histories = nullptr;
    PlainLabel *m_result = nullptr;
    QTabWidget *m_tabs = nullptr;
    QListView *m_aside = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    QPushButton *m_settle = nullptr;
    QPushButton *m_readAgain = nullptr;
};

} // namespace Innbox
