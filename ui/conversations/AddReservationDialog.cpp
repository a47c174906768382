#include "ui/conversations/AddReservationDialog.h"

#include "models/ports/Clock.h"
#include "models/ports/ConversationPort.h"
#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/ScreenFit.h"
#include "ui/text/ProblemText.h"
#include "ui/text/SafeText.h"
#include "ui/text/TimeText.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Innbox {

namespace {
constexpr int LongestNumber = 60;
}

AddReservationDialog::AddReservationDialog(ConversationPort *port, Clock *clock, QWidget *parent)
    : QDialog(parent), m_port(port), m_clock(clock), m_reservation(new QLineEdit),
      m_property(new QLineEdit), m_note(new PlainLabel(u"addNote", 12, PlainLabel::Tone::Muted)),
      m_add(new QPushButton(tr("Open conversation")))
{
    setObjectName(u"addReservationDialog");
    setWindowTitle(tr("Add reservation"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_add, &QPushButton::clicked, this, &AddReservationDialog::ask);
    for (QLineEdit *const field : {m_reservation, m_property}) {
        field->setMaxLength(LongestNumber);
        connect(field, &QLineEdit::textChanged, this, &AddReservationDialog::showState);
    }
    connect(port, &ConversationPort::reservationAdded, this, &AddReservationDialog::take);
    showState();
}

void AddReservationDialog::build()
{
    const Metrics m(font());
    m_reservation->setObjectName(u"addReservationNumber");
    m_property->setObjectName(u"addPropertyNumber");
    for (QLineEdit *const field : {m_reservation, m_property}) {
        field->setMinimumHeight(m(30));
        field->setTextMargins(m(6), 0, m(6), 0);
    }
    m_add->setObjectName(u"addButton");
    m_add->setProperty(InnboxStyle::PrimaryProperty, true);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(m(36));
    m_note->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *const why = new PlainLabel(u"addWhy", 13, PlainLabel::Tone::Text);
    why->setText(
        tr("Opens the conversation of a reservation that has not come through the queue."));
    why->setWordWrap(true);
    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(m(12));
    form->setVerticalSpacing(m(8));
    const auto addRow = [form](QStringView name, const QString &words, QWidget *field) {
        auto *const label = new PlainLabel(name, 13, PlainLabel::Tone::Text);
        label->setText(words);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    addRow(u"addReservationLabel", tr("Reservation number"), m_reservation);
    addRow(u"addPropertyLabel", tr("Property number"), m_property);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(20), m(18), m(20), m(16));
    column->setSpacing(m(12));
    column->addWidget(why);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(buttons);
    // Only in the dialog does a button become the one of the Return key.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_add->setDefault(true);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    resize(m(440), column->heightForWidth(m(440)));
    new ScreenFit(this);
}

bool AddReservationDialog::isComplete() const
{
    return !m_reservation->text().trimmed().isEmpty() && !m_property->text().trimmed().isEmpty();
}

void AddReservationDialog::ask()
{
    if (!isComplete() || m_isAsking)
        return;
    m_askedReservation = m_reservation->text().trimmed();
    m_askedProperty = m_property->text().trimmed();
    m_isAsking = true;
    m_status = {.state = Opening::Reading, .attempt = 1};
    showState();
    m_port->addReservation(m_askedProperty, m_askedReservation);
}

void AddReservationDialog::take(const QString &accommodation, const QString &reservation,
                                const OpeningStatus &status)
{
    if (!m_isAsking || accommodation != m_askedProperty || reservation != m_askedReservation)
        return;
    m_status = status;
    const bool isHere = status.state == Opening::Read || status.state == Opening::Fresh;
    m_isAsking = status.state == Opening::Reading || status.state == Opening::NotReadyYet;
    showState();
    if (!isHere || !status.conversation.isValid())
        return;
    Q_EMIT added(status.conversation);
    accept();
}

void AddReservationDialog::showState()
{
    m_add->setEnabled(isComplete() && !m_isAsking);
    m_reservation->setReadOnly(m_isAsking);
    m_property->setReadOnly(m_isAsking);
    m_note->setTone(PlainLabel::Tone::Muted);
    m_note->setToolTip(m_status.requestId.isEmpty()
                           ? QString()
                           : tr("Request %1").arg(SafeText::forName(m_status.requestId)));
    switch (m_status.state) {
    case Opening::Fresh:
    case Opening::Read:
        m_note->clear();
        break;
    case Opening::Reading:
        m_note->setText(tr("Asking the provider…"));
        break;
    case Opening::NotReadyYet:
        showWait();
        break;
    case Opening::NotThere:
        m_note->setTone(PlainLabel::Tone::Bad);
        m_note->setText(tr("The provider knows no such conversation. Check both numbers: they must "
                           "belong together."));
        break;
    case Opening::Failed:
        m_note->setTone(PlainLabel::Tone::Bad);
        m_note->setText(tr("The conversation could not be loaded. %1")
                            .arg(ProblemText::sentence(m_status.problem)));
        break;
    }
}

/// Counts the seconds down until the next try.
void AddReservationDialog::showWait()
{
    if (m_status.state != Opening::NotReadyYet)
        return;
    const qint64 leftMs = m_status.nextTryAtMs - m_clock->nowMs();
    const qint64 shownMs = (qMax<qint64>(0, leftMs) + 999) / 1000 * 1000;
    m_note->setText(tr("This conversation is not initialised yet. Trying again in %1.")
                        .arg(TimeText::duration(shownMs)));
    if (leftMs <= 0 || std::exchange(m_isTicking, true))
        return;
    m_clock->after(std::chrono::milliseconds((leftMs - 1) % 1000 + 1), this, [this] {
        m_isTicking = false;
        showWait();
    });
}

} // namespace Innbox
