// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/sqlitecustomers.h"
#include "records/sqlitehistory.h"
#include "services/audittrail.h"

namespace kyc::services {

/// The records of the person at the desk, open as long as the vault that has their key is. They are never begun anew
/// by themselves over records that cannot be opened: what can be done about those is for a person to decide.
/// GUI thread; futures end in it.
class RecordsSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed, ///< the vault is not open, or follow() was not called
        NotKept, ///< credentials are kept in memory only, and with them the key would go: nothing is recorded
        Opening,
        Open,
        Refused, ///< problem() says why
    };

    /// All must outlive the session.
    RecordsSession(VaultSession &vault, AuditTrail &trail, const Places &places, QObject *parent = nullptr);
    ~RecordsSession() override;

    /// Opens the records now, if the vault is open, and from now on whenever it is.
    void follow();

    [[nodiscard]] State state() const { return m_state; }
    /// Of the state Refused. RecordsKeyMissing (there are records, and the vault has no key to them), RecordsKeyWrong,
    /// RecordsGone (there is a key, and no records), RecordsNewer, RecordsDamaged, and whatever keeps them from being
    /// opened just now; Vault/… where the key could not be asked for.
    [[nodiscard]] const core::Error &problem() const { return m_problem; }
    /// How opening went; of the state Open.
    [[nodiscard]] const records::OpenReport &report() const { return m_report; }

    /// A program that had them open did not end properly, and nobody has looked at the file since: check() is to be
    /// offered.
    [[nodiscard]] bool isCheckDue() const { return m_state == State::Open && m_report.hadUncleanEnd; }
    /// Looks at the whole file, which may take a while, off the GUI thread; everything else goes on.
    /// Records/RecordsDamaged (args: what was found), RecordsUnavailable unless they are open. Cancelled with its
    /// future, and by closing them.
    [[nodiscard]] QFuture<core::Result<void>> check();

    // Null unless Open. Do not keep them over a turn of the event loop: whoever waits for an answer has the future.
    [[nodiscard]] records::Database *database() const;
    [[nodiscard]] records::HistoryStore *history() const;
    [[nodiscard]] records::CustomerStore *customers() const;

    /// For the end of the program: closes them, and does not open them again. Ends when the file is closed, with what
    /// aboutToClose() had written in it.
    [[nodiscard]] QFuture<core::Result<void>> end();

    /// Tries again what was refused. Nothing in any other state.
    void retry();
    /// Begins anew where the records were refused, by the word of a person: what is there is put aside under its name
    /// and ".aside-" and the time, and never deleted; what was put aside can be opened again with a recovery file.
    /// Records/RecordsUnavailable unless it was refused because the key is missing or wrong, or because the records are
    /// gone or damaged.
    [[nodiscard]] QFuture<core::Result<void>> beginAnew(const QDateTime &nowUtc);
    [[nodiscard]] bool canBeginAnew() const;

Q_SIGNALS:
    void changed(); ///< state or problem
    void aboutToClose(); ///< whoever has something to write does it now: it is carried out before the store closes

private:
    struct Store;
    struct Attempt;
    class Check;

    void vaultChanged();
    void open(RecordKeys::WhenAbsent whenAbsent, records::Database::WhenAbsent whenGone);
    void openWith(const records::DataKey &key, records::Database::WhenAbsent whenGone);
    void enter(const records::DataKey &key);
    void close();
    /// When the store that was closed last lets go of its file.
    [[nodiscard]] QFuture<core::Result<void>> closed();
    void putAside(const std::shared_ptr<Attempt> &attempt);
    void failed(const std::shared_ptr<Attempt> &attempt, const core::Error &why);
    void setState(State state, core::Error problem = {});

    VaultSession &m_vault;
    AuditTrail &m_trail;
    Places m_places;
    RecordKeys m_keys;
    std::shared_ptr<Store> m_store;
    QFuture<core::Result<void>> m_closing;
    QFuture<core::Result<void>> m_check; ///< the last one
    State m_state = State::Closed;
    core::Error m_problem;
    records::OpenReport m_report;
    int m_turn = 0; ///< tells an answer to an earlier opening from one to this
    bool m_isFollowing = false;
};

} // namespace kyc::services
