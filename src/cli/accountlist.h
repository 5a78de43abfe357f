// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/optionreader.h"
#include "services/credentialstate.h"

#include <QTimeZone>

namespace kyc::cli {

/// An account as it is listed. No secret.
struct AccountRow
{
    QString name;
    QString providerId;
    core::Environment environment = core::Environment::Staging;
    QUrl address; ///< the main host's
    bool isEnabled = true;
    bool isPreset = false; ///< by the administrator
    services::CredentialState credential;
    services::AccountActivity::Entry activity;
};

/// A table follows the language of the program (times in @p zone, named); JSON and CSV are in English, times in UTC.
[[nodiscard]] QByteArray accountList(const QList<AccountRow> &rows, Format format, const QDateTime &nowUtc,
                                     const QTimeZone &zone);

} // namespace kyc::cli
