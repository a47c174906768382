#include "ui/dialogs/FirstRunPage.h"

#include "ui/dialogs/AccountDialog.h"
#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/ScreenFit.h"
#include "ui/style/Surface.h"

#include <QCloseEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

FirstRunPage::FirstRunPage(AccountPort *accounts, QWidget *parent)
    : QWidget(parent), m_accounts(accounts)
{
    const Metrics m(font());
    setObjectName(u"firstRunPage"_s);
    setWindowTitle(tr("Welcome to Innbox"));
    setAttribute(Qt::WA_StyledBackground);
    auto *const title = new PlainLabel(u"firstRunTitle", 20, PlainLabel::Tone::Text, QFont::Bold);
    title->setText(tr("Welcome to Innbox"));
    auto *const words = new PlainLabel(u"firstRunWords", 13, PlainLabel::Tone::Muted);
    words->setWordWrap(true);
    words->setText(tr("An inbox for the messages of guests and properties. How do you want to "
                      "begin? Accounts can be added at any time."));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(32), m(28), m(32), m(28));
    column->setSpacing(m(12));
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(m(4));
    addOffer(column,
             {.name = u"trySandbox",
              .title = tr("Try the embedded sandbox"),
              .words = tr("Made-up guests and properties on this computer. No account is needed "
                          "and nothing leaves it."),
              .button = tr("Open the sandbox"),
              .accent = Accent::Primary},
             [this] { Q_EMIT chosen(QString()); });
    addOffer(column,
             {.name = u"connectProviderSandbox",
              .title = tr("Connect to the provider’s sandbox"),
              .words = tr("Test reservations at test properties, over the network. Needs an API "
                          "key and an affiliate id."),
              .button = tr("Set up…")},
             [this] { connectTo(AccountEnvironment::ProviderSandbox); });
    addOffer(column,
             {.name = u"connectProduction",
              .title = tr("Connect to production"),
              .words = tr("Real guests and real properties. Innbox only observes until you say "
                          "that no other program reads the queue."),
              .button = tr("Set up…")},
             [this] { connectTo(AccountEnvironment::Production); });
    column->addStretch(1);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(m(520), m(300));
    resize(m(620), m(460));
    new ScreenFit(this);
}

void FirstRunPage::addOffer(QVBoxLayout *column, const Offer &offer, std::function<void()> then)
{
    const Metrics m(font());
    auto *const card = new Surface(Surface::Ground::Base);
    card->setRadius(8);
    auto *const title = new PlainLabel(u"offerTitle", 14, PlainLabel::Tone::Text, QFont::DemiBold);
    title->setText(offer.title);
    auto *const words = new PlainLabel(u"offerWords", 12, PlainLabel::Tone::Muted);
    words->setWordWrap(true);
    words->setText(offer.words);
    auto *const button = new QPushButton(offer.button);
    button->setObjectName(offer.name.toString());
    // Two buttons have the same words: a screen reader needs the offer.
    button->setAccessibleName(offer.title);
    button->setProperty(InnboxStyle::PrimaryProperty, offer.accent == Accent::Primary);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, std::move(then));
    auto *const text = new QVBoxLayout;
    text->setSpacing(m(4));
    text->addWidget(title);
    text->addWidget(words);
    auto *const row = new QHBoxLayout(card);
    row->setContentsMargins(m(16), m(14), m(16), m(14));
    row->setSpacing(m(16));
    row->addLayout(text, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    column->addWidget(card);
}

void FirstRunPage::connectTo(AccountEnvironment environment)
{
    auto *const dialog = new AccountDialog(m_accounts, environment, this);
    connect(dialog, &AccountDialog::accountSaved, this, &FirstRunPage::chosen);
    dialog->open();
}

void FirstRunPage::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace Innbox
