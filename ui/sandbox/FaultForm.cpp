#include "ui/sandbox/FaultForm.h"

#include "models/ports/SandboxPort.h"
#include "ui/sandbox/SandboxText.h"
#include "ui/style/Metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

enum Often { Once, ThreeTimes, Always, Share };

constexpr std::array Endpoints{
    u"/messages/latest",
    u"/messages/latest/confirm",
    u"/messages/send",
    u"/messages/conversations",
    u"/messages/attachments/upload",
    u"/messages/attachments/metadata",
    u"/messages/attachments/download",
    u"/orders/details",
    u"/orders/details/accommodations",
    u"/orders/create",
    u"/orders/cancel",
};

QComboBox *combo(QStringView name, const QString &words)
{
    auto *const made = new QComboBox;
    made->setObjectName(name.toString());
    made->setAccessibleName(words);
    made->setToolTip(words);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(6);
    made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return made;
}

} // namespace

FaultForm::FaultForm(SandboxPort *port, QWidget *parent)
    : QWidget(parent), m_port(port), m_kind(combo(u"faultKind", tr("What goes wrong"))),
      m_path(combo(u"faultPath", tr("At which call"))),
      m_often(combo(u"faultOften", tr("How often"))), m_number(new QSpinBox), m_rate(new QSpinBox),
      m_arm(new QPushButton(tr("Set fault"))), m_clear(new QPushButton(tr("Take all away")))
{
    const Metrics m(font());
    setObjectName(u"faultForm"_s);
    for (const QString &kind : port->faultKinds())
        m_kind->addItem(SandboxText::fault(kind), kind);
    m_path->addItem(tr("Every call"), QString());
    for (const char16_t *endpoint : Endpoints) {
        const QString path = QStringView(endpoint).toString();
        m_path->addItem(path, path);
    }
    m_often->addItems(
        {tr("Once"), tr("Three times"), tr("Until taken away"), tr("A share of them")});
    m_number->setObjectName(u"faultNumber"_s);
    for (QSpinBox *const number : {m_number, m_rate})
        number->setMinimumWidth(m(64)); // the page may be narrow
    m_rate->setObjectName(u"faultRate"_s);
    m_rate->setAccessibleName(tr("Share of the requests"));
    m_rate->setRange(1, 100);
    m_rate->setValue(50);
    //: Percent sign behind a number
    m_rate->setSuffix(tr(" %"));
    m_arm->setObjectName(u"faultSet"_s);
    m_clear->setObjectName(u"faultClear"_s);
    for (QPushButton *const deed : {m_arm, m_clear})
        deed->setAutoDefault(false);
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(m(6));
    grid->addWidget(m_kind, 0, 0, 1, 2);
    grid->addWidget(m_path, 1, 0, 1, 2);
    grid->addWidget(m_often, 2, 0);
    auto *const numbers = new QHBoxLayout;
    numbers->setSpacing(m(6));
    numbers->addWidget(m_rate);
    numbers->addWidget(m_number);
    grid->addLayout(numbers, 2, 1);
    grid->addWidget(m_arm, 3, 0);
    grid->addWidget(m_clear, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FaultForm::showFields);
    connect(m_often, &QComboBox::currentIndexChanged, this, &FaultForm::showFields);
    connect(m_arm, &QPushButton::clicked, this, &FaultForm::arm);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_port->clearFaults();
        Q_EMIT said(tr("No fault waits any more."), false);
    });
    showFields();
    showState();
}

void FaultForm::showFields()
{
    const QString kind = m_kind->currentData().toString();
    const bool isStatus = kind == "status"_L1;
    const bool isLate = kind == "delay"_L1 || kind == "hide"_L1;
    m_number->setVisible(isStatus || isLate);
    m_rate->setVisible(m_often->currentIndex() == Share);
    if (isStatus) {
        m_number->setRange(400, 599);
        m_number->setValue(500);
        m_number->setSuffix({});
        m_number->setAccessibleName(tr("Status"));
    } else if (isLate) {
        m_number->setRange(1, 3600);
        m_number->setValue(8);
        //: Seconds behind a number
        m_number->setSuffix(tr(" s"));
        m_number->setAccessibleName(tr("Delay in seconds"));
    }
    m_number->setToolTip(m_number->accessibleName());
}

void FaultForm::arm()
{
    constexpr qint64 SecondMs = 1000;
    constexpr double Percent = 100;
    FaultRequest request;
    request.kind = m_kind->currentData().toString();
    request.path = m_path->currentData().toString();
    const int often = m_often->currentIndex();
    request.times = often == Once ? 1 : often == ThreeTimes ? 3 : -1;
    if (often == Share)
        request.rate = m_rate->value() / Percent;
    if (request.kind == "status"_L1)
        request.status = m_number->value();
    else
        request.delayMs = m_number->value() * SecondMs;
    const auto refusal = m_port->addFault(request);
    if (refusal != SandboxPort::Refusal::None)
        Q_EMIT said(SandboxText::refusal(refusal), true);
    else //: A fault and the call it waits for
        Q_EMIT said(tr("Set: %1 · %2").arg(m_kind->currentText(), m_path->currentText()), false);
}

void FaultForm::showState()
{
    const SandboxState state = m_port->state();
    m_arm->setEnabled(state.isHere);
    m_clear->setEnabled(state.faults > 0);
    m_clear->setText(state.faults > 0 ? tr("Take %n away", nullptr, state.faults)
                                      : tr("No fault waits"));
}

} // namespace Innbox
