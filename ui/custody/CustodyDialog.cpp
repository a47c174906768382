#include "ui/custody/CustodyDialog.h"

#include "models/items/PollModel.h"
#include "models/items/SetAsideModel.h"
#include "models/ports/CustodyPort.h"
#include "models/store/Deliver.h"
#include "ui/custody/PollTextProxy.h"
#include "ui/custody/SetAsideTextProxy.h"
#include "ui/dialogs/Prompt.h"
#include "ui/palette/CommandDelegate.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/CustodyText.h"
#include "ui/text/EditText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/SafeText.h"

#include <QDateTime>
#include <QHeaderView>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

CustodyDialog::CustodyDialog(CustodyStore *custody, CustodyPort *port, Store *store,
                             QWidget *parent)
    : Dialog(u"custodyDialog", tr("Custody of the queue"), parent), m_custody(custody),
      m_port(port), m_pollModel(new PollModel(custody, PollModel::PageRows, this)),
      m_asideModel(new SetAsideModel(custody, SetAsideModel::PageRows, this))
{
    const Metrics m(font());
    addSums();
    addTabs();
    addButtons();
    resize(qMin(m(860), parent->width() - m(40)), qMin(m(620), parent->height() - m(40)));
    connect(store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.account)
            refresh();
    });
    connect(m_port, &CustodyPort::readAgainEnded, this,
            [this](int nowRead, int stillAside, const QString &failure) {
                m_readAgain->setEnabled(true);
                if (!failure.isEmpty())
                    say(tr("The store could not be read (%1).").arg(failure), false);
                else
                    say(tr("Read again: %1 now stored, %2 still set aside.")
                            .arg(nowRead)
                            .arg(stillAside),
                        true);
                refresh();
            });
    connect(m_port, &CustodyPort::exportEnded, this,
            [this](const QString &path, const QString &failure) {
                say(failure.isEmpty() ? tr("The proof was written to %1.").arg(path)
                                      : tr("The proof could not be written: %1").arg(failure),
                    failure.isEmpty());
            });
    const auto tell = [this](const StoreError &error) { say(ProblemText::sentence(error), false); };
    connect(m_pollModel, &PollModel::failed, this, tell);
    connect(m_asideModel, &SetAsideModel::failed, this, tell);
    refresh();
}

void CustodyDialog::addSums()
{
    const auto add = [this](QStringView name, PlainLabel::Tone tone) {
        auto *const label = new PlainLabel(name, 13, tone);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(label);
        return label;
    };
    m_sum = add(u"custodySum", PlainLabel::Tone::Text);
    m_role = add(u"custodyRole", PlainLabel::Tone::Muted);
    m_polled = add(u"custodyPolls", PlainLabel::Tone::Muted);
    m_histories = add(u"custodyHistories", PlainLabel::Tone::Muted);
}

void CustodyDialog::addTabs()
{
    const Metrics m(font());
    auto *const table = new QTableView;
    table->setObjectName(u"pollTable"_s);
    table->setAccessibleName(tr("Polls of the queue"));
    table->setModel(new PollTextProxy(m_pollModel, this));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(m(26));
    table->horizontalHeader()->setHighlightSections(false);
    // When something was is the proof: it is never cut, the numbers share what is left.
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(PollModel::Time, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setMinimumSectionSize(m(64));

    m_aside = new QListView;
    m_aside->setObjectName(u"asideList"_s);
    m_aside->setAccessibleName(tr("Set aside"));
    m_aside->setModel(new SetAsideTextProxy(m_asideModel, this));
    m_aside->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_aside->setUniformItemSizes(true);
    m_aside->setItemDelegate(new CommandDelegate(m_aside));
    m_raw = new QPlainTextEdit;
    m_raw->setObjectName(u"asideRaw"_s);
    m_raw->setAccessibleName(tr("As it came, unread"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_settle = new QPushButton(tr("It needs nothing more"));
    m_settle->setObjectName(u"settleAside"_s);
    m_settle->setAutoDefault(false);
    auto *const split = new QSplitter(Qt::Vertical);
    split->addWidget(m_aside);
    auto *const lower = new QWidget;
    auto *const lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, m(6), 0, 0);
    lowerColumn->addWidget(m_raw, 1);
    lowerColumn->addWidget(m_settle, 0, Qt::AlignLeading);
    split->addWidget(lower);
    connect(m_aside->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CustodyDialog::showItem);
    connect(m_asideModel, &SetAsideModel::loaded, this, [this] {
        if (!m_aside->currentIndex().isValid())
            m_aside->setCurrentIndex(m_aside->model()->index(0, 0));
        showItem();
    });
    connect(m_settle, &QPushButton::clicked, this, &CustodyDialog::endByHand);

    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"custodyTabs"_s);
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(table, tr("Polls"));
    m_tabs->addTab(split, tr("Set aside"));
    body()->addWidget(m_tabs, 1);
    m_result = addWords(u"custodyResult", {});
    m_result->hide();
}

void CustodyDialog::addButtons()
{
    m_readAgain = addButton(u"readAgain", tr("Read again"), QDialogButtonBox::ActionRole);
    m_readAgain->setToolTip(
        tr("Reads everything set aside once more: a newer Innbox may understand it."));
    connect(m_readAgain, &QPushButton::clicked, this, [this] {
        m_readAgain->setEnabled(false);
        m_port->readAgain();
    });
    QPushButton *const save =
        addButton(u"exportProof", tr("Export…"), QDialogButtonBox::ActionRole);
    connect(save, &QPushButton::clicked, this, &CustodyDialog::exportProof);
    addButton(u"closeCustody", tr("Close"), QDialogButtonBox::RejectRole);
}

void CustodyDialog::refresh()
{
    deliver(m_custody->custodySums(), this, [this](const StoreResult<CustodySums> &sums) {
        if (sums)
            showSums(sums.value());
        else
            say(ProblemText::sentence(sums.error()), false);
    });
}

void CustodyDialog::showSums(const CustodySums &sums)
{
    // The lists begin anew only when they changed: a person may be reading them.
    const bool isFirst = !m_sums;
    if (isFirst || m_sums->polls != sums.polls)
        m_pollModel->reload();
    if (isFirst || m_sums->setAside != sums.setAside || m_sums->setAsideOpen != sums.setAsideOpen)
        m_asideModel->reload();
    m_sums = sums;
    m_sum->setText(CustodyText::sum(sums));
    m_role->setText(CustodyText::role(sums));
    m_polled->setText(CustodyText::polls(sums));
    m_histories->setText(CustodyText::histories(sums));
    m_histories->setTone(sums.missedByQueue > 0 ? PlainLabel::Tone::Warn : PlainLabel::Tone::Muted);
    m_readAgain->setEnabled(sums.setAsideOpen > 0);
    //: A tab; %1 is how many are open
    m_tabs->setTabText(1, sums.setAsideOpen > 0 ? tr("Set aside (%1)").arg(sums.setAsideOpen)
                                                : tr("Set aside"));
}

void CustodyDialog::showItem()
{
    const QModelIndex index = m_aside->currentIndex();
    const bool isThere = index.isValid() && index.row() < m_asideModel->rowCount();
    m_settle->setEnabled(isThere && m_asideModel->at(index.row()).end == SetAsideEnd::Open);
    if (!isThere) {
        m_raw->setPlainText(tr("Nothing was set aside."));
        return;
    }
    const SetAsideItem &item = m_asideModel->at(index.row());
    const QString raw = SafeText::forBody(QString::fromUtf8(item.raw));
    const QString shown = raw.isEmpty() ? tr("Only its id is known.") : raw;
    if (EditText::of(m_raw) != shown)
        m_raw->setPlainText(shown);
}

void CustodyDialog::endByHand()
{
    const QModelIndex index = m_aside->currentIndex();
    if (!index.isValid())
        return;
    const SetAsideId id = m_asideModel->at(index.row()).id;
    deliver(m_custody->endSetAside(id, QDateTime::currentMSecsSinceEpoch()), this,
            [this](const StoreResult<Done> &ended) {
                if (!ended)
                    say(ProblemText::sentence(ended.error()), false);
                refresh();
            });
}

void CustodyDialog::exportProof()
{
    Prompt::fileToSave(this, tr("Export the proof"), u"innbox-custody.json"_s,
                       [this](const QString &path) { m_port->exportTo(path); });
}

void CustodyDialog::say(const QString &words, bool isGood)
{
    m_result->setTone(isGood ? PlainLabel::Tone::Ok : PlainLabel::Tone::Bad);
    m_result->setText(words);
    m_result->show();
}

} // namespace Innbox
