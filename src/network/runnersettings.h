// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quota.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>

namespace kyc::network {

/// How the runner behaves, for all accounts.
struct RunnerSettings
{
    std::chrono::milliseconds exchangeTimeout{15'000}; ///< one request and its answer
    /// A whole conversation: sending, waiting for the quota and retrying. What a conversation itself asks to Wait is
    /// not counted, so that one which polls for minutes is not cut short.
    std::chrono::milliseconds deadline{45'000};
    int retries = 3; ///< further tries of one exchange, at most
    std::chrono::milliseconds retryBase{500}; ///< doubled with each try, with jitter
    QString companyCaFile; ///< PEM; certificates trusted beside the system's; empty for none
    bool useSystemProxy = true; ///< loopback never goes through a proxy
};

/// On whose behalf a conversation runs.
struct RunContext
{
    QString accountId; ///< what the quota is counted by
    core::Quota quota;
    QList<QUrl> origins; ///< a request to any other origin is refused: Network/OriginRefused
};

} // namespace kyc::network
