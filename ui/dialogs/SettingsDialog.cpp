#include "ui/dialogs/SettingsDialog.h"

#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Innbox {

using Key = Settings::Key;

SettingsDialog::SettingsDialog(Settings *settings, const QString &account, bool hasTray,
                               QWidget *parent)
    : Dialog(u"settingsDialog", tr("Settings"), parent), m_settings(settings)
{
    translated([this] {
        setWindowTitle(tr("Settings"));
        if (auto *const head = findChild<PlainLabel *>(u"dialogTitle"_s))
            head->setText(tr("Settings"));
    });
    addLook();
    addSending();
    addProgram(hasTray);
    addAccount(account);
    m_problem = addWords(u"settingsProblem", {});
    m_problem->setTone(PlainLabel::Tone::Bad);
    m_problem->hide();
    translated([this] { showProblem(); });
    body()->addStretch(1);
    QPushButton *const close = addButton(u"closeSettings", {}, QDialogButtonBox::RejectRole);
    translated([close] { close->setText(tr("Close")); });
    setMinimumWidth(Metrics(font())(460));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setLocale(QLocale()); // of the numbers
    for (const auto &apply : std::as_const(m_translations))
        apply();
}

void SettingsDialog::translated(std::function<void()> apply)
{
    apply();
    m_translations.append(std::move(apply));
}

void SettingsDialog::addSection(const char *words)
{
    PlainLabel *const heading = addHeading({});
    translated([heading, words] { heading->setText(tr(words)); });
}

void SettingsDialog::addField(QFormLayout *form, const char *label, QWidget *field)
{
    addRow(form, tr(label), field);
    auto *const words = qobject_cast<PlainLabel *>(form->labelForField(field));
    translated([words, field, label] {
        words->setText(tr(label));
        field->setAccessibleName(tr(label));
    });
}

void SettingsDialog::addLook()
{
    addSection(QT_TR_NOOP("Look"));
    m_look = addForm();
    addChoice(m_look, u"themeChoice", QT_TR_NOOP("Light or dark"), Key::Theme,
              {{u"follow"_s, QT_TR_NOOP("As the desktop")},
               {u"light"_s, QT_TR_NOOP("Light")},
               {u"dark"_s, QT_TR_NOOP("Dark")}});
    addChoice(m_look, u"languageChoice", QT_TR_NOOP("Language"), Key::Language,
              {{u"system"_s, QT_TR_NOOP("As the system")},
               //: Names of languages stand in their own language
               {u"en"_s, QT_TR_NOOP("English")},
               {u"de"_s, QT_TR_NOOP("Deutsch")}});
}

void SettingsDialog::addDensity(Density now)
{
    if (m_density) {
        m_density->setCurrentIndex(m_density->findData(int(now)));
        return;
    }
    m_density = new QComboBox;
    m_density->setObjectName(u"densityChoice"_s);
    for (const Density density : {Density::Comfortable, Density::Cosy, Density::Compact})
        m_density->addItem(QString(), int(density));
    translated([box = m_density] {
        //: Height of the rows of the list
        box->setItemText(0, tr("Comfortable"));
        //: Height of the rows of the list
        box->setItemText(1, tr("Cosy"));
        //: Height of the rows of the list
        box->setItemText(2, tr("Compact"));
    });
    m_density->setCurrentIndex(m_density->findData(int(now)));
    connect(m_density, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT densityChosen(Density(m_density->currentData().toInt())); });
    addField(m_look, QT_TR_NOOP("Rows of the list"), m_density);
    setTabOrder(m_look->itemAt(m_look->rowCount() - 2, QFormLayout::FieldRole)->widget(),
                m_density);
}

void SettingsDialog::addSending()
{
    addSection(QT_TR_NOOP("Sending"));
    QComboBox *const box = addChoice(
        addForm(), u"undoChoice", QT_TR_NOOP("Time to undo"), Key::UndoSeconds,
        {{u"0"_s, QT_TR_NOOP("None: replies leave at once")}, {u"5"_s}, {u"10"_s}, {u"20"_s}});
    translated([box] {
        for (int row = 1; row < box->count(); ++row)
            box->setItemText(row, tr("%n second(s)", nullptr, box->itemData(row).toInt()));
    });
}

void SettingsDialog::addProgram(bool hasTray)
{
    addSection(QT_TR_NOOP("This computer"));
    QFormLayout *const form = addForm();
    addSwitch(form, u"notificationsSwitch", QT_TR_NOOP("Tell the desktop about new messages"),
              Key::Notifications);
    addSwitch(form, u"notificationTextSwitch",
              QT_TR_NOOP("Show the beginning of a message there, too"), Key::NotificationText);
    if (hasTray)
        addSwitch(form, u"traySwitch", QT_TR_NOOP("Closing the window leaves Innbox in the tray"),
                  Key::KeepInTray);
    //: Megabytes
    const char *const unit = QT_TR_NOOP(" MB");
    addNumber(form, u"imageCacheNumber", QT_TR_NOOP("Keep images up to"), Key::ImageCacheMb, unit);
}

void SettingsDialog::addAccount(const QString &account)
{
    PlainLabel *const heading = addHeading({});
    //: Heading; %1 is the name of an account
    translated([heading, account] { heading->setText(tr("Only for %1").arg(account)); });
    QFormLayout *const form = addForm();
    addSwitch(form, u"guardSwitch",
              QT_TR_NOOP("Hold a reply when a newer message arrived meanwhile"), Key::GuardReplies);
    //: Seconds
    const char *const unit = QT_TR_NOOP(" s");
    addNumber(form, u"pollInUseNumber", QT_TR_NOOP("Look for messages every"),
              Key::PollInUseSeconds, unit);
    addNumber(form, u"pollIdleNumber", QT_TR_NOOP("While the window is not in use"),
              Key::PollIdleSeconds, unit);
    PlainLabel *const pollNote = addWords(u"pollNote", {});
    translated([pollNote] {
        pollNote->setText(tr("The provider advises to look every 10 minutes (600 s). Innbox keeps "
                             "to the limit of requests whatever you choose."));
    });
}

QComboBox *SettingsDialog::addChoice(QFormLayout *form, QStringView name, const char *label,
                                     Key key, const QList<Choice> &choices)
{
    auto *const box = new QComboBox;
    box->setObjectName(name.toString());
    for (const Choice &choice : choices)
        box->addItem(QString(), choice.value);
    translated([box, choices] {
        for (int row = 0; row < choices.size(); ++row)
            box->setItemText(row, tr(choices.at(row).words));
    });
    box->setCurrentIndex(qMax(0, box->findData(m_settings->word(key))));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, key] { note(m_settings->set(key, box->currentData().toString())); });
    addField(form, label, box);
    return box;
}

QSpinBox *SettingsDialog::addNumber(QFormLayout *form, QStringView name, const char *label, Key key,
                                    const char *unit)
{
    const Settings::Row &row = Settings::row(key);
    auto *const box = new QSpinBox;
    box->setObjectName(name.toString());
    box->setRange(row.least, row.most);
    translated([box, unit] { box->setSuffix(tr(unit)); });
    box->setGroupSeparatorShown(true);
    // A number half typed (2 of 20) must not count.
    box->setKeyboardTracking(false);
    box->setValue(m_settings->number(key));
    connect(box, &QSpinBox::valueChanged, this,
            [this, key](int value) { note(m_settings->set(key, value)); });
    addField(form, label, box);
    return box;
}

QCheckBox *SettingsDialog::addSwitch(QFormLayout *form, QStringView name, const char *label,
                                     Key key)
{
    auto *const box = new QCheckBox;
    box->setObjectName(name.toString());
    translated([box, label] { box->setText(tr(label)); });
    box->setChecked(m_settings->isOn(key));
    connect(box, &QCheckBox::toggled, this,
            [this, key](bool isOn) { note(m_settings->set(key, isOn)); });
    form->addRow(box);
    return box;
}

void SettingsDialog::note(bool isWritten)
{
    m_isWritten = isWritten;
    showProblem();
}

void SettingsDialog::showProblem()
{
    m_problem->setText(m_isWritten ? QString()
                                   : tr("The setting counts until Innbox ends: its file cannot be "
                                        "written."));
    m_problem->setVisible(!m_isWritten);
}

} // namespace Innbox
