// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/places.h"
#include "services/settings.h"
#include "vault/keeper.h"

#include <QObject>

#include <memory>

namespace kyc::vault {
class FileKeeper;
class KeychainKeeper;
} // namespace kyc::vault

namespace kyc::services {

/// Which keeper keeps the credentials of this session, and whether it can be used. It never changes by itself: without
/// a choice nothing is kept, and a keeper that fails stays the chosen one. GUI thread; futures end in it.
class VaultSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NotChosen, ///< nobody has decided yet where credentials are kept
        Locked, ///< chosen; a passphrase, or the agent's word, opens it
        Opening,
        Open,
        Failed, ///< chosen, but it cannot be used: problem() says why; unlock() tries again
    };

    /// Takes the choice from the settings. Nothing is asked of any keeper yet.
    VaultSession(Settings &settings, const Places &places, QObject *parent = nullptr);
    ~VaultSession() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::optional<vault::KeeperKind> kind() const { return m_kind; }
    /// Who answers for the keychain, for people ("GNOME Keyring"); empty for the other keepers or when not known.
    [[nodiscard]] QString serviceName() const { return m_serviceName; }
    [[nodiscard]] const core::Error &problem() const { return m_problem; } ///< of the state Failed or Locked
    [[nodiscard]] bool hasVaultFile() const; ///< there is one already: it wants its passphrase, not a new one
    [[nodiscard]] bool needsPassphrase() const; ///< to unlock()
    /// Null unless Open. Do not keep it over a turn of the event loop.
    [[nodiscard]] vault::Keeper *keeper() const;

    /// Whether that keeper would work: writes, reads back and compares a value of 4 KiB. For the file: whether its
    /// folder can be written. What is chosen stays as it is. Errors: vault/keeper.h.
    [[nodiscard]] QFuture<core::Result<void>> tryOut(vault::KeeperKind kind);
    /// Tries the keeper out, opens it (making the vault file when there is none) and remembers the choice. Only while
    /// nothing is chosen or what is chosen has Failed; else use moveTo().
    [[nodiscard]] QFuture<core::Result<void>> choose(vault::KeeperKind kind, core::Secret passphrase = {});
    /// Asks the keeper; the passphrase is for the file alone.
    [[nodiscard]] QFuture<core::Result<void>> unlock(core::Secret passphrase = {});
    /// Carries every secret over to another keeper and remembers it; an error leaves everything as it was. Must be
    /// Open. Ends with how many secrets were moved.
    [[nodiscard]] QFuture<core::Result<int>> moveTo(vault::KeeperKind kind, core::Secret passphrase = {});
    /// For the file alone: seals it under another passphrase.
    [[nodiscard]] QFuture<core::Result<void>> changePassphrase(core::Secret passphrase);
    /// Drops what opens the keeper; with the memory keeper that is every secret.
    void lock();

Q_SIGNALS:
    void changed(); ///< state, kind or problem
    void aboutToLock(); ///< whoever holds secrets drops them now

private:
    void setState(State state, core::Error problem = {});
    [[nodiscard]] std::unique_ptr<vault::Keeper> make(vault::KeeperKind kind) const;

    Settings &m_settings;
    Places m_places;
    State m_state = State::NotChosen;
    std::optional<vault::KeeperKind> m_kind;
    QString m_serviceName;
    core::Error m_problem;
    std::unique_ptr<vault::Keeper> m_keeper;
};

} // namespace kyc::services
