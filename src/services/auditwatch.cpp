// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/auditwatch.h"

namespace kyc::services {

namespace {

using records::AuditAction;

/// What did not let somebody in, in words of ours.
QString reason(core::ErrorCause cause)
{
    switch (cause) {
    case core::ErrorCause::VaultPassphraseWrong:
        return QStringLiteral("passphrase-wrong");
    case core::ErrorCause::VaultRefused:
        return QStringLiteral("refused");
    case core::ErrorCause::VaultSilent:
        return QStringLiteral("no-answer");
    case core::ErrorCause::VaultDamaged:
        return QStringLiteral("damaged");
    case core::ErrorCause::VaultAbsent:
        return QStringLiteral("absent");
    default:
        return QStringLiteral("unavailable");
    }
}

} // namespace

AuditWatch::AuditWatch(AuditTrail &trail, VaultSession &vault, Settings &settings, QObject *parent)
    : QObject(parent),
      m_trail(trail),
      m_vault(vault),
      m_isOpen(vault.state() == VaultSession::State::Open)
{
    connect(&m_vault, &VaultSession::changed, this, &AuditWatch::vaultChanged);
    connect(&settings, &Settings::changed, this,
            [this](Setting setting) { m_trail.note(AuditAction::Settings, {.outcome = Settings::key(setting)}); });
}

void AuditWatch::vaultChanged()
{
    const VaultSession::State state = m_vault.state();
    const bool isOpen = state == VaultSession::State::Open;
    const bool hasFailed = m_isOpening && m_vault.problem().cause != core::ErrorCause::None
        && (state == VaultSession::State::Locked || state == VaultSession::State::Failed);
    m_isOpening = state == VaultSession::State::Opening;
    if (m_isOpening) // while the vault moves it is neither open nor locked
        return;
    if (isOpen && !m_isOpen)
        m_trail.note(AuditAction::Unlock, {.outcome = m_vault.kind() ? vault::toWord(*m_vault.kind()) : QString()});
    else if (hasFailed)
        m_trail.note(AuditAction::FailedAttempt,
                     {.outcome = QStringLiteral("unlock ") + reason(m_vault.problem().cause)});
    else if (!isOpen && m_isOpen)
        m_trail.note(AuditAction::Lock);
    m_isOpen = isOpen;
}

} // namespace kyc::services
