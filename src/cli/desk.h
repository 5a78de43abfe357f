// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/secretsource.h"
#include "services/accountactivity.h"
#include "services/accountstore.h"
#include "services/credentialbroker.h"

#include <memory>

namespace kyc::cli {

/// The user's accounts with the vault their secrets are kept in, the same that the window uses. Nothing of the vault is
/// touched before unlock(). Main thread; blocks where it says so.
class Desk
{
public:
    /// Reads settings, the administrator's file and the accounts. What of them cannot be used is problem().
    Desk();
    ~Desk();
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    [[nodiscard]] const std::optional<core::Error> &problem() const { return m_problem; }
    [[nodiscard]] const services::Places &places() const { return m_places; }
    [[nodiscard]] services::Settings &settings() { return *m_settings; }
    [[nodiscard]] services::VaultSession &vault() { return *m_vault; }
    [[nodiscard]] services::AccountBook &book() { return m_book; }
    [[nodiscard]] services::AccountStore &store() { return *m_store; }
    [[nodiscard]] services::AccountActivity &activity() { return *m_activity; }
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }
    [[nodiscard]] core::Randomness &randomness() { return m_randomness; }

    /// Opens the vault and waits until the accounts have their secrets. The vault file's passphrase comes from
    /// @p passphrase, else from the terminal. VaultRefused for the memory keeper, which is the window's alone.
    [[nodiscard]] core::Result<void> unlock(const std::optional<SecretSource> &passphrase);

private:
    core::SystemClock m_clock;
    core::SystemRandomness m_randomness;
    services::Places m_places;
    std::optional<core::Error> m_problem;
    services::AccountBook m_book;
    std::unique_ptr<services::Settings> m_settings;
    std::unique_ptr<services::VaultSession> m_vault;
    std::unique_ptr<services::AccountStore> m_store;
    std::unique_ptr<services::AccountActivity> m_activity;
};

/// A passphrase from its source, or typed at the terminal without being shown, twice when it is @p isNew. Misuse when
/// there is neither.
[[nodiscard]] Parsed<core::Secret> readPassphrase(const std::optional<SecretSource> &source, bool isNew);

} // namespace kyc::cli
