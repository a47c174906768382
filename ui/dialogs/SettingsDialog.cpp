#include "ui/dialogs/SettingsDialog.h"

#include "ui/style/Metrics.h"
#include "ui/style/PlainLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
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
    addLook();
    addSending();
    addProgram(hasTray);
    addAccount(account);
    m_problem = addWords(u"settingsProblem", {});
    m_problem->setTone(PlainLabel::Tone::Bad);
    m_problem->hide();
    body()->addStretch(1);
    addButton(u"closeSettings", tr("Close"), QDialogButtonBox::RejectRole);
    setMinimumWidth(Metrics(font())(460));
}

void SettingsDialog::addLook()
{
    addHeading(tr("Look"));
    m_look = addForm();
    addChoice(
        m_look, u"themeChoice", tr("Light or dark"), Key::Theme,
        {{u"follow"_s, tr("As the desktop")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}});
    addChoice(m_look, u"languageChoice", tr("Language"), Key::Language,
              {{u"system"_s, tr("As the system")},
               //: Names of languages stand in their own language
               {u"en"_s, tr("English")},
               {u"de"_s, tr("Deutsch")}});
}

void SettingsDialog::addDensity(Density now)
{
    auto *const box = new QComboBox;
    box->setObjectName(u"densityChoice"_s);
    //: Height of the rows of the list
    box->addItem(tr("Comfortable"), int(Density::Comfortable));
    //: Height of the rows of the list
    box->addItem(tr("Cosy"), int(Density::Cosy));
    //: Height of the rows of the list
    box->addItem(tr("Compact"), int(Density::Compact));
    box->setCurrentIndex(box->findData(int(now)));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box] { Q_EMIT densityChosen(Density(box->currentData().toInt())); });
    addRow(m_look, tr("Rows of the list"), box);
    setTabOrder(m_look->itemAt(m_look->rowCount() - 2, QFormLayout::FieldRole)->widget(), box);
}

void SettingsDialog::addSending()
{
    addHeading(tr("Sending"));
    addChoice(addForm(), u"undoChoice", tr("Time to undo"), Key::UndoSeconds,
              {{u"0"_s, tr("None: replies leave at once")},
               {u"5"_s, tr("%n second(s)", nullptr, 5)},
               {u"10"_s, tr("%n second(s)", nullptr, 10)},
               {u"20"_s, tr("%n second(s)", nullptr, 20)}});
}

void SettingsDialog::addProgram(bool hasTray)
{
    addHeading(tr("This computer"));
    QFormLayout *const form = addForm();
    addSwitch(form, u"notificationsSwitch", tr("Tell the desktop about new messages"),
              Key::Notifications);
    if (hasTray)
        addSwitch(form, u"traySwitch", tr("Closing the window leaves Innbox in the tray"),
                  Key::KeepInTray);
    //: Megabytes
    addNumber(form, u"imageCacheNumber", tr("Keep images up to"), Key::ImageCacheMb, tr(" MB"));
}

void SettingsDialog::addAccount(const QString &account)
{
    //: Heading; %1 is the name of an account
    addHeading(tr("Only for %1").arg(account));
    QFormLayout *const form = addForm();
    addSwitch(form, u"guardSwitch", tr("Hold a reply when a newer message arrived meanwhile"),
              Key::GuardReplies);
    //: Seconds
    const QString unit = tr(" s");
    addNumber(form, u"pollInUseNumber", tr("Look for messages every"), Key::PollInUseSeconds, unit);
    addNumber(form, u"pollIdleNumber", tr("While the window is not in use"), Key::PollIdleSeconds,
              unit);
    addWords(u"pollNote", tr("The provider advises to look every 10 minutes (600 s). Innbox keeps "
                             "to the limit of requests whatever you choose."));
}

QComboBox *SettingsDialog::addChoice(QFormLayout *form, QStringView name, const QString &label,
                                     Key key, const QList<Choice> &choices)
{
    auto *const box = new QComboBox;
    box->setObjectName(name.toString());
    for (const Choice &choice : choices)
        box->addItem(choice.words, choice.value);
    box->setCurrentIndex(qMax(0, box->findData(m_settings->word(key))));
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box, key] { note(m_settings->set(key, box->currentData().toString())); });
    addRow(form, label, box);
    return box;
}

QSpinBox *SettingsDialog::addNumber(QFormLayout *form, QStringView name, const QString &label,
                                    Key key, const QString &unit)
{
    const Settings::Row &row = Settings::row(key);
    auto *const box = new QSpinBox;
    box->setObjectName(name.toString());
    box->setRange(row.least, row.most);
    box->setSuffix(unit);
    box->setGroupSeparatorShown(true);
    // A number half typed (2 of 20) must not count.
    box->setKeyboardTracking(false);
    box->setValue(m_settings->number(key));
    connect(box, &QSpinBox::valueChanged, this,
            [this, key](int value) { note(m_settings->set(key, value)); });
    addRow(form, label, box);
    return box;
}

QCheckBox *SettingsDialog::addSwitch(QFormLayout *form, QStringView name, const QString &label,
                                     Key key)
{
    auto *const box = new QCheckBox(label);
    box->setObjectName(name.toString());
    box->setChecked(m_settings->isOn(key));
    connect(box, &QCheckBox::toggled, this,
            [this, key](bool isOn) { note(m_settings->set(key, isOn)); });
    form->addRow(box);
    return box;
}

void SettingsDialog::note(bool isWritten)
{
    m_problem->setText(isWritten ? QString()
                                 : tr("The setting counts until Innbox ends: its file cannot be "
                                      "written."));
    m_problem->setVisible(!isWritten);
}

} // namespace Innbox
