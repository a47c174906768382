#include "ui/sandbox/BookingDialog.h"

#include "models/ports/SandboxPort.h"
#include "ui/sandbox/SandboxText.h"
#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/ScreenFit.h"
#include "ui/text/EditText.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr int DaysAhead = 21;
constexpr int MostNights = 60;
constexpr int RemarksHeightPx = 72;
} // namespace

BookingDialog::BookingDialog(SandboxPort *port, QWidget *parent)
    : QDialog(parent), m_port(port), m_property(new QComboBox),
      m_guest(new QLineEdit(u"Ada Lindqvist"_s)), m_checkin(new QDateEdit), m_nights(new QSpinBox),
      m_remarks(new QPlainTextEdit),
      m_problem(new PlainLabel(u"bookingProblem", 12, PlainLabel::Tone::Bad))
{
    const Metrics m(font());
    setObjectName(u"bookingDialog"_s);
    setWindowTitle(tr("New test booking"));
    m_property->setObjectName(u"bookingProperty"_s);
    for (const SandboxHotel &hotel : port->hotels()) //: A property and its number
        m_property->addItem(tr("%1 · %2").arg(hotel.name, hotel.id), hotel.id);
    m_guest->setObjectName(u"bookingGuest"_s);
    m_checkin->setObjectName(u"bookingCheckin"_s);
    m_checkin->setCalendarPopup(true);
    const QDate today = QDateTime::fromMSecsSinceEpoch(port->state().nowMs, Qt::UTC).date();
    m_checkin->setDate(today.addDays(DaysAhead));
    m_nights->setObjectName(u"bookingNights"_s);
    m_nights->setRange(1, MostNights);
    m_nights->setValue(2);
    m_remarks->setObjectName(u"bookingRemarks"_s);
    m_remarks->setTabChangesFocus(true);
    m_remarks->viewport()->setAutoFillBackground(false); // the frame has the ground
    m_remarks->setPlaceholderText(tr("Becomes the guest’s first message"));
    m_remarks->setFixedHeight(m(RemarksHeightPx));
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *const form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(m(8));
    form->addRow(tr("Property"), m_property);
    form->addRow(tr("Guest"), m_guest);
    form->addRow(tr("Check-in"), m_checkin);
    form->addRow(tr("Nights"), m_nights);
    form->addRow(tr("Special requests"), m_remarks);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *const book = buttons->addButton(tr("Book"), QDialogButtonBox::AcceptRole);
    book->setObjectName(u"bookingBook"_s);
    book->setProperty(InnboxStyle::PrimaryProperty, true);
    book->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(m(16), m(16), m(16), m(12));
    column->setSpacing(m(12));
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    setMinimumWidth(m(420));
    new ScreenFit(this);
}

void BookingDialog::done(int result)
{
    if (result == Accepted) {
        SandboxBookingRequest request;
        request.property = m_property->currentData().toString();
        request.guest = m_guest->text().trimmed();
        request.checkin = m_checkin->date().toString(Qt::ISODate);
        request.checkout = m_checkin->date().addDays(m_nights->value()).toString(Qt::ISODate);
        request.remarks = EditText::of(m_remarks).trimmed();
        QString reservation;
        const auto refusal = m_port->book(request, &reservation);
        if (refusal != SandboxPort::Refusal::None) {
            m_problem->setText(SandboxText::refusal(refusal));
            m_problem->show();
            return;
        }
        Q_EMIT booked(reservation);
    }
    QDialog::done(result);
}

} // namespace Innbox
