#pragma once

#include "models/values/AccountEntry.h"
#include "ui/shell/WindowContext.h"

#include <QCoreApplication>
#include <QString>

namespace Innbox {

/// Accounts, and what a check of one told, in words. Pure.
class AccountText {
    Q_DECLARE_TR_FUNCTIONS(Innbox::AccountText)
public:
    [[nodiscard]] static WindowContext::Environment environment(AccountEnvironment environment);
    /// "Desk 1", or the words for the embedded sandbox when \p name is empty.
    [[nodiscard]] static QString name(const QString &name);
    /// "Desk 1 · Production"
    [[nodiscard]] static QString line(const AccountEntry &entry);
    /// What the check told and what a person can do about it.
    [[nodiscard]] static QString sentence(const AccountCheck &check);
    /// What kept an account from being saved as wished; empty = nothing.
    [[nodiscard]] static QString sentence(AccountSaving outcome);
};

} // namespace Innbox
