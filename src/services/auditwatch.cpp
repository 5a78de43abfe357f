// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/auditwatch.h"

#include "services/credentialbroker.h"
#include "services/loginname.h"

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

QString word(AccountStore::Change change)
{
    switch (change) {
    case AccountStore::Change::Added:
        return QStringLiteral("added");
    case AccountStore::Change::Changed:
        return QStringLiteral("changed");
    case AccountStore::Change::Removed:
        return QStringLiteral("removed");
    case AccountStore::Change::SwitchedOn:
        return QStringLiteral("switched-on");
    case AccountStore::Change::SwitchedOff:
        return QStringLiteral("switched-off");
    }
    return {};
}

/// What a provider said, or that it could not be asked.
QString word(const std::optional<core::Error> &error, const QString &whenNone)
{
    if (!error)
        return whenNone;
    const bool isRefusal = error->kind == core::ErrorKind::Unauthorized || error->kind == core::ErrorKind::Forbidden
        || error->cause == core::ErrorCause::LoginRefused;
    return (isRefusal ? QStringLiteral("refused ") : QStringLiteral("failed ")) + core::toWord(error->cause);
}

} // namespace

AuditWatch::AuditWatch(AuditTrail &trail, VaultSession &vault, Settings &settings, QObject *parent)
    : QObject(parent),
      m_trail(trail),
      m_vault(vault),
      m_isOpen(vault.state() == VaultSession::State::Open)
{
    followVault();
    followSettings(settings);
}

void AuditWatch::followSettings(Settings &settings)
{
    for (const Setting setting : Settings::all())
        m_values.insert(setting, settings.value(setting));
    connect(&settings, &Settings::changed, this,
            [this, &settings](Setting setting) { settingChanged(settings, setting); });
}

void AuditWatch::settingChanged(const Settings &settings, Setting setting)
{
    const QVariant now = settings.value(setting);
    const QVariant before = std::exchange(m_values[setting], now);
    records::AuditNote note = m_trail.filled(AuditAction::Settings, {.outcome = Settings::key(setting)});
    if (now.typeId() == QMetaType::Int || now.typeId() == QMetaType::Bool)
        note.outcome += QStringLiteral(" from=%1 to=%2").arg(before.toString(), now.toString());
    if (setting == Setting::AgentName) { // it is the one who was at the desk that has changed it
        note.agent = agentName(before.toString());
        note.outcome += QStringLiteral(" login=") + loginName();
    }
    m_trail.note(std::move(note));
}

void AuditWatch::followVault()
{
    connect(&m_vault, &VaultSession::changed, this, &AuditWatch::vaultChanged);
    connect(&m_vault, &VaultSession::moved, this, [this](vault::KeeperKind from, vault::KeeperKind to) {
        const QString outcome = QStringLiteral("moved from=%1 to=%2");
        m_trail.note(AuditAction::CredentialChange, {.outcome = outcome.arg(vault::toWord(from), vault::toWord(to))});
    });
    connect(&m_vault, &VaultSession::begunAfresh, this,
            [this] { m_trail.note(AuditAction::CredentialChange, {.outcome = QStringLiteral("begun-afresh")}); });
    connect(&m_vault, &VaultSession::passphraseReplaced, this,
            [this] { m_trail.note(AuditAction::CredentialChange, {.outcome = QStringLiteral("passphrase-changed")}); });
    connect(&m_vault, &VaultSession::passphraseNotReplaced, this, [this](const core::Error &why) {
        m_trail.note(AuditAction::FailedAttempt, {.outcome = QStringLiteral("change-passphrase ") + reason(why.cause)});
    });
}

void AuditWatch::follow(AccountStore &store)
{
    connect(&store, &AccountStore::accountChanged, this, [this](const QString &id, AccountStore::Change change) {
        m_trail.note(AuditAction::AccountChange, {.account = id, .outcome = word(change)});
    });
    connect(&store, &AccountStore::credentialEntered, this, [this](const QString &id, const QString &fieldKey) {
        m_trail.note(AuditAction::CredentialChange,
                     {.account = id, .outcome = QStringLiteral("entered field=") + fieldKey});
    });
    connect(&store, &AccountStore::credentialRemoved, this, [this](const QString &id, const QString &fieldKey) {
        m_trail.note(AuditAction::CredentialChange,
                     {.account = id, .outcome = QStringLiteral("removed field=") + fieldKey});
    });
    connect(&store, &AccountStore::imported, this, [this](const AccountStore::Import &import) {
        const QString outcome = QStringLiteral("added=%1 renamed=%2 switched-off=%3");
        m_trail.note(AuditAction::ImportAccounts,
                     {.outcome = outcome.arg(QString::number(import.added), QString::number(import.renamed.size()),
                                             QString::number(import.switchedOff.size()))});
    });
}

void AuditWatch::follow(CredentialBroker &broker)
{
    connect(&broker, &CredentialBroker::loginEnded, this,
            [this](const QString &accountId, const QString &loginId, const QString &person,
                   const std::optional<core::Error> &error) {
                m_trail.note(AuditAction::Login,
                             {.account = accountId,
                              .check = loginId,
                              .customer = person,
                              .outcome = word(error, QStringLiteral("granted"))});
            });
    connect(&broker, &CredentialBroker::testEnded, this,
            [this](const QString &accountId, const std::optional<core::Error> &error) {
                m_trail.note(
                    AuditAction::Login,
                    {.account = accountId, .outcome = QStringLiteral("test ") + word(error, QStringLiteral("passed"))});
            });
}

void AuditWatch::accountsExported(qsizetype count)
{
    m_trail.note(AuditAction::Export, {.outcome = QStringLiteral("accounts=%1").arg(count)});
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
