#include "ui/thread/FindBar.h"

#include "models/items/MessageFinder.h"
#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

QToolButton *button(const QString &name, const QString &icon, const QString &words, int sizePx)
{
    auto *const made = new QToolButton;
    made->setObjectName(name);
    made->setIcon(Icons::named(icon));
    made->setIconSize(QSize(sizePx, sizePx));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setToolTip(words);
    made->setAccessibleName(words);
    return made;
}

} // namespace

FindBar::FindBar(MessageFinder *finder, QWidget *parent)
    : Surface(Ground::Base, Bottom, parent), m_finder(finder), m_field(new QLineEdit),
      m_count(new PlainLabel(u"findCount", 12, PlainLabel::Tone::Muted))
{
    const Metrics m(font());
    setObjectName(u"findBar"_s);
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Find in this conversation"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_older = button(u"findOlder"_s, u"up"_s, tr("Older (Enter)"), m(14));
    m_newer = button(u"findNewer"_s, u"down"_s, tr("Newer (Shift+Enter)"), m(14));
    QToolButton *const close = button(u"findClose"_s, u"clear"_s, tr("Close (Esc)"), m(14));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(m(16), m(6), m(12), m(7));
    row->setSpacing(m(6));
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(m_older);
    row->addWidget(m_newer);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(finder, &MessageFinder::changed, this, &FindBar::showFound);
    connect(m_older, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_newer, &QToolButton::clicked, this, [this] { step(-1); });
    connect(close, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::setConversation(ConversationId id)
{
    if (id == m_conversation)
        return;
    m_conversation = id;
    close();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    m_finder->find(m_conversation, {});
    Q_EMIT wordsChanged({});
    Q_EMIT closed();
}

void FindBar::search()
{
    const QString words = m_field->text().trimmed();
    m_chosen = {};
    Q_EMIT wordsChanged(words);
    m_finder->find(m_conversation, words);
    showFound();
}

void FindBar::showFound()
{
    if (isHidden())
        return;
    const QList<FoundMessage> &found = m_finder->found();
    qsizetype chosen = -1;
    for (qsizetype i = 0; i < found.size() && chosen < 0; ++i)
        chosen = found.at(i).id == m_chosen ? i : -1;
    if (chosen < 0 && !found.isEmpty()) {
        chosen = 0; // the newest one first
        m_chosen = found.first().id;
        Q_EMIT messageChosen(m_chosen);
    }
    m_older->setEnabled(chosen >= 0 && chosen + 1 < found.size());
    m_newer->setEnabled(chosen > 0);
    if (m_field->text().trimmed().isEmpty())
        m_count->setText({});
    else if (found.isEmpty())
        m_count->setText(m_finder->isSearching() ? tr("Searching…") : tr("Not found"));
    else //: Which of the messages found
        m_count->setText(tr("%1 of %2").arg(chosen + 1).arg(found.size()));
}

void FindBar::step(int by)
{
    const QList<FoundMessage> &found = m_finder->found();
    for (qsizetype i = 0; i < found.size(); ++i) {
        if (found.at(i).id != m_chosen)
            continue;
        m_chosen = found.at(qBound<qsizetype>(0, i + by, found.size() - 1)).id;
        Q_EMIT messageChosen(m_chosen);
        break;
    }
    showFound();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isBack = event->modifiers() & Qt::ShiftModifier;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter || event->key() == Qt::Key_F3)
        step(isBack ? -1 : 1);
    else
        Surface::keyPressEvent(event);
}

} // namespace Innbox
