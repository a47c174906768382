#pragma once

#include "models/Settings.h"
#include "ui/conversations/Density.h"
#include "ui/dialogs/Dialog.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;
QT_END_NAMESPACE

namespace Innbox {

/// The settings as a form; what is changed counts at once. Thread: GUI.
class SettingsDialog : public Dialog {
    Q_OBJECT
public:
    /// \param settings outlives the dialog
    /// \param account  as a person calls it, for the heading of what counts for it alone
    /// \param hasTray  there is a tray to stay in
    SettingsDialog(Settings *settings, const QString &account, bool hasTray, QWidget *parent);

    /// Adds how close the rows of the list stand; densityChosen() tells a change.
    void addDensity(Density now);

Q_SIGNALS:
    void densityChosen(Innbox::Density density);

private:
    struct Choice {
        QString value{};
        QString words{};
    };
    void addLook();
    void addSending();
    void addProgram(bool hasTray);
    void addAccount(const QString &account);
    QComboBox *addChoice(QFormLayout *form, QStringView name, const QString &label,
                         Settings::Key key, const QList<Choice> &choices);
    QSpinBox *addNumber(QFormLayout *form, QStringView name, const QString &label,
                        Settings::Key key, const QString &unit);
    QCheckBox *addSwitch(QFormLayout *form, QStringView name, const QString &label,
                         Settings::Key key);
    void note(bool isWritten);

    Settings *m_settings;
    QFormLayout *m_look = nullptr;
    PlainLabel *m_problem = nullptr;
};

} // namespace Innbox
