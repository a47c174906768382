#include "ui/topbar/TopBar.h"

#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/EnvironmentText.h"
#include "ui/topbar/SearchField.h"
#include "ui/topbar/TrustChip.h"

#include <QHBoxLayout>

namespace Innbox {

TopBar::TopBar(SyncPort *sync, const Clock *clock, const WindowContext &context, QWidget *parent)
    : Surface(Ground::Base, Bottom, parent), m_search(new SearchField)
{
    const Metrics m(font());
    setFixedHeight(m(44));
    auto *const name = new PlainLabel(u"appName", 15, PlainLabel::Tone::Text, QFont::Bold);
    //: The name of the program
    name->setText(tr("Innbox"));
    auto *const trust = new TrustChip(sync, clock);
    auto *const environment = new ChipLabel(u"environmentChip", ChipLabel::Dot::Without);
    const QString place = EnvironmentText::name(context.environment);
    //: An account and its environment
    environment->setText(
        context.accountName.isEmpty() ? place : tr("%1 · %2").arg(context.accountName, place));
    environment->setAccessibleName(environment->text());
    environment->setToolTip(EnvironmentText::sentence(context.environment));
    if (context.environment == WindowContext::Environment::Production)
        environment->setTone(ChipLabel::Tone::Accent);
    m_search->setMaximumWidth(m(520));
    m_search->setMinimumWidth(m(200));

    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(m(12), 0, m(12), 1);
    row->setSpacing(m(10));
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(trust);
    row->addWidget(environment);
}

} // namespace Innbox
