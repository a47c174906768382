#include "ui/status/ReplyNotice.h"

#include "ui/style/Metrics.h"
#include "ui/style/NamedButton.h"
#include "ui/style/PlainLabel.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

ReplyNotice::ReplyNotice(QWidget *parent)
    : Surface(Ground::BadSoft, Bottom, parent),
      m_words(new PlainLabel(u"replyNoticeWords", 12, PlainLabel::Tone::Bad)),
      m_more(new PlainLabel(u"replyNoticeMore", 12, PlainLabel::Tone::Muted)),
      m_show(namedButton(u"showReplyNotice"_s, tr("Show"))),
      m_dismiss(namedButton(u"dismissReplyNotice"_s, tr("Dismiss")))
{
    setObjectName(u"replyNotice"_s);
    const Metrics m(font());
    m_words->setWordWrap(true);
    m_show->setAccessibleDescription(tr("Opens the conversation at this reply"));
    m_dismiss->setAccessibleDescription(tr("Hides this line; the outbox keeps the reply"));
    connect(m_show, &QPushButton::clicked, this, &ReplyNotice::showAsked);
    connect(m_dismiss, &QPushButton::clicked, this, &ReplyNotice::dismissAsked);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(m(14), m(6), m(12), m(6));
    row->setSpacing(m(12));
    row->addWidget(m_words, 1);
    row->addWidget(m_more);
    row->addWidget(m_show);
    row->addWidget(m_dismiss);
    hide();
}

void ReplyNotice::tell(const QString &words, int more)
{
    m_words->setText(words);
    //: Beside a reply that was not sent: how many others wait for a person
    m_more->setText(more > 0 ? tr("and %n more", nullptr, more) : QString());
    m_more->setVisible(more > 0);
    setVisible(!words.isEmpty());
}

} // namespace Innbox
