#include "ui/thread/CandidateDialog.h"

#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/ScreenFit.h"
#include "ui/text/SafeText.h"
#include "ui/text/TimeText.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

CandidateDialog::CandidateDialog(const QList<ReplyCandidate> &candidates, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget)
{
    const Metrics m(font());
    setObjectName(u"candidateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Which message is it?"));
    resize(m(480), m(280));
    new ScreenFit(this);
    auto *const words = new PlainLabel(u"candidateWords", 13);
    words->setWordWrap(true);
    words->setText(tr("These messages of our side came since the reply was tried and belong to no "
                      "other reply. The one you choose becomes this reply; it is not sent again."));
    m_list->setObjectName(u"candidates"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setWordWrap(true);
    for (const ReplyCandidate &candidate : candidates) {
        const QString text = SafeText::forName(candidate.message.body, 160);
        const QString time = TimeText::full(candidate.message.sentAtMs);
        //: A message that may be the reply: time and text
        auto *const item =
            new QListWidgetItem(candidate.strength == MatchStrength::None
                                    ? tr("%1: %2").arg(time, text)
                                    : tr("%1, probably this one: %2").arg(time, text),
                                m_list);
        item->setData(Qt::UserRole, candidate.message.remoteId);
    }
    m_list->setCurrentRow(0);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *const choose = buttons->addButton(tr("This is it"), QDialogButtonBox::AcceptRole);
    choose->setObjectName(u"chooseCandidate"_s);
    choose->setDefault(true);
    auto *const column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const QListWidgetItem *const item = m_list->currentItem())
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
        close();
    });
}

} // namespace Innbox
