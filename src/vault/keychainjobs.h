// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QFuture>

#include <qt6keychain/keychain.h>

namespace kyc::vault {

/// How one job of QtKeychain ended.
struct JobOutcome
{
    QKeychain::Error error = QKeychain::OtherError;
    QString words; ///< the system's, never a secret
    core::Secret value; ///< of a read

    [[nodiscard]] bool isDone() const { return error == QKeychain::NoError; }
};

// Each makes a job of its own that ends when the keychain has answered, however long that takes: a job must not be
// dropped while the keychain works on it. One after the other, in the keychain's thread.
[[nodiscard]] QFuture<JobOutcome> readJob(const QString &key);
[[nodiscard]] QFuture<JobOutcome> writeJob(const QString &key, const core::Secret &value);
[[nodiscard]] QFuture<JobOutcome> removeJob(const QString &key);

} // namespace kyc::vault
