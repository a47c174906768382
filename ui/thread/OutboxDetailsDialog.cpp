#include "ui/thread/OutboxDetailsDialog.h"

#include "models/store/Deliver.h"
#include "models/store/LedgerStore.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/ScreenFit.h"
#include "ui/text/ProblemText.h"
#include "ui/text/SafeText.h"
#include "ui/text/TimeText.h"
#include "ui/thread/OutboxText.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
enum Column { When, What, Stands, Answer, Columns };
constexpr int RequestIdRole = Qt::UserRole + 1;
} // namespace

OutboxDetailsDialog::OutboxDetailsDialog(LedgerStore *ledger, OutboxId reply, QWidget *parent)
    : QDialog(parent), m_problem(new PlainLabel(u"detailsProblem", 12, PlainLabel::Tone::Bad)),
      m_steps(new QTreeWidget)
{
    const Metrics m(font());
    setObjectName(u"replyDetailsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What happened to this reply"));
    resize(m(680), m(320));
    new ScreenFit(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_steps->setObjectName(u"replySteps"_s);
    m_steps->setAccessibleName(windowTitle());
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setHeaderLabels({tr("When"), tr("What"), tr("Then it was"), tr("Answer")});
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_copyId = buttons->addButton(tr("Copy request id"), QDialogButtonBox::ActionRole);
    m_copyId->setObjectName(u"copyRequestId"_s);
    m_copyId->setToolTip(tr("The provider's support finds the request by it"));
    m_copyId->hide();
    QPushButton *const all = buttons->addButton(tr("Copy all"), QDialogButtonBox::ActionRole);
    all->setObjectName(u"copySteps"_s);
    auto *const column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetNoConstraint); // a button that comes later moves nothing
    column->addWidget(m_problem);
    column->addWidget(m_steps, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_copyId, &QPushButton::clicked, this, &OutboxDetailsDialog::copyRequestId);
    connect(all, &QPushButton::clicked, this, &OutboxDetailsDialog::copyAll);
    deliver(ledger->steps(reply), this,
            [this](const StoreResult<QList<LedgerStep>> &steps) { show(steps); });
}

void OutboxDetailsDialog::show(const StoreResult<QList<LedgerStep>> &steps)
{
    if (!steps) {
        m_problem->setText(ProblemText::sentence(steps.error()));
        m_problem->show();
        return;
    }
    QTreeWidgetItem *withId = nullptr;
    for (const LedgerStep &step : steps.value()) {
        auto *const item = new QTreeWidgetItem(m_steps);
        const QString detail = SafeText::forName(step.detail, 300);
        item->setText(When, TimeText::full(step.atMs));
        item->setText(What, detail.isEmpty() ? OutboxText::step(step)
                                             //: A step of a reply and why it came to it
                                             : tr("%1: %2").arg(OutboxText::step(step), detail));
        item->setText(Stands, OutboxText::state(step.to));
        QStringList answer;
        if (step.httpStatus > 0)
            answer += tr("HTTP %1").arg(step.httpStatus);
        if (!step.errorKind.isEmpty())
            answer += SafeText::forName(step.errorKind);
        if (!step.requestId.isEmpty())
            answer += tr("Request %1").arg(SafeText::forName(step.requestId));
        item->setText(Answer, answer.join(u" · "));
        item->setData(When, RequestIdRole, SafeText::forName(step.requestId));
        if (!step.requestId.isEmpty())
            withId = item;
    }
    for (int column = 0; column < Columns; ++column)
        m_steps->resizeColumnToContents(column);
    m_copyId->setVisible(withId);
    m_steps->setCurrentItem(withId ? withId : m_steps->topLevelItem(0));
    m_steps->setFocus(Qt::OtherFocusReason);
}

void OutboxDetailsDialog::copyRequestId()
{
    QString id;
    if (const QTreeWidgetItem *const item = m_steps->currentItem())
        id = item->data(When, RequestIdRole).toString();
    for (int row = m_steps->topLevelItemCount() - 1; row >= 0 && id.isEmpty(); --row)
        id = m_steps->topLevelItem(row)->data(When, RequestIdRole).toString();
    QGuiApplication::clipboard()->setText(id);
}

void OutboxDetailsDialog::copyAll()
{
    QStringList lines;
    for (int row = 0; row < m_steps->topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < Columns; ++column)
            cells += m_steps->topLevelItem(row)->text(column);
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Innbox
