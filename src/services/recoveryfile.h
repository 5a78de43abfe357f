// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/audittrail.h"
#include "services/recoverycontent.h"

namespace kyc::services {

/// A file under a passphrase from which the keys of the records come back when the place where they are kept is lost:
/// else five years of records would be lost with it. What is done with one is in the audit, and whether it succeeded.
/// GUI thread; futures end in it. Errors: recoverycontent.h, RecordKeys, and of the audit: without an entry that says
/// so no key leaves the vault.
class RecoveryFile : public QObject
{
    Q_OBJECT

public:
    /// Both are to outlive it.
    RecoveryFile(RecordKeys &keys, AuditTrail &trail, QObject *parent = nullptr);

    /// Writes the keys that the vault holds into a file. Records/RecordsKeyMissing when there is none. A signing key is
    /// made when there is none.
    [[nodiscard]] QFuture<core::Result<void>> make(const QString &path, core::Secret passphrase,
                                                   WhenThere whenThere = WhenThere::Refuse);
    /// Puts the keys of a file into the vault, which has to be open; the records can be opened then. The audit goes on
    /// under the signing key that auditors know. Again, when it was cut short, does no harm.
    [[nodiscard]] QFuture<core::Result<void>> bringBack(const QString &path, core::Secret passphrase);

    /// When one was last made of these records, by their audit; nothing when none was. A key once made stays the same,
    /// so it holds however old it is: whether it is still to be found is what there is to ask.
    [[nodiscard]] QFuture<core::Result<std::optional<QDateTime>>> lastMade();

private:
    RecordKeys &m_keys;
    AuditTrail &m_trail;
};

} // namespace kyc::services
