// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/filelock.h"
#include "services/accountbook.h"
#include "services/credentialbroker.h"
#include "services/imports/importjournal.h"
#include "services/imports/shareimport.h"
#include "services/lookupengine.h"
#include "services/lookuprecorder.h"
#include "vault/reply.h"

#include <QTimer>

namespace kyc::services {

/// What imports work with. All must outlive them.
struct ImportParts
{
    RecordsSession &records;
    AuditTrail &trail;
    VaultSession &vault;
    const AccountBook &accounts;
    LookupRecorder &recorder;
    network::ConversationRunner &runner;
    CredentialBroker &broker;
    LookupEngine &engine; ///< with that broker
    Settings &settings;
    const core::Clock &clock;
    core::Randomness &randomness;
    Places places;
    /// Instead of the destination's own, at first: for trying out against simulated providers.
    std::optional<std::chrono::milliseconds> pollInterval{};
};

/// One import that runs in this program: has done what the conversation (shareimport.h) says, and writes it down before
/// that. Holds the token while it is needed, in memory and in the vault. It is there until it rests. GUI thread.
class ImportRun : public QObject
{
    Q_OBJECT

public:
    using Begin = std::function<ImportAction(ShareImport &, const QDateTime &)>;

    /// @p secrets: the token, under kShareTokenField, and what else of the destination's fields is secret.
    ImportRun(const ImportParts &parts, ShareImport import, core::Fields secrets, std::unique_ptr<core::FileLock> lock,
              QObject *parent);
    ~ImportRun() override;
    Q_DISABLE_COPY_MOVE(ImportRun)

    [[nodiscard]] const ImportState &state() const { return m_import.state(); }

    void start(const Begin &begin);
    void stop(); ///< by the agent; not before the answer to a hand-over that is under way
    /// Cut off: the vault is about to be locked, or the program ends. Writes that down, and drops what is personal.
    void interrupt();

Q_SIGNALS:
    void changed(); ///< and written down
    void rested(); ///< last; the lock is given back
    void notKept(const kyc::core::Error &error); ///< nothing more was done, since it could not be written down

private:
    struct Destination;

    void perform(const ImportAction &action);
    void carryOut(const ImportAction &action);
    void readApplicant();
    void askDestination();
    void prepareDestination();
    void makeToken();
    void keepToken(providers::ShareToken token);
    void handOver();
    void askStatus();
    void statusAnswered(const core::Result<core::Verification> &answer);
    void stopNow();
    void rest();
    void dropToken();

    template <class T, class GoOn>
    void await(const QFuture<core::Result<T>> &future, GoOn goOn)
    {
        m_cancel = [pending = future]() mutable { pending.cancel(); };
        vault::whenEnded<T>(future, m_turn.get(), [this, goOn = std::move(goOn)](core::Result<T> &&result) {
            m_cancel = nullptr;
            goOn(std::move(result));
        });
    }
    [[nodiscard]] QDateTime now() const { return m_parts.clock.nowUtc(); }
    [[nodiscard]] core::Result<const core::Account *> account(const QString &id, const QString &name) const;
    [[nodiscard]] core::Result<Destination> destination() const;
    [[nodiscard]] core::Fields destinationFields() const;
    [[nodiscard]] core::LookupOutcome outcomeOf(core::Result<core::Verification> result) const;
    [[nodiscard]] QStringList happenings();

    ImportParts m_parts;
    ImportJournal m_journal;
    ShareImport m_import;
    ImportState m_written; ///< the last one on the disk
    core::Fields m_secrets;
    std::unique_ptr<core::FileLock> m_lock;
    std::optional<core::Account> m_prepared; ///< the destination, with the token of its login
    std::shared_ptr<const core::Verification> m_seenBefore; ///< while the destination is prepared
    QDateTime m_askedAt;
    std::unique_ptr<QObject> m_turn; ///< what is awaited ends with it
    std::function<void()> m_cancel;
    bool m_isResumed = false;
    bool m_isWriting = false;
    bool m_isStopWanted = false;
    bool m_isOver = false;
};

/// The field of a share token, in what is secret of an import.
inline const QString kShareTokenField = QStringLiteral("share-token");

} // namespace kyc::services
