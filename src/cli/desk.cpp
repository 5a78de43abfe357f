// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/desk.h"

#include "cli/terminalinput.h"
#include "cli/vaultproblem.h"
#include "cli/wait.h"

#include <QCoreApplication>

namespace kyc::cli {

using core::Message;
using services::VaultSession;

namespace {

/// Whether the vault itself is sound: one credential that cannot be used must not keep the others from it, nor the
/// agent from entering it anew. Its account lacks it.
bool isOfOneEntry(const core::Error &error)
{
    return error.cause == core::ErrorCause::VaultEntryDamaged || error.cause == core::ErrorCause::VaultTooNew;
}

} // namespace

Desk::Desk() : m_places(services::standardPlaces())
{
    const auto administrator = services::loadAdministratorFile(m_places.administratorFile);
    if (!administrator)
        m_problem = administrator.error();
    m_settings = std::make_unique<services::Settings>(m_places.settingsFile(),
                                                      administrator ? administrator->settings : QJsonObject());
    m_vault = std::make_unique<VaultSession>(*m_settings, m_places);
    m_store = std::make_unique<services::AccountStore>(m_book, *m_vault, m_places, m_clock);
    m_activity = std::make_unique<services::AccountActivity>(m_places.activityFile());
    QObject::connect(m_store.get(), &services::AccountStore::credentialChanged, m_activity.get(),
                     &services::AccountActivity::credentialChanged);
    if (const auto loaded = m_store->load(); !loaded)
        m_problem = loaded.error();
}

Desk::~Desk() = default;

core::Result<void> Desk::unlock(const std::optional<SecretSource> &passphrase)
{
    if (m_vault->kind() == vault::KeeperKind::Memory)
        return core::failure(core::ErrorKind::Vault, core::ErrorCause::VaultNotChosen);
    core::Secret secret;
    if (m_vault->needsPassphrase()) {
        auto read = readPassphrase(passphrase, false);
        if (!read)
            return core::failure(core::ErrorKind::Vault, core::ErrorCause::VaultLocked);
        secret = std::move(*read);
    }
    bool isLoaded = false;
    std::optional<core::Error> problem;
    const QObject here;
    QObject::connect(m_store.get(), &services::AccountStore::secretsLoaded, &here, [&] {
        isLoaded = true;
        QCoreApplication::quit();
    });
    QObject::connect(m_store.get(), &services::AccountStore::problem, &here,
                     [&](const core::Error &error) { problem = error; });
    if (const auto opened = waitFor(m_vault->unlock(std::move(secret))); !opened)
        return opened;
    while (!isLoaded)
        QCoreApplication::exec();
    if (problem && !isOfOneEntry(*problem))
        return core::Unexpected(*problem);
    if (problem)
        tellError(*problem);
    return {};
}

Parsed<core::Secret> readPassphrase(const std::optional<SecretSource> &source, bool isNew)
{
    if (source) {
        auto read = readSecret(QStringLiteral("passphrase"), *source);
        forgetSource(*source);
        if (!read)
            return Misuse(read.error());
        return std::move(read->secret);
    }
    auto typed = askHidden(Message{QT_TRANSLATE_NOOP("kyc", "Passphrase of the vault:")});
    if (!typed) {
        return Misuse(Message{QT_TRANSLATE_NOOP(
            "kyc", "The vault's passphrase is missing: give it as --passphrase env:NAME, file:PATH or stdin.")});
    }
    if (!isNew)
        return std::move(*typed);
    const auto again = askHidden(Message{QT_TRANSLATE_NOOP("kyc", "The same once more:")});
    if (!again || !again->equals(*typed))
        return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "The two passphrases are not the same.")});
    return std::move(*typed);
}

} // namespace kyc::cli
