#include "ui/composer/ReplyButtons.h"

#include "models/Settings.h"
#include "ui/composer/SendLaterMenu.h"
#include "ui/style/Icons.h"
#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

ReplyButtons::ReplyButtons(Look look, const WindowServices &services, QWidget *parent)
    : QWidget(parent), m_hint(new PlainLabel(u"sendHint", 12, PlainLabel::Tone::Muted)),
      m_languages(new QMenu(this)), m_send(new QPushButton)
{
    const Metrics m(font());
    setObjectName(u"replyFoot"_s);
    m_languages->setObjectName(u"languageMenu"_s);
    m_languages->setTitle(tr("Language of the spelling"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m(6));
    auto *const row = new QHBoxLayout;
    row->setSpacing(m(8));
    m_hint->setElided(true);
    if (look == Look::Bar) {
        QToolButton *const attach = addIcon(row, u"attach"_s, u"attach"_s, tr("Attach images"));
        attach->setPopupMode(QToolButton::InstantPopup);
        attach->setMenu(attachMenu(attach));
        QToolButton *const replies =
            addIcon(row, u"savedReplies"_s, u"bolt"_s, tr("Saved replies (Ctrl+T)"));
        connect(replies, &QToolButton::clicked, this, &ReplyButtons::repliesAsked);
        row->addWidget(m_hint, 1);
        QPushButton *const composer = add(row, u"openComposer"_s, tr("Open composer"));
        composer->setToolTip(tr("Write in a window of its own (Ctrl+Shift+R)"));
        connect(composer, &QPushButton::clicked, this, &ReplyButtons::composerAsked);
    } else {
        m_note = new QToolButton;
        m_note->setObjectName(u"composerNote"_s);
        m_note->setFont(Metrics::sized(font(), 12));
        m_note->setAutoRaise(true);
        m_note->setProperty(InnboxStyle::QuietProperty, true);
        m_note->setFocusPolicy(Qt::TabFocus);
        // Without the arrow a menu of its own would paint over the words.
        connect(m_note, &QToolButton::clicked, this,
                [this] { m_languages->popup(m_note->mapToGlobal(m_note->rect().topLeft())); });
        m_note->setToolTip(tr("Language of the spelling"));
        m_note->setAccessibleName(m_note->toolTip());
        // A line of its own: beside the buttons a longer language would widen the window.
        auto *const words = new QHBoxLayout;
        words->setSpacing(m(8));
        words->addWidget(m_note);
        words->addWidget(m_hint, 1);
        column->addLayout(words);
        QPushButton *const attach = add(row, u"attach"_s, tr("Attach"));
        attach->setMenu(attachMenu(attach));
        QPushButton *const replies = add(row, u"savedReplies"_s, tr("Saved replies"));
        replies->setIcon(Icons::named(u"bolt"_s));
        replies->setToolTip(tr("Saved replies (Ctrl+T)"));
        connect(replies, &QPushButton::clicked, this, &ReplyButtons::repliesAsked);
        row->addStretch();
        m_later = add(row, u"sendLater"_s, tr("Send later"));
        auto *const menu = new SendLaterMenu(services.clock, m_later);
        m_later->setMenu(menu);
        connect(menu, &SendLaterMenu::chosen, this, &ReplyButtons::laterAsked);
        m_next = add(row, u"sendAndNext"_s, tr("Send and next"));
        m_next->setToolTip(tr("Send and open the next conversation (Ctrl+Shift+Enter)"));
        connect(m_next, &QPushButton::clicked, this, &ReplyButtons::sendAndGoOnAsked);
    }
    m_send->setObjectName(u"sendButton"_s);
    m_send->setProperty(InnboxStyle::PrimaryProperty, true);
    m_send->setText(tr("Send"));
    m_send->setAutoDefault(false);
    m_send->setIcon(Icons::named(u"send"_s, Qt::white));
    m_send->setIconSize(QSize(m(14), m(14)));
    m_send->setToolTip(tr("Send this reply (Ctrl+Enter); with Shift also go to the next "
                          "conversation"));
    m_send->setAccessibleDescription(m_send->toolTip());
    row->addWidget(m_send);
    addOptions(look, row, services);
    column->addLayout(row);
    connect(m_send, &QPushButton::clicked, this, &ReplyButtons::sendAsked);
}

/// What the composer shows as buttons the bar has behind one: it is as narrow as the thread.
void ReplyButtons::addOptions(Look look, QBoxLayout *row, const WindowServices &services)
{
    QToolButton *const options = addIcon(row, u"sendOptions"_s, u"menu"_s, tr("More ways to send"));
    options->setPopupMode(QToolButton::InstantPopup);
    auto *const menu = new QMenu(options);
    menu->setObjectName(u"sendOptionsMenu"_s);
    options->setMenu(menu);
    if (look == Look::Bar) {
        auto *const later = new SendLaterMenu(services.clock, this);
        later->setTitle(tr("Send later"));
        menu->addMenu(later);
        m_laterMenu = later;
        connect(later, &SendLaterMenu::chosen, this, &ReplyButtons::laterAsked);
        m_goOn = menu->addAction(tr("Send and next"));
        m_goOn->setObjectName(u"sendAndNextAction"_s);
        connect(m_goOn, &QAction::triggered, this, &ReplyButtons::sendAndGoOnAsked);
        menu->addSeparator();
        menu->addMenu(m_languages);
    }
    if (services.settings)
        addSendKeys(menu, services.settings);
    if (menu->isEmpty())
        options->hide();
}

void ReplyButtons::addSendKeys(QMenu *menu, Settings *settings)
{
    menu->addSeparator();
    auto *const group = new QActionGroup(menu);
    const auto add = [menu, group, settings](const QString &name, const QString &words,
                                             const QString &value) {
        QAction *const action = menu->addAction(words);
        action->setObjectName(name);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, settings,
                [settings, value] { settings->set(Settings::Key::SendKey, value); });
        connect(menu, &QMenu::aboutToShow, action, [action, settings, value] {
            action->setChecked(settings->word(Settings::Key::SendKey) == value);
        });
    };
    add(u"sendWithCtrlEnter"_s, tr("Ctrl+Enter sends, Enter begins a new line"), u"ctrl-enter"_s);
    add(u"sendWithEnter"_s, tr("Enter sends, Shift+Enter begins a new line"), u"enter"_s);
}

QMenu *ReplyButtons::attachMenu(QWidget *parent)
{
    auto *const menu = new QMenu(parent);
    QAction *const files = menu->addAction(tr("Image files…"));
    files->setObjectName(u"attachFiles"_s);
    connect(files, &QAction::triggered, this, &ReplyButtons::filesAsked);
    QAction *const again = menu->addAction(tr("An image of this conversation…"));
    again->setObjectName(u"attachAgain"_s);
    connect(again, &QAction::triggered, this, &ReplyButtons::againAsked);
    return menu;
}

QPushButton *ReplyButtons::add(QBoxLayout *row, const QString &name, const QString &words)
{
    auto *const button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false); // Enter belongs to the text
    row->addWidget(button);
    return button;
}

QToolButton *ReplyButtons::addIcon(QBoxLayout *row, const QString &name, const QString &icon,
                                   const QString &words)
{
    const Metrics m(font());
    auto *const button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(Icons::named(icon));
    button->setIconSize(QSize(m(16), m(16)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(words);
    button->setAccessibleName(words);
    row->addWidget(button);
    return button;
}

void ReplyButtons::setCanSend(bool canSend)
{
    for (QPushButton *const button : {m_send, m_later, m_next}) {
        if (button)
            button->setEnabled(canSend);
    }
    if (m_laterMenu)
        m_laterMenu->setEnabled(canSend);
    if (m_goOn)
        m_goOn->setEnabled(canSend);
}

void ReplyButtons::setHint(const QString &words)
{
    m_hint->setText(words.isEmpty() ? m_sendHint : words);
}

void ReplyButtons::setSendHint(const QString &words)
{
    if (m_hint->text() == m_sendHint)
        m_hint->setText(words);
    m_sendHint = words;
}

void ReplyButtons::setNote(const QString &words)
{
    if (!m_note)
        return;
    m_note->setText(words);
    m_note->setAccessibleDescription(words);
    m_note->setVisible(!words.isEmpty());
}

} // namespace Innbox
