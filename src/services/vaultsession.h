// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/places.h"
#include "services/settings.h"
#include "vault/keeper.h"

#include <QObject>

#include <functional>
#include <memory>

namespace kyc::services {

class KeeperUse;

/// Which keeper keeps the credentials of this session, and whether it can be used. It never changes by itself: without
/// a choice nothing is kept, and a keeper that fails stays the chosen one. Only when another program has moved the
/// credentials, which is looked at before each piece of work, the choice follows, and is Locked: problem() says so.
/// Locked with a problem(), too, when another program has changed the vault file's passphrase. GUI thread; futures end
/// in it.
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

    /// Makes a keeper of the kind that is not open yet. The seam for tests.
    using KeeperMaker = std::function<std::unique_ptr<vault::Keeper>(vault::KeeperKind)>;

    /// Takes the choice from the settings: the state is Locked when there is one. Nothing is asked of any keeper yet.
    VaultSession(Settings &settings, const Places &places, QObject *parent = nullptr);
    VaultSession(Settings &settings, const Places &places, KeeperMaker make, QObject *parent = nullptr);
    ~VaultSession() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] std::optional<vault::KeeperKind> kind() const { return m_kind; }
    /// Who answers for the keychain, for people ("GNOME Keyring"); empty for the other keepers or when not known.
    [[nodiscard]] QString serviceName() const { return m_serviceName; }
    [[nodiscard]] const core::Error &problem() const { return m_problem; } ///< of the state Failed or Locked
    /// The keeper that was chosen holds what opens the records, which are to outlast the session.
    [[nodiscard]] bool isKeyOfRecordsKept() const;
    [[nodiscard]] bool hasVaultFile() const; ///< there is one already: it wants its passphrase, not a new one
    [[nodiscard]] bool needsPassphrase() const; ///< to unlock()
    /// Null unless Open. Do not keep it over a turn of the event loop.
    [[nodiscard]] vault::Keeper *keeper() const;
    /// The keeper for a piece of work of several steps; null unless Open. As long as it is held the keeper is neither
    /// closed nor moved, although the session is Locked or Opening at once: what has begun is not left half done.
    [[nodiscard]] std::shared_ptr<vault::Keeper> use();

    /// Whether that keeper would work: writes, reads back and compares a value of 4 KiB. For the file: whether its
    /// folder can be written. What is chosen stays as it is. Errors: vault/keeper.h.
    [[nodiscard]] QFuture<core::Result<void>> tryOut(vault::KeeperKind kind);
    /// Tries the keeper out, opens it (making the vault file when there is none) and remembers the choice. An error
    /// leaves everything as it was. Only while nothing is chosen or what is chosen has Failed, or for the vault file
    /// that is chosen and does not exist yet; else VaultRefused: use moveTo(). VaultBusy while another call is under
    /// way, InvalidInput/FieldMissing "passphrase", InvalidInput/LockedByAdministrator.
    [[nodiscard]] QFuture<core::Result<void>> choose(vault::KeeperKind kind, core::Secret passphrase = {});
    /// Asks the keeper; the passphrase is for the file alone. VaultNotChosen, VaultBusy, FieldMissing "passphrase".
    [[nodiscard]] QFuture<core::Result<void>> unlock(core::Secret passphrase = {});
    /// Carries every secret over to a keeper of another kind, remembers it, and then clears the one before; a kill at
    /// any moment leaves every secret with the keeper that is remembered. An error leaves everything as it was; only
    /// where the keeper before neither lets go of everything nor takes it back, kind() is the new one nevertheless.
    /// Must be Open (VaultLocked); Opening meanwhile. Ends with how many secrets were moved. A vault file that was left
    /// empty is removed.
    [[nodiscard]] QFuture<core::Result<int>> moveTo(vault::KeeperKind kind, core::Secret passphrase = {});
    /// For the file alone: seals it under another passphrase. VaultPassphraseWrong when @p present is not the one it
    /// has.
    [[nodiscard]] QFuture<core::Result<void>> changePassphrase(core::Secret present, core::Secret passphrase);
    /// For the file alone, and a passphrase that nobody knows any more: puts the vault file aside, under its name and
    /// ".forgotten-" and the time (it is never deleted), and makes a new, empty one. Every credential has to be entered
    /// anew; accounts stay. An error leaves everything as it was: VaultRefused while Open or for another keeper,
    /// VaultNotChosen, VaultAbsent when there is no file, VaultBusy, FieldMissing "passphrase".
    [[nodiscard]] QFuture<core::Result<void>> startAfresh(core::Secret passphrase, const QDateTime &nowUtc);
    /// Drops what opens the keeper; with the memory keeper that is every secret. While Opening: as soon as it is open.
    void lock();

Q_SIGNALS:
    void changed(); ///< state, kind or problem
    void aboutToLock(); ///< whoever holds secrets drops them now
    // What people did, for the audit; beside changed().
    void moved(kyc::vault::KeeperKind from, kyc::vault::KeeperKind to);
    void passphraseReplaced();
    void passphraseNotReplaced(const kyc::core::Error &why);
    void begunAfresh();

private:
    using KeeperPointer = std::shared_ptr<vault::Keeper>;
    struct Choice;
    struct Move;

    void setState(State state, core::Error problem = {});
    void enter(vault::KeeperKind kind, KeeperPointer keeper, const QString &serviceName);
    [[nodiscard]] std::optional<core::Error> objection(vault::KeeperKind kind, const core::Secret &passphrase) const;
    [[nodiscard]] core::Result<void> remember(vault::KeeperKind kind);
    void noticed(const vault::Keeper *keeper, const core::Error &error);
    /// Whether another program has chosen another keeper since, which is ours then too.
    [[nodiscard]] bool isMovedAway();
    void close(State state, const core::Error &problem);
    void closeKeeper();
    void openChosen(const std::shared_ptr<Choice> &choice);
    void tryOutTarget(const std::shared_ptr<Move> &move);
    void openTarget(const std::shared_ptr<Move> &move);
    void carried(const std::shared_ptr<Move> &move, const core::Result<int> &moved);
    void moveFailed(const std::shared_ptr<Move> &move, const core::Error &why);

    Settings &m_settings;
    Places m_places;
    KeeperMaker m_make;
    State m_state = State::NotChosen;
    std::optional<vault::KeeperKind> m_kind;
    QString m_serviceName;
    core::Error m_problem;
    KeeperPointer m_keeper;
    std::weak_ptr<KeeperUse> m_use; ///< of m_keeper, while somebody works with it
    bool m_isLockWanted = false; ///< asked for while Opening
};

} // namespace kyc::services
