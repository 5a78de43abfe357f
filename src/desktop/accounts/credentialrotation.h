// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/accounts/accounteditor.h"
#include "desktop/accounts/accounttests.h"

#include <QObject>

namespace kyc::desktop {

/// What follows when a new credential was entered in the place of an old one: the new one is tested, and when the
/// provider does not take it, a person decides which of the two stays. Holds the old one until then; deletes itself at
/// the end. GUI thread.
class CredentialRotation : public QObject
{
    Q_OBJECT

public:
    /// @p before is the account as it was. @p book and @p tests must outlive this; @p window is what the question
    /// belongs to.
    CredentialRotation(core::Account before, const services::AccountBook &book, SaveAccount save, AccountTests &tests,
                       QWidget *window);

    void start(); ///< the new one is saved

Q_SIGNALS:
    void problem(const kyc::core::Error &error); ///< the old one could not be put back

private:
    void tested(const QString &accountId);
    void ask(const core::Error &refusal);
    void putBack();

    core::Account m_before;
    const services::AccountBook &m_book;
    SaveAccount m_save;
    AccountTests &m_tests;
    QWidget *m_window = nullptr;
};

} // namespace kyc::desktop
