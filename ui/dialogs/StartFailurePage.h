#pragma once

#include <QString>
#include <QWidget>

namespace Innbox {

class AccountPort;
class PlainLabel;

/// Why an account, or the program, could not be opened. Plain data.
struct StartFailure {
    enum class Subject { Account, Program };
    Subject subject = Subject::Account;
    QString account{}; ///< its name; empty = the embedded sandbox
    QString word{};    ///< of the error: "store-corrupt", "not-found", …
    QString detail{};  ///< one English sentence, as the command line tells it
    QString path{};    ///< of the file or folder it is about; empty = none
};

/// What a person sees instead of the window when the start failed: the reason, where, and what can
/// be done. Thread: GUI.
class StartFailurePage : public QWidget {
    Q_OBJECT
public:
    /// \param accounts outlives the page; null = no other account can be chosen
    StartFailurePage(const StartFailure &failure, AccountPort *accounts, QWidget *parent = nullptr);

    /// How the writing of the support bundle ended. \param problem empty = it was written
    void showBundle(const QString &path, const QString &problem);

Q_SIGNALS:
    void againAsked();
    /// \param name empty = the embedded sandbox
    void chosen(const QString &name);
    /// \param path of the file to write
    void bundleAsked(const QString &path);
    /// Closed without a choice.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void chooseAccount();
    void askForBundle();
    [[nodiscard]] static QString title(const StartFailure &failure);
    [[nodiscard]] static QString reason(const StartFailure &failure);

    AccountPort *m_accounts;
    PlainLabel *m_bundle;
};

} // namespace Innbox
