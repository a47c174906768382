#include "ui/topbar/ProblemBar.h"

#include "models/ports/SyncPort.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/ProblemText.h"
#include "ui/text/SafeText.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Innbox {

ProblemBar::ProblemBar(SyncPort *sync, QWidget *parent)
    : Surface(Ground::BadSoft, Bottom, parent),
      m_words(new PlainLabel(u"problemWords", 12, PlainLabel::Tone::Bad)),
      m_requestId(new PlainLabel(u"problemRequestId", 12, PlainLabel::Tone::Muted)),
      m_retry(new QPushButton(tr("Try again now")))
{
    const Metrics m(font());
    m_words->setWordWrap(true);
    m_requestId->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_requestId->setAccessibleName(tr("Request id for the provider’s support"));
    m_retry->setObjectName(u"problemRetry");
    connect(m_retry, &QPushButton::clicked, sync, &SyncPort::syncNow);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(m(14), m(6), m(12), m(6));
    row->setSpacing(m(12));
    row->addWidget(m_words, 1);
    row->addWidget(m_requestId);
    row->addWidget(m_retry);
    connect(sync, &SyncPort::statusChanged, this, &ProblemBar::showStatus);
    showStatus(sync->status());
}

void ProblemBar::showStatus(const SyncStatus &status)
{
    const QString words = ProblemText::sentence(status.problem);
    const QString id = SafeText::forName(status.requestId);
    m_words->setText(words);
    m_requestId->setText(id.isEmpty() ? QString() : tr("Request %1").arg(id));
    m_requestId->setVisible(!id.isEmpty());
    setVisible(!words.isEmpty());
}

} // namespace Innbox
