#include "ui/thread/TailButtons.h"

#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

TailButtons::TailButtons(QWidget *viewport, QObject *parent) : QObject(parent), m_viewport(viewport)
{
}

void TailButtons::choose(qint64 key, TailChoice choice)
{
    m_choices.insert(key, choice);
    Q_EMIT chosen(key);
}

void TailButtons::forgetFolded()
{
    m_choices.removeIf([](const std::pair<const qint64 &, TailChoice &> &one) {
        return one.second == TailChoice::Folded;
    });
}

void TailButtons::clear()
{
    m_choices.clear();
    place({});
}

QString TailButtons::words(bool isShown)
{
    return isShown ? tr("Hide quoted text") : tr("Show quoted text");
}

QPushButton *TailButtons::made(qint64 key)
{
    auto *const button = new QPushButton(m_viewport);
    button->setObjectName(u"quotedTail"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QPushButton::clicked, this, [this, key] {
        choose(key, m_shown.contains(key) ? TailChoice::Folded : TailChoice::Shown);
    });
    return button;
}

void TailButtons::place(const QList<std::pair<qint64, Place>> &places)
{
    QHash<qint64, QPushButton *> gone = std::exchange(m_buttons, {});
    m_shown.clear();
    QWidget *before = m_viewport->parentWidget(); // Tab leads from the thread to its buttons
    for (const auto &[key, where] : places) {
        QPushButton *button = gone.take(key);
        const bool isNew = !button;
        if (isNew)
            button = made(key);
        m_buttons.insert(key, button);
        if (where.isShown)
            m_shown.insert(key);
        button->setText(words(where.isShown));
        button->setAccessibleDescription(where.about);
        button->setGeometry(where.rect);
        button->show();
        if (isNew)
            QWidget::setTabOrder(before, button);
        before = button;
    }
    // Not at once: a press of one of them may have led here.
    for (QPushButton *button : std::as_const(gone)) {
        button->hide();
        button->deleteLater();
    }
}

} // namespace Innbox
