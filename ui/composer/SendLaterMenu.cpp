#include "ui/composer/SendLaterMenu.h"

#include "models/ports/Clock.h"
#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/ScreenFit.h"
#include "ui/text/TimeText.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr qint64 HourMs = 60LL * 60 * 1000;
constexpr int MorningHour = 9;
} // namespace

SendLaterMenu::SendLaterMenu(const Clock *clock, QWidget *parent) : QMenu(parent), m_clock(clock)
{
    setObjectName(u"sendLaterMenu"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &SendLaterMenu::fill);
}

qint64 SendLaterMenu::inAnHour(qint64 nowMs)
{
    return nowMs + HourMs;
}

qint64 SendLaterMenu::tomorrowMorning(qint64 nowMs)
{
    const QDate tomorrow = QDateTime::fromMSecsSinceEpoch(nowMs).date().addDays(1);
    return QDateTime(tomorrow, QTime(MorningHour, 0)).toMSecsSinceEpoch();
}

void SendLaterMenu::fill()
{
    clear();
    const qint64 nowMs = m_clock->nowMs();
    const auto add = [this](const QString &name, const QString &words, qint64 atMs) {
        QAction *const action = addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this,
                [this, atMs] { Q_EMIT chosen(atMs, m_unlessNew); });
    };
    const qint64 soonMs = inAnHour(nowMs);
    const qint64 morningMs = tomorrowMorning(nowMs);
    add(u"sendInAnHour"_s, tr("In 1 hour (%1)").arg(TimeText::clock(soonMs)), soonMs);
    add(u"sendTomorrow"_s, tr("Tomorrow, %1").arg(TimeText::clock(morningMs)), morningMs);
    QAction *const other = addAction(tr("Pick a time…"));
    other->setObjectName(u"sendAtPicked"_s);
    connect(other, &QAction::triggered, this, &SendLaterMenu::pick);
    addSeparator();
    QAction *const unlessNew = addAction(tr("Not if a new message comes before"));
    unlessNew->setObjectName(u"sendUnlessNew"_s);
    unlessNew->setToolTip(tr("The reply becomes a draft again"));
    unlessNew->setCheckable(true);
    unlessNew->setChecked(m_unlessNew);
    connect(unlessNew, &QAction::toggled, this, [this](bool isOn) { m_unlessNew = isOn; });
    addAction(tr("Innbox must be running at that time"))->setEnabled(false);
}

void SendLaterMenu::pick()
{
    const Metrics m(font());
    auto *const dialog = new QDialog(parentWidget());
    dialog->setObjectName(u"sendLaterDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Send later"));
    auto *const words = new PlainLabel(u"sendLaterWords", 13);
    words->setText(tr("&Send this reply on"));
    auto *const when = new QDateTimeEdit;
    when->setObjectName(u"sendLaterTime"_s);
    when->setCalendarPopup(true);
    when->setDisplayFormat(TimeText::editFormat());
    when->setMinimumDateTime(QDateTime::fromMSecsSinceEpoch(m_clock->nowMs()));
    when->setDateTime(QDateTime::fromMSecsSinceEpoch(tomorrowMorning(m_clock->nowMs())));
    words->setBuddy(when);
    auto *const note = new PlainLabel(u"sendLaterNote", 12, PlainLabel::Tone::Muted);
    note->setText(tr("Innbox must be running at that time. When it is not, the reply is held and "
                     "asks you."));
    note->setWordWrap(true);
    auto *const unlessNew = new QCheckBox(tr("&Not if a new message comes before"));
    unlessNew->setObjectName(u"pickedUnlessNew"_s);
    unlessNew->setToolTip(tr("The reply becomes a draft again"));
    unlessNew->setChecked(m_unlessNew);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *const send = buttons->addButton(tr("Send later"), QDialogButtonBox::AcceptRole);
    send->setObjectName(u"sendAtTime"_s);
    send->setProperty(InnboxStyle::PrimaryProperty, true);
    auto *const column = new QVBoxLayout(dialog);
    column->setContentsMargins(m(16), m(16), m(16), m(16));
    column->setSpacing(m(12));
    column->addWidget(words);
    column->addWidget(when);
    column->addWidget(unlessNew);
    column->addWidget(note);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, dialog, when, unlessNew] {
        const qint64 atMs = when->dateTime().toMSecsSinceEpoch();
        dialog->accept();
        if (atMs > m_clock->nowMs())
            Q_EMIT chosen(atMs, unlessNew->isChecked());
    });
    dialog->resize(m(360), dialog->sizeHint().height());
    new ScreenFit(dialog);
    dialog->open();
}

} // namespace Innbox
