#pragma once

#include "models/Settings.h"
#include "ui/conversations/Density.h"
#include "ui/dialogs/Dialog.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;
QT_END_NAMESPACE

namespace Innbox {

/// The settings as a form; what is changed counts at once, the language too: the dialog stays open
/// and translates itself. Thread: GUI.
class SettingsDialog : public Dialog {
    Q_OBJECT
public:
    /// \param settings outlives the dialog
    /// \param account  as a person calls it, for the heading of what counts for it alone
    /// \param hasTray  there is a tray to stay in
    SettingsDialog(Settings *settings, const QString &account, bool hasTray, QWidget *parent);

    /// Adds how close the rows of the list stand; densityChosen() tells a change. A second call
    /// only shows \p now.
    void addDensity(Density now);

Q_SIGNALS:
    void densityChosen(Innbox::Density density);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Words are given as QT_TR_NOOP(), so that they can be translated again.
    struct Choice {
        QString value{};
        const char *words = "";
    };
    void addLook();
    void addSending();
    void addProgram(bool hasTray);
    void addAccount(const QString &account);
    /// Applies words now and after each change of the language.
    void translated(std::function<void()> apply);
    void addSection(const char *words);
    void addField(QFormLayout *form, const char *label, QWidget *field);
    QComboBox *addChoice(QFormLayout *form, QStringView name, const char *label, Settings::Key key,
                         const QList<Choice> &choices);
    QSpinBox *addNumber(QFormLayout *form, QStringView name, const char *label, Settings::Key key,
                        const char *unit);
    QCheckBox *addSwitch(QFormLayout *form, QStringView name, const char *label, Settings::Key key);
    void note(bool isWritten);
    void showProblem();

    Settings *m_settings;
    QList<std::function<void()>> m_translations{};
    QFormLayout *m_look = nullptr;
    QComboBox *m_density = nullptr;
    PlainLabel *m_problem = nullptr;
    bool m_isWritten = true; ///< the last change is in the file
};

} // namespace Innbox
