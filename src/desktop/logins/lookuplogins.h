// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/credentialbroker.h"
#include "services/lookupsession.h"

#include <QFuture>
#include <QObject>

#include <map>

class QWidget;

namespace kyc::desktop {

class Workspace;

/// The logins that the rows of a lookup wait for: says in the rows which, starts those of the customer, and lets the
/// rows go on after it. GUI thread.
class LookupLogins : public QObject
{
    Q_OBJECT

public:
    /// @p workspace must outlive this; @p window is what the dialog belongs to. A login under way stays the broker's.
    LookupLogins(Workspace &workspace, QWidget *window);

    /// Asks before it starts; nothing when the row's customer cannot be logged in.
    void logIn(int row);
    /// Cancels the login that was started for the row.
    void cancel(int row);
    /// The question that the row waits for; empty when there is none.
    [[nodiscard]] QString questionOf(int row) const;

private:
    struct Run
    {
        QString accountId;
        QString loginId;
        QString person; ///< whom it is for
        QFuture<core::Result<void>> future;
    };

    void start(const QString &accountId, const QString &loginId);
    void ended(int number, const core::Result<void> &result);
    void update(int row);
    void updateAll();
    [[nodiscard]] bool isFor(const Run &run, int row) const;
    [[nodiscard]] bool isLoggingInFor(int row) const;
    [[nodiscard]] bool isOfCustomer(const QString &person) const; ///< of the lookup
    [[nodiscard]] std::optional<services::CredentialBroker::Question> find(int row) const;

    Workspace &m_workspace;
    QWidget *m_window = nullptr;
    std::map<int, Run> m_runs;
    int m_lastNumber = 0;
};

} // namespace kyc::desktop
