// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"
#include "services/audittrail.h"

namespace kyc::services {

/// What verifying an audit came to.
struct AuditReport
{
    records::AuditVerdict verdict;
    QStringList damagedFiles{}; ///< checkpoints that are none
    QStringList unreadableFolders{}; ///< that checkpoints were to be in
    bool isKeyNamed = false; ///< whoever verifies knows the key that checkpoints have to be signed with

    enum class Word {
        Sound,
        NotVouchedFor, ///< nothing speaks against it, but whether it is all of it cannot be told
        Broken,
    };
    [[nodiscard]] Word word() const;

    /// Nothing speaks against the log, and nothing that might have was passed over.
    [[nodiscard]] bool isSound() const
    {
        return verdict.isSound() && damagedFiles.isEmpty() && unreadableFolders.isEmpty();
    }
    /// The entry to look at, where something is wrong with one that is still there; 0 for none.
    [[nodiscard]] qint64 entryInQuestion() const;
};

/// It in sentences: of the chain first, then of the checkpoints.
[[nodiscard]] QList<core::Message> sentences(const AuditReport &report);

/// Gathers what speaks for the log or against it, and verifies it. Cancelled with its future.
class AuditExamination final : public Task<AuditReport>
{
    Q_OBJECT

public:
    /// @p trail must outlive it.
    AuditExamination(AuditTrail &trail, QObject *parent);
    void start();

Q_SIGNALS:
    void progressed(int permille);

private:
    void verify(const AuditEvidence &evidence);

    AuditTrail &m_trail;
};

} // namespace kyc::services
