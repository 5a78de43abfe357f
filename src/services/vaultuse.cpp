// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/keeperuse.h"
#include "services/vaultsession.h"

#include <QPointer>

namespace kyc::services {

namespace {

using core::Error;
using core::ErrorCause;
using vault::KeeperKind;

Error movedByAnother()
{
    static const core::Message words{
        QT_TRANSLATE_NOOP("kyc", "another program has moved the credentials to another place; unlock them there")};
    return vault::vaultFailure(ErrorCause::VaultUnavailable, {words.text()}).value();
}

Error passphraseChanged()
{
    static const core::Message words{
        QT_TRANSLATE_NOOP("kyc", "its passphrase has been changed since; unlock it with the new one")};
    return vault::vaultFailure(ErrorCause::VaultUnavailable, {words.text()}).value();
}

} // namespace

VaultSession::KeeperPointer VaultSession::use()
{
    if (m_state != State::Open || isMovedAway())
        return {};
    if (auto current = m_use.lock())
        return current;
    const auto noticed = [session = QPointer<VaultSession>(this), keeper = m_keeper.get()](const Error &error) {
        if (session)
            session->noticed(keeper, error);
    };
    const auto use = std::make_shared<KeeperUse>(m_keeper, noticed);
    m_use = use;
    return use;
}

/// Where there is no vault file, or it does not know our key any more, every other call would fail alike.
void VaultSession::noticed(const vault::Keeper *keeper, const Error &error)
{
    if (m_state != State::Open || m_keeper.get() != keeper || m_kind != KeeperKind::File || isMovedAway())
        return;
    if (error.cause == ErrorCause::VaultLocked)
        close(State::Locked, passphraseChanged());
    else if (error.cause == ErrorCause::VaultAbsent)
        close(State::Failed, error);
}

bool VaultSession::isMovedAway()
{
    m_settings.reload();
    const auto kind = vault::keeperKindFromWord(m_settings.text(Setting::Keeper));
    if (!kind || kind == m_kind || m_state == State::Opening)
        return false;
    if (m_state == State::Open) {
        Q_EMIT aboutToLock();
        closeKeeper();
    }
    m_keeper.reset();
    m_kind = kind;
    m_serviceName.clear();
    setState(State::Locked, movedByAnother());
    return true;
}

void VaultSession::close(State state, const Error &problem)
{
    Q_EMIT aboutToLock();
    closeKeeper();
    setState(state, problem);
}

void VaultSession::closeKeeper()
{
    const KeeperPointer use = std::exchange(m_use, {}).lock();
    if (!use)
        return m_keeper->lock();
    use->lock(); // when the work is done that has begun with it
    m_keeper.reset();
}

} // namespace kyc::services
