#include "ui/palette/CommandPalette.h"

#include "ui/palette/CommandDelegate.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/ScreenFit.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr int NumberRole = Qt::UserRole + 1; ///< of the action
constexpr qreal WidthPx = 520;
constexpr qreal HeightPx = 380;
constexpr qreal TopPx = 60;

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_field(new QLineEdit),
      m_list(new QListView), m_model(new QStandardItemModel(this)),
      m_nothing(new PlainLabel(u"paletteNothing", 12, PlainLabel::Tone::Muted))
{
    const Metrics m(font());
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Every action"));
    for (QAction *const action : actions)
        m_actions.append(action);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setMinimumHeight(m(34));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows of the field move it
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_nothing->setText(tr("No action has these words."));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(10), m(12), m(10), m(10));
    column->setSpacing(m(8));
    column->addWidget(m_field);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    fill();
    const QSize size(qMin(m(WidthPx), window->width() - m(40)),
                     qMin(m(HeightPx), window->height() - m(TopPx) - m(20)));
    resize(size);
    new ScreenFit(this);
    const QPoint corner((window->width() - size.width()) / 2, m(TopPx));
    move(window->mapToGlobal(corner));
}

QList<QAction *> CommandPalette::actionsOf(const QWidget *window)
{
    QList<QAction *> found;
    const auto isOffered = [&found](const QAction *action) {
        // Parts of Qt bring actions of their own: those have no name, or one of Qt's.
        return !action->objectName().isEmpty() && !action->objectName().startsWith(u"_q_"_s) &&
               !action->objectName().startsWith(u"qt_"_s) && !action->text().isEmpty() &&
               !action->isSeparator() && !action->menu() && action->isVisible() &&
               action->isEnabled() && !found.contains(action);
    };
    for (QAction *const action : window->actions()) {
        if (isOffered(action))
            found.append(action);
    }
    for (QAction *const action : window->findChildren<QAction *>()) {
        if (isOffered(action))
            found.append(action);
    }
    return found;
}

int CommandPalette::fit(const QString &words, const QString &typed)
{
    int worst = 4;
    for (const QString &part : typed.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = words.indexOf(part, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        int value = 1;
        if (at == 0)
            value = 3;
        else if (words.contains(u' ' + part, Qt::CaseInsensitive))
            value = 2;
        worst = std::min(worst, value);
    }
    return worst;
}

void CommandPalette::fill()
{
    struct Hit {
        int fit = 0;
        qsizetype number = 0;
    };
    QList<Hit> hits;
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const int value = m_actions.at(i) ? fit(m_actions.at(i)->text(), m_field->text()) : 0;
        if (value > 0)
            hits.append({value, i});
    }
    std::ranges::stable_sort(hits, std::ranges::greater{}, &Hit::fit);
    m_model->clear();
    for (const Hit &hit : hits) {
        const QAction *const action = m_actions.at(hit.number);
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        auto *const item = new QStandardItem(action->text());
        item->setData(int(hit.number), NumberRole);
        item->setData(key, CommandDelegate::KeyRole);
        //: For screen readers: an action and its key
        item->setData(key.isEmpty() ? action->text() : tr("%1, %2").arg(action->text(), key),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setVisible(!hits.isEmpty());
    m_nothing->setVisible(hits.isEmpty());
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QPointer<QAction> action = m_actions.value(index.data(NumberRole).toInt());
    close();
    // After the palette gave the focus back: the action may depend on it.
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int rows = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    const auto choose = [this, rows](int wanted) {
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index((wanted + rows) % rows, 0));
    };
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_Up:
        choose(row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(std::min(row + 8, rows - 1));
        return true;
    case Qt::Key_PageUp:
        choose(std::max(row - 8, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace Innbox
