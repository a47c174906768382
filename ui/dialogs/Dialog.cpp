#include "ui/dialogs/Dialog.h"

#include "ui/style/InnboxStyle.h"
#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"
#include "ui/style/ScreenFit.h"
#include "ui/style/Surface.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

namespace {
constexpr qreal LabelPx = 180;
constexpr qreal FieldPx = 180;
} // namespace

Dialog::Dialog(QStringView name, const QString &title, QWidget *parent)
    : QDialog(parent), m_scroll(new QScrollArea), m_page(new Surface(Surface::Ground::Base)),
      m_foot(new Surface(Surface::Ground::Rail, Surface::Top)), m_body(new QVBoxLayout),
      m_buttons(new QDialogButtonBox)
{
    const Metrics m(font());
    setObjectName(name.toString());
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *const head = new PlainLabel(u"dialogTitle", 15, PlainLabel::Tone::Text, QFont::DemiBold);
    head->setText(title);
    auto *const pageColumn = new QVBoxLayout(m_page);
    pageColumn->setContentsMargins(m(20), m(18), m(20), m(16));
    pageColumn->setSpacing(m(12));
    pageColumn->addWidget(head);
    pageColumn->addLayout(m_body, 1);
    m_body->setSpacing(m(10));
    m_scroll->setObjectName(u"dialogScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what has the focus is scrolled into view
    m_scroll->setWidget(m_page);
    m_page->installEventFilter(this);
    auto *const footRow = new QVBoxLayout(m_foot);
    footRow->setContentsMargins(m(20), m(10), m(20), m(10));
    footRow->addWidget(m_buttons);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
    column->setSizeConstraint(QLayout::SetNoConstraint); // see grow()
    new ScreenFit(this);
    m_buttons->setObjectName(u"dialogButtons");
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

bool Dialog::event(QEvent *event)
{
    // Qt has just made it as small as the scroll area would go; nothing is on the screen yet.
    if (event->type() == QEvent::Show)
        grow();
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::LanguageChange)
        alignLabels();
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutRequest)
        grow();
    return isHandled;
}

bool Dialog::eventFilter(QObject *watched, QEvent *event)
{
    // The scroll area keeps to itself what its page asks for.
    if (watched == m_page && event->type() == QEvent::LayoutRequest)
        grow();
    return QDialog::eventFilter(watched, event);
}

void Dialog::grow()
{
    const QSize room = ScreenFit::area(this).size();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    QLayout *const page = m_page->layout();
    // What was added to a layout within it did not reach it yet: it would keep the heights of the
    // empty page.
    page->activate();
    const int pageWide = qMax(page->minimumSize().width(), m_foot->minimumSizeHint().width());
    int wide = qMax(width(), qMax(minimumWidth(), pageWide));
    // Words that wrap need height by width; a layout's own constraint does not know that.
    const auto highAt = [&](int forWide) {
        return (page->hasHeightForWidth() ? page->heightForWidth(forWide)
                                          : page->minimumSize().height()) +
               m_foot->sizeHint().height();
    };
    if (highAt(wide) > room.height())
        wide = qMax(wide, pageWide + bar);
    const QSize size = QSize(wide, highAt(wide)).boundedTo(room);
    if (size.width() > width() || size.height() > height())
        resize(size.expandedTo(this->size()).boundedTo(room));
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *const bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_PageDown)
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        QDialog::keyPressEvent(event);
}

void Dialog::alignLabels()
{
    // Several forms stand under one another: their fields begin at one line.
    const auto labels = findChildren<PlainLabel *>(u"fieldLabel"_s);
    int widest = Metrics(font())(LabelPx);
    for (const PlainLabel *const label : labels)
        widest = qMax(widest, label->sizeHint().width());
    for (PlainLabel *const label : labels)
        label->setMinimumWidth(widest);
}

PlainLabel *Dialog::addWords(QStringView name, const QString &text)
{
    auto *const words = new PlainLabel(name, 12, PlainLabel::Tone::Muted);
    words->setWordWrap(true);
    words->setText(text);
    m_body->addWidget(words);
    return words;
}

PlainLabel *Dialog::addHeading(const QString &text)
{
    auto *const words =
        new PlainLabel(u"dialogHeading", 12, PlainLabel::Tone::Muted, QFont::DemiBold);
    words->setText(text);
    m_body->addWidget(words);
    return words;
}

QFormLayout *Dialog::addForm()
{
    const Metrics m(font());
    auto *const form = new QFormLayout;
    form->setHorizontalSpacing(m(16));
    form->setVerticalSpacing(m(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_body->addLayout(form);
    return form;
}

void Dialog::addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *const words = new PlainLabel(u"fieldLabel");
    words->setText(label);
    words->setBuddy(field);
    if (field->minimumWidth() == 0)
        field->setMinimumWidth(Metrics(field->font())(FieldPx));
    field->setAccessibleName(label);
    form->addRow(words, field);
}

QPushButton *Dialog::addButton(QStringView name, const QString &words,
                               QDialogButtonBox::ButtonRole role)
{
    QPushButton *const button = m_buttons->addButton(words, role);
    button->setObjectName(name.toString());
    button->setAutoDefault(false); // Return in a field must not press the first button there is
    return button;
}

void Dialog::setPrimary(QPushButton *button)
{
    button->setProperty(InnboxStyle::PrimaryProperty, true);
    button->setDefault(true);
}

} // namespace Innbox
