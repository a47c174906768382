#include "ui/wire/ContractPane.h"

#include "models/items/WireLogModel.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/wire/ContractModel.h"
#include "ui/wire/WireTable.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

ContractPane::ContractPane(const WireLogModel *log, QWidget *parent)
    : Surface(Ground::Base, NoEdge, parent), m_log(log), m_rows(new ContractModel(this)),
      m_sum(new PlainLabel(u"contractSum", 12, PlainLabel::Tone::Muted)),
      m_surprises(new QCheckBox(tr("Only surprises"))),
      m_table(new WireTable(u"contractTable"_s, tr("Fields of the answers")))
{
    const Metrics m(font());
    setObjectName(u"contractPane"_s);
    setAccessibleName(tr("Contract lens"));
    m_surprises->setObjectName(u"contractSurprises"_s);
    m_sum->setElided(true);
    m_table->setModel(m_rows);
    const std::pair<int, int> widths[] = {
        {ContractModel::Verdict, 132}, {ContractModel::Endpoint, 204}, {ContractModel::Name, 140},
        {ContractModel::Pointer, 0},   {ContractModel::Type, 72},      {ContractModel::Count, 80},
        {ContractModel::First, 104},   {ContractModel::Last, 104}};
    for (const auto &[column, width] : widths)
        m_table->setWidth(column, width);

    auto *const head = new Surface(Ground::Base, Bottom);
    auto *const row = new QHBoxLayout(head);
    row->setContentsMargins(m(12), m(8), m(12), m(9));
    row->addWidget(m_sum, 1);
    row->addWidget(m_surprises);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_table, 1);

    constexpr int SoonMs = 100;
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ContractPane::refresh);
    connect(m_surprises, &QCheckBox::toggled, this, &ContractPane::refresh);
    const auto later = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(log, &QAbstractItemModel::rowsInserted, this, later);
    connect(log, &QAbstractItemModel::modelReset, this, later);
    refresh();
}

void ContractPane::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    refresh();
}

void ContractPane::refresh()
{
    QList<ContractRow> rows = m_log->lens().rows();
    const int surprises = m_log->lens().surprises();
    const auto seen = int(rows.size());
    if (m_surprises->isChecked())
        rows.removeIf(
            [](const ContractRow &row) { return row.verdict == ContractRow::Verdict::Documented; });
    m_rows->setRows(rows);
    m_sum->setTone(surprises > 0 ? PlainLabel::Tone::Warn : PlainLabel::Tone::Muted);
    if (seen == 0)
        m_sum->setText(tr("No answer has been read yet."));
    else if (surprises == 0)
        m_sum->setText(tr("%n spelling(s) seen, every one documented.", nullptr, seen));
    else //: %1 spellings were seen, %n of them are not as the documents say
        m_sum->setText(tr("%1 spellings seen, %n surprise(s).", nullptr, surprises).arg(seen));
}

} // namespace Innbox
