#include "ui/composer/QuoteStrip.h"

#include "ui/style/Icons.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

QuoteStrip::QuoteStrip(QWidget *parent)
    : Surface(Ground::Rail, NoEdge, parent),
      m_words(new PlainLabel(u"quoteWords", 12, PlainLabel::Tone::Muted))
{
    const Metrics m(font());
    setObjectName(u"quoteStrip"_s);
    setRadius(m(6));
    m_words->setElided(true);
    auto *const remove = new QToolButton;
    remove->setObjectName(u"removeQuote"_s);
    remove->setIcon(Icons::named(u"clear"_s));
    remove->setIconSize(QSize(m(12), m(12)));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::TabFocus);
    remove->setToolTip(tr("Do not quote this message"));
    remove->setAccessibleName(remove->toolTip());
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(m(12), m(4), m(6), m(4));
    row->setSpacing(m(8));
    row->addWidget(m_words, 1);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, &QuoteStrip::removeAsked);
    hide();
}

void QuoteStrip::showQuote(const QString &words)
{
    //: Over the place where one writes: %1 is who and what is answered
    m_words->setText(words.isEmpty() ? QString() : tr("Answers %1").arg(words));
    setVisible(!words.isEmpty());
}

} // namespace Innbox
