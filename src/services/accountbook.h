// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"

#include <QObject>

#include <vector>

namespace kyc::services {

/// The accounts of this session, in memory, in the order they were added. GUI thread.
class AccountBook : public QObject
{
    Q_OBJECT

public:
    explicit AccountBook(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<core::Account> &accounts() const { return m_accounts; }
    [[nodiscard]] const core::Account *find(const QString &id) const; ///< null when there is none
    /// By name, case kept; null when there is none.
    [[nodiscard]] const core::Account *findByName(const QString &name) const;

    /// Gives the account a fresh id when it has none, and returns the id.
    QString add(core::Account account);
    /// Replaces the account of the same id; nothing happens when there is none.
    void replace(core::Account account);
    void remove(const QString &id);

    /// What is wrong with the account, by field key ("name", "base-url" or a description's key): one message a
    /// field, empty when it can be saved. Checks name present and unique, address https (http for loopback alone).
    [[nodiscard]] QMap<QString, core::Message> problems(const core::Account &account) const;

Q_SIGNALS:
    void changed();

private:
    std::vector<core::Account> m_accounts;
};

} // namespace kyc::services
