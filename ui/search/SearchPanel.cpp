#include "ui/search/SearchPanel.h"

#include "models/items/SearchModel.h"
#include "ui/search/HitView.h"
#include "ui/search/SearchDelegate.h"
#include "ui/search/SearchTextProxy.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/ProblemText.h"

#include <QVBoxLayout>

namespace Innbox {

SearchPanel::SearchPanel(SearchModel *model, const Clock *clock, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new HitView),
      m_note(new PlainLabel(u"searchNote", 13, PlainLabel::Tone::Muted))
{
    auto *const words = new SearchTextProxy(clock, this);
    words->setSourceModel(model);
    m_view->setModel(words);
    m_view->setItemDelegate(new SearchDelegate(this));
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);

    const Metrics m(font());
    m_note->setContentsMargins(m(24), m(48), m(24), m(24));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note, 0, Qt::AlignTop);
    column->addWidget(m_view, 1);

    connect(m_view, &HitView::hitChosen, this, &SearchPanel::choose);
    connect(m_view, &HitView::leaveAsked, this, &SearchPanel::leaveAsked);
    connect(model, &SearchModel::settled, this, &SearchPanel::showState);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_problem.clear();
        showState();
    });
    connect(model, &SearchModel::failed, this, [this](const StoreError &error) {
        m_problem = ProblemText::sentence(error);
        showState();
    });
    showState();
}

void SearchPanel::refreshTimes()
{
    m_view->viewport()->update(); // words are made while painting
}

void SearchPanel::showState()
{
    QString note = m_problem;
    if (note.isEmpty() && m_model->isTooShort())
        note = tr("One more letter, please.");
    else if (note.isEmpty() && m_model->isSettled() && m_model->rowCount() == 0)
        note = tr("Nothing was found for these words.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_view->setVisible(note.isEmpty());
}

void SearchPanel::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const SearchHit &hit = m_model->at(index.row());
    Q_EMIT hitChosen(hit.conversation, hit.message);
}

} // namespace Innbox
