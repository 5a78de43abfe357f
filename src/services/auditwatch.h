// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/audittrail.h"

namespace kyc::services {

class AccountStore;
class CredentialBroker;

/// Tells the trail what happens at the desk, so that nobody who makes it happen has to remember to. The outcomes, words
/// of ours with a setting's or a field's key, a number or the word of an error's cause:
///
/// | action | outcome |
/// |---|---|
/// | Settings | the setting's key; of a number or a flag also what it was and is: "records/keep-lookups-days from=1827
/// to=30"; of a text never. That of the agent's own name is by the name there was before, with the login name:
/// "general/agent-name login=maria" |
/// | Unlock, Lock | the keeper's kind; nothing |
/// | FailedAttempt | "unlock passphrase-wrong", "change-passphrase passphrase-wrong", … |
/// | CredentialChange | "entered field=api-key", "removed field=api-key"; of the vault: "moved from=file to=keychain",
/// "passphrase-changed", "begun-afresh" | | AccountChange | "added", "changed", "removed", "switched-on",
/// "switched-off" | | ImportAccounts | "added=3 renamed=1 switched-off=0" | | Export | "accounts=5" | | Login |
/// "granted", "refused LoginRefused", "failed HostNotFound": a login, the check being the login's id; "test passed",
/// "test refused KeyWrong", "test failed …": the proof of a credential |
///
/// GUI thread.
class AuditWatch : public QObject
{
    Q_OBJECT

public:
    /// Follows these; all must outlive the watch.
    AuditWatch(AuditTrail &trail, VaultSession &vault, Settings &settings, QObject *parent = nullptr);
    void follow(AccountStore &store);
    void follow(CredentialBroker &broker); ///< for as long as it is there

    /// So many accounts left the program in a file; nothing but who wrote it knows.
    void accountsExported(qsizetype count);

private:
    void followSettings(Settings &settings);
    void settingChanged(const Settings &settings, Setting setting);
    void followVault();
    void vaultChanged();

    AuditTrail &m_trail;
    VaultSession &m_vault;
    QMap<Setting, QVariant> m_values; ///< as the audit has them
    bool m_isOpen = false;
    bool m_isOpening = false;
};

} // namespace kyc::services
