// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/vaultsession.h"

#include "services/keeperopening.h"
#include "vault/filekeeper.h"
#include "vault/keychainkeeper.h"
#include "vault/memorykeeper.h"
#include "vault/reply.h"

#include <QFileInfo>

namespace kyc::services {

namespace {

using core::Error;
using core::ErrorCause;
using core::ErrorKind;
using core::Result;
using vault::KeeperKind;

VaultSession::KeeperMaker realKeepers(const QString &vaultFile)
{
    return [vaultFile](KeeperKind kind) -> std::unique_ptr<vault::Keeper> {
        switch (kind) {
        case KeeperKind::Keychain:
            return std::make_unique<vault::KeychainKeeper>();
        case KeeperKind::File:
            return std::make_unique<vault::FileKeeper>(vaultFile);
        case KeeperKind::Memory:
            return std::make_unique<vault::MemoryKeeper>();
        }
        return {};
    };
}

Error passphraseMissing()
{
    return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing, {QStringLiteral("passphrase")}).value();
}

Error vaultError(ErrorCause cause)
{
    return vault::vaultFailure(cause).value();
}

/// Whether a person can do something about it by unlocking again, rather than by mending something.
bool isStillLocked(const Error &error)
{
    return error.cause == ErrorCause::VaultLocked || error.cause == ErrorCause::VaultPassphraseWrong;
}

} // namespace

/// What choose() carries through its steps.
struct VaultSession::Choice
{
    KeeperKind kind = KeeperKind::Memory;
    KeeperPointer keeper;
    core::Secret passphrase;
    State before = State::NotChosen;
    Error problemBefore;
    vault::Reply<void> reply;
};

VaultSession::VaultSession(Settings &settings, const Places &places, QObject *parent)
    : VaultSession(settings, places, realKeepers(places.vaultFile()), parent)
{ }

VaultSession::VaultSession(Settings &settings, const Places &places, KeeperMaker make, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_places(places),
      m_make(std::move(make)),
      m_kind(vault::keeperKindFromWord(settings.text(Setting::Keeper)))
{
    if (m_kind)
        m_state = State::Locked;
}

VaultSession::~VaultSession() = default;

bool VaultSession::isKeyOfRecordsKept() const
{
    return m_kind && m_kind != KeeperKind::Memory && !m_places.isPassing && QFileInfo::exists(m_places.recordsFile());
}

bool VaultSession::hasVaultFile() const
{
    return QFileInfo::exists(m_places.vaultFile());
}

bool VaultSession::needsPassphrase() const
{
    return m_kind == KeeperKind::File;
}

vault::Keeper *VaultSession::keeper() const
{
    return m_state == State::Open ? m_keeper.get() : nullptr;
}

void VaultSession::setState(State state, Error problem)
{
    m_state = state;
    m_problem = std::move(problem);
    if (state == State::Open && m_isLockWanted)
        return lock(); // nobody is told that it was open for a moment
    if (state != State::Opening)
        m_isLockWanted = false;
    Q_EMIT changed();
}

void VaultSession::enter(KeeperKind kind, KeeperPointer keeper, const QString &serviceName)
{
    m_kind = kind;
    m_keeper = std::move(keeper);
    m_serviceName = serviceName;
    setState(State::Open);
}

std::optional<Error> VaultSession::objection(KeeperKind kind, const core::Secret &passphrase) const
{
    if (m_state == State::Opening)
        return vaultError(ErrorCause::VaultBusy);
    if (m_settings.isLocked(Setting::Keeper) && m_settings.text(Setting::Keeper) != vault::toWord(kind))
        return core::failure(ErrorKind::InvalidInput, ErrorCause::LockedByAdministrator,
                             {Settings::key(Setting::Keeper)})
            .value();
    if (kind == KeeperKind::File && passphrase.isEmpty())
        return passphraseMissing();
    return std::nullopt;
}

Result<void> VaultSession::remember(KeeperKind kind)
{
    if (m_settings.isLocked(Setting::Keeper))
        return {}; // it is this kind already, see objection()
    return m_settings.set(Setting::Keeper, vault::toWord(kind));
}

QFuture<Result<void>> VaultSession::tryOut(KeeperKind kind)
{
    return tryOutKeeper(m_make(kind), m_places.vaultFile());
}

QFuture<Result<void>> VaultSession::choose(KeeperKind kind, core::Secret passphrase)
{
    if (auto problem = objection(kind, passphrase))
        return vault::ended<void>(core::Unexpected(*std::move(problem)));
    if (isMovedAway())
        return vault::ended<void>(core::Unexpected(m_problem));
    const bool isToBeMade = m_state == State::Locked && kind == m_kind && kind == KeeperKind::File && !hasVaultFile();
    if (m_state != State::NotChosen && m_state != State::Failed && !isToBeMade)
        return vault::ended<void>(vault::vaultFailure(ErrorCause::VaultRefused));
    const auto choice = std::make_shared<Choice>();
    choice->kind = kind;
    choice->keeper = m_make(kind);
    choice->passphrase = std::move(passphrase);
    choice->before = m_state;
    choice->problemBefore = m_problem;
    setState(State::Opening);
    vault::whenEnded<void>(tryOutKeeper(choice->keeper, m_places.vaultFile()), this,
                           [this, choice](const Result<void> &verdict) {
                               if (verdict)
                                   return openChosen(choice);
                               setState(choice->before, choice->problemBefore);
                               choice->reply.end(verdict);
                           });
    return choice->reply.future();
}

void VaultSession::openChosen(const std::shared_ptr<Choice> &choice)
{
    vault::whenEnded<QString>(openKeeper(choice->keeper, std::move(choice->passphrase), true), this,
                              [this, choice](const Result<QString> &name) {
                                  const Result<void> kept =
                                      name ? remember(choice->kind) : Result<void>(core::Unexpected(name.error()));
                                  if (kept)
                                      enter(choice->kind, choice->keeper, *name);
                                  else
                                      setState(choice->before, choice->problemBefore);
                                  choice->reply.end(kept);
                              });
}

QFuture<Result<void>> VaultSession::unlock(core::Secret passphrase)
{
    if (m_state == State::Open)
        return vault::ended<void>({});
    if (!m_kind)
        return vault::ended<void>(vault::vaultFailure(ErrorCause::VaultNotChosen));
    if (m_state == State::Opening)
        return vault::ended<void>(vault::vaultFailure(ErrorCause::VaultBusy));
    if (isMovedAway())
        return vault::ended<void>(core::Unexpected(m_problem));
    if (needsPassphrase() && passphrase.isEmpty())
        return vault::ended<void>(core::Unexpected(passphraseMissing()));
    if (!m_keeper)
        m_keeper = m_make(*m_kind);
    setState(State::Opening);
    const auto reply = std::make_shared<vault::Reply<void>>();
    vault::whenEnded<QString>(openKeeper(m_keeper, std::move(passphrase), false), this,
                              [this, reply](const Result<QString> &name) {
                                  if (name) {
                                      enter(*m_kind, m_keeper, *name);
                                      return reply->end({});
                                  }
                                  setState(isStillLocked(name.error()) ? State::Locked : State::Failed, name.error());
                                  reply->end(core::Unexpected(name.error()));
                              });
    return reply->future();
}

QFuture<Result<void>> VaultSession::changePassphrase(core::Secret present, core::Secret passphrase)
{
    auto *file = dynamic_cast<vault::FileKeeper *>(keeper());
    if (file == nullptr)
        return vault::ended<void>(vault::vaultFailure(keeper() ? ErrorCause::VaultRefused : ErrorCause::VaultLocked));
    if (present.isEmpty() || passphrase.isEmpty())
        return vault::ended<void>(core::Unexpected(passphraseMissing()));
    const auto reply = std::make_shared<vault::Reply<void>>();
    vault::whenEnded<void>(file->changePassphrase(std::move(present), std::move(passphrase)), this,
                           [this, reply](const Result<void> &result) {
                               if (result)
                                   Q_EMIT passphraseReplaced();
                               else
                                   Q_EMIT passphraseNotReplaced(result.error());
                               reply->end(result);
                           });
    return reply->future();
}

void VaultSession::lock()
{
    if (m_state != State::Open && m_state != State::Opening)
        return;
    if (m_state == State::Open)
        return close(State::Locked, {});
    Q_EMIT aboutToLock();
    m_isLockWanted = true;
}

} // namespace kyc::services
