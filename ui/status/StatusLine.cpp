#include "ui/status/StatusLine.h"

#include "models/items/FolderModel.h"
#include "models/ports/SyncPort.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"

#include <QHBoxLayout>
#include <QLocale>

namespace Innbox {

StatusLine::StatusLine(SyncPort *sync, FolderModel *folders, QWidget *parent)
    : Surface(Ground::Rail, Top, parent),
      m_queue(new PlainLabel(u"queueSum", 12, PlainLabel::Tone::Muted)),
      m_requests(new PlainLabel(u"requestBudget", 12, PlainLabel::Tone::Muted)),
      m_outbox(new PlainLabel(u"outboxCount", 12, PlainLabel::Tone::Muted))
{
    const Metrics m(font());
    setFixedHeight(m(26));
    m_queue->setElided(true);
    m_requests->setToolTip(tr("Requests that count against the limit of the last minute."));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(m(12), 1, m(12), 0);
    row->setSpacing(m(16));
    row->addWidget(m_queue, 1);
    row->addWidget(m_requests);
    row->addWidget(m_outbox);
    connect(sync, &SyncPort::statusChanged, this, &StatusLine::showStatus);
    connect(folders, &FolderModel::countsChanged, this, &StatusLine::showCounts);
    showStatus(sync->status());
    showCounts(folders->counts());
}

void StatusLine::showStatus(const SyncStatus &status)
{
    const QLocale locale;
    m_queue->setText(
        tr("Queue: fetched %1 = stored %2 + duplicates %3 + set aside %4 · confirmed %5")
            .arg(locale.toString(status.fetched), locale.toString(status.stored),
                 locale.toString(status.duplicates), locale.toString(status.setAside),
                 locale.toString(status.confirmed)));
    m_requests->setText(tr("Requests %1 / %2 this minute")
                            .arg(locale.toString(status.requestsInWindow),
                                 locale.toString(status.requestsAllowed)));
    m_requests->setVisible(status.requestsAllowed > 0);
}

void StatusLine::showCounts(const FolderCounts &counts)
{
    m_outbox->setText(tr("Outbox %1").arg(QLocale().toString(counts.outbox)));
}

} // namespace Innbox
