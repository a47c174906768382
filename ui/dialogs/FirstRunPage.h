#pragma once

#include "models/values/AccountEntry.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace Innbox {

class AccountPort;

/// What a person sees before there is any account: three ways to begin. Thread: GUI.
class FirstRunPage : public QWidget {
    Q_OBJECT
public:
    /// \param accounts outlives the page
    explicit FirstRunPage(AccountPort *accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// \param name empty = the embedded sandbox
    void chosen(const QString &name);
    /// Closed without a choice.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Accent { Plain, Primary };
    struct Offer {
        QStringView name{};
        QString title{};
        QString words{};
        QString button{};
        Accent accent = Accent::Plain;
    };
    void addOffer(QVBoxLayout *column, const Offer &offer, std::function<void()> then);
    void connectTo(AccountEnvironment environment);

    AccountPort *m_accounts;
};

} // namespace Innbox
