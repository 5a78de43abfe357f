// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/history.h"
#include "services/credentialstate.h"

namespace kyc::desktop {

/// What the overview tells: figures, and nothing about a person.
struct OverviewFacts
{
    /// An account whose credential somebody has to look after.
    struct Credential
    {
        QString accountId;
        QString accountName;
        services::CredentialState state;
    };

    records::HistoryOverview history;
    QList<Credential> credentials; ///< in the order of the accounts
    int interruptedImports = 0;
    QDateTime countedAt; ///< UTC
};

} // namespace kyc::desktop
