#include "ui/wire/ChecklistPane.h"

#include "models/images/AttachmentStaging.h"
#include "models/items/WireLogModel.h"
#include "models/ports/Clock.h"
#include "models/ports/ConversationPort.h"
#include "models/ports/SyncPort.h"
#include "models/ports/WirePort.h"
#include "models/store/Deliver.h"
#include "models/store/OutgoingAttachmentStore.h"
#include "models/wire/ChecklistNotes.h"
#include "ui/dialogs/Prompt.h"
#include "ui/style/Metrics.h"
#include "ui/style/NamedButton.h"
#include "ui/style/PlainLabel.h"
#include "ui/text/EnvironmentText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/TimeText.h"
#include "ui/wire/ChecklistAnswers.h"

#include <QBuffer>
#include <QGridLayout>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollArea>
#include <QTextDocument>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {

constexpr auto TestHotel = "13921698";
constexpr int MostMessages = 200;
// The only whole sentence in the provider's guides; the other follows it.
constexpr auto BedQuestion = "I would need an extra bed in the room, is this possible? Thanks";
constexpr auto ParkingQuestion = "I would need a parking space, is this possible? Thanks";
constexpr auto ImageText = "Here is a picture. Thanks";
constexpr int KeepAfterMs = 500;

/// A small picture that says where it belongs, as a PNG.
QByteArray testImage(const QString &words)
{
    constexpr QSize SizePx(320, 200);
    constexpr int InsetPx = 40;
    QImage image(SizePx, QImage::Format_RGB32);
    image.fill(QColor(0xe8efff));
    QPainter painter(&image);
    painter.fillRect(image.rect().adjusted(InsetPx, InsetPx, -InsetPx, -InsetPx), QColor(0x1f5eff));
    painter.setPen(Qt::white);
    painter.drawText(image.rect(), Qt::AlignCenter, words);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly); // memory: that cannot fail
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

ChecklistPane::ChecklistPane(const WindowServices &services, WindowContext::Environment environment,
                             QWidget *parent)
    : Surface(Ground::Base, NoEdge, parent), m_services(services), m_environment(environment),
      m_steps(checklistSteps({}, {})), m_number(new QLineEdit),
      m_begin(namedButton(u"checklistBegin"_s, tr("Begin"))),
      m_bed(namedButton(u"checklistBed"_s, tr("Ask for an extra bed"))),
      m_parking(namedButton(u"checklistParking"_s, tr("Ask for parking"))),
      m_image(namedButton(u"checklistImage"_s, tr("Send an image"))),
      m_html(namedButton(u"checklistHtml"_s, tr("Report as HTML…"))),
      m_pdf(namedButton(u"checklistPdf"_s, tr("Report as PDF…"))),
      m_said(new PlainLabel(u"checklistSaid", 12, PlainLabel::Tone::Muted)),
      m_answers(new ChecklistAnswers)
{
    setObjectName(u"checklistPane"_s);
    setAccessibleName(tr("Checklist for the test hotel"));
    layOut();
    const bool isSandbox = environment != WindowContext::Environment::Production;
    for (QWidget *const part : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_begin),
                                static_cast<QWidget *>(m_html), static_cast<QWidget *>(m_pdf),
                                static_cast<QWidget *>(m_answers)})
        part->setEnabled(isSandbox);
    if (isSandbox)
        say(tr("Book at the test hotel %1 and enter the number of the reservation.")
                .arg(QLatin1String(TestHotel)),
            false);
    else
        say(tr("This account is no sandbox: the checklist writes test messages and does not run "
               "here."),
            true);
    connect(m_number, &QLineEdit::returnPressed, this, &ChecklistPane::begin);
    connect(m_begin, &QPushButton::clicked, this, &ChecklistPane::begin);
    connect(m_bed, &QPushButton::clicked, this, [this] { ask(QLatin1String(BedQuestion)); });
    connect(m_parking, &QPushButton::clicked, this,
            [this] { ask(QLatin1String(ParkingQuestion)); });
    connect(m_image, &QPushButton::clicked, this, &ChecklistPane::sendImage);
    connect(m_html, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(true); });
    connect(services.store, &Store::changed, this, &ChecklistPane::look);
    connect(m_answers, &ChecklistAnswers::edited, &m_keeping, qOverload<>(&QTimer::start));
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(KeepAfterMs);
    connect(&m_keeping, &QTimer::timeout, this, &ChecklistPane::remember);
    showSteps();
}

bool ChecklistPane::mayWrite() const
{
    return m_row && m_environment != WindowContext::Environment::Production;
}

void ChecklistPane::showEvent(QShowEvent *event)
{
    Surface::showEvent(event);
    // A window has two of these: the one a person comes to shows what the other one kept.
    if (m_environment != WindowContext::Environment::Production)
        recall();
}

void ChecklistPane::hideEvent(QHideEvent *event)
{
    Surface::hideEvent(event);
    if (m_keeping.isActive())
        remember();
}

void ChecklistPane::recall()
{
    const ChecklistNotes kept = checklistOf(m_services.wire->notes());
    m_answers->setNotes(kept);
    if (!m_number->isModified())
        m_number->setText(kept.reservation);
    if (m_reservation != kept.reservation) {
        m_reservation = kept.reservation;
        m_row.reset();
    }
    look();
}

void ChecklistPane::remember()
{
    m_keeping.stop();
    ChecklistNotes notes = m_answers->notes();
    notes.reservation = m_reservation;
    if (const auto failure = m_services.wire->keepNotes(checklistJson(notes)))
        say(tr("The answers could not be kept: %1").arg(*failure), true);
}

QLayout *ChecklistPane::makeDeeds()
{
    const Metrics m(font());
    m_number->setObjectName(u"checklistReservation"_s);
    m_number->setPlaceholderText(tr("Reservation number"));
    m_number->setAccessibleName(m_number->placeholderText());
    m_number->setFixedWidth(m(180));
    m_number->setTextMargins(m(4), m(2), m(4), m(2));
    m_said->setElided(true);
    auto *const first = new QHBoxLayout;
    first->setSpacing(m(8));
    first->addWidget(m_number);
    first->addWidget(m_begin);
    first->addWidget(m_said, 1);
    auto *const second = new QHBoxLayout;
    second->setSpacing(m(8));
    for (QPushButton *const deed : {m_bed, m_parking, m_image})
        second->addWidget(deed);
    second->addStretch();
    second->addWidget(m_html);
    second->addWidget(m_pdf);
    auto *const rows = new QVBoxLayout;
    rows->setSpacing(m(6));
    rows->addLayout(first);
    rows->addLayout(second);
    return rows;
}

void ChecklistPane::layOut()
{
    const Metrics m(font());
    auto *const content = new Surface(Ground::Base);
    auto *const grid = new QGridLayout(content);
    grid->setContentsMargins(m(12), m(8), m(12), m(12));
    grid->setHorizontalSpacing(m(12));
    grid->setVerticalSpacing(m(6));
    int line = 0;
    for (const ChecklistStep &step : m_steps) {
        auto *const label = new PlainLabel(u"checklistStep_%1"_s.arg(int(step.kind)), 13);
        label->setWordWrap(true);
        m_lines.append(label);
        grid->addWidget(label, line++, 0);
    }
    grid->addWidget(m_answers, line++, 0);
    grid->setRowStretch(line, 1);
    auto *const scroll = new QScrollArea;
    scroll->setObjectName(u"checklistScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *const head = new Surface(Ground::Base, Bottom);
    QLayout *const deeds = makeDeeds();
    deeds->setContentsMargins(m(12), m(8), m(12), m(9));
    head->setLayout(deeds);
    auto *const whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(head);
    whole->addWidget(scroll, 1);
}

void ChecklistPane::begin()
{
    const QString number = m_number->text().trimmed();
    if (number.isEmpty())
        return;
    m_reservation = number;
    m_row.reset();
    remember();
    m_services.conversations->addReservation(QLatin1String(TestHotel), number);
    m_services.sync->syncNow();
    say(tr("Looking for reservation %1…").arg(number), false);
    look();
}

void ChecklistPane::look()
{
    if (m_reservation.isEmpty())
        return;
    deliver(m_services.store->findConversation(m_reservation), this,
            [this](const StoreResult<Conversation> &row) {
                if (row)
                    readMessages(row.value());
                else if (row.error().kind != StoreError::Kind::NotFound)
                    say(ProblemText::sentence(row.error()), true);
            });
}

void ChecklistPane::readMessages(const Conversation &row)
{
    m_row = row;
    deliver(m_services.store->messages(row.id, std::nullopt, MostMessages), this,
            [this](const StoreResult<QList<Message>> &page) {
                if (!page) {
                    say(ProblemText::sentence(page.error()), true);
                    return;
                }
                m_steps = checklistSteps(m_row, page.value());
                showSteps();
            });
}

void ChecklistPane::showSteps()
{
    qsizetype done = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const ChecklistStep &step = m_steps.at(i);
        done += step.isDone ? 1 : 0;
        QString words = (step.isDone ? u"✓ "_s : u"○ "_s) + ChecklistText::step(step.kind);
        if (step.isDone && step.atMs > 0) //: A step, when it was done, the id it left
            words = tr("%1 · %2 · %3").arg(words, TimeText::full(step.atMs), step.id);
        m_lines.at(i)->setText(words);
        m_lines.at(i)->setTone(step.isDone ? PlainLabel::Tone::Ok : PlainLabel::Tone::Muted);
    }
    if (m_answers->showFound(m_services.wire->log()->entries(), m_steps) && isVisible())
        m_keeping.start();
    for (QPushButton *const deed : {m_bed, m_parking, m_image})
        deed->setEnabled(mayWrite());
    if (m_row) //: How many steps of the checklist are done
        say(tr("%1 of %n step(s) done", nullptr, int(m_steps.size())).arg(done), false);
}

void ChecklistPane::ask(const QString &text)
{
    if (!mayWrite())
        return;
    NewReply reply;
    reply.conversation = m_row->id;
    reply.body = text;
    enqueue(reply);
}

void ChecklistPane::sendImage()
{
    if (!mayWrite())
        return;
    using Made = Result<OutgoingImage, AttachmentStaging::Failure>;
    const QString folder = m_services.pictures->pictureFolder();
    const QByteArray bytes = testImage(m_reservation);
    const auto make = [folder, bytes] {
        return AttachmentStaging::prepare(folder, bytes, u"innbox-test.png"_s);
    };
    deliver(QtConcurrent::run(make), this, [this](const Made &image) {
        if (!image || !mayWrite()) {
            say(tr("The image could not be prepared."), true);
            return;
        }
        NewReply reply;
        reply.conversation = m_row->id;
        reply.body = QLatin1String(ImageText);
        reply.newImages = {image.value()};
        enqueue(reply);
    });
}

void ChecklistPane::enqueue(const NewReply &reply)
{
    deliver(m_services.store->enqueue(reply, m_services.clock->nowMs()), this,
            [this](const StoreResult<OutboxItem> &queued) {
                if (!queued) {
                    say(ProblemText::sentence(queued.error()), true);
                    return;
                }
                say(tr("The message was queued."), false);
            });
}

ChecklistReport ChecklistPane::report() const
{
    ChecklistReport made;
    made.environment = EnvironmentText::name(m_environment);
    made.reservation = m_reservation;
    made.atMs = m_services.clock->nowMs();
    made.steps = m_steps;
    made.findings = m_answers->findings();
    made.notes = m_answers->notes().notes;
    return made;
}

void ChecklistPane::save(bool isPdf)
{
    const QString name = isPdf ? u"innbox-checklist.pdf"_s : u"innbox-checklist.html"_s;
    Prompt::fileToSave(this, tr("Save the report"), name, [this, isPdf](const QString &path) {
        const QString html = ChecklistText::html(report());
        QByteArray bytes = html.toUtf8();
        if (isPdf) {
            bytes.clear();
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly); // memory: that cannot fail
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setTitle(tr("Checklist for the test hotel"));
            QTextDocument document;
            document.setHtml(html); // ours, with every text of others escaped
            document.print(&writer);
        }
        if (const auto failure = m_services.wire->writePrivately(path, bytes))
            say(tr("The report could not be written: %1").arg(*failure), true);
        else
            say(tr("Report written to %1.").arg(path), false);
    });
}

void ChecklistPane::say(const QString &words, bool isBad)
{
    m_said->setTone(isBad ? PlainLabel::Tone::Bad : PlainLabel::Tone::Muted);
    m_said->setText(words);
}

} // namespace Innbox
