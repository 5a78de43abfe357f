// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/imports/importrun.h"

#include <map>

namespace kyc::services {

/// The imports by share token of the person at the desk: those that run, wait, were cut off, and those that are over.
/// An import belongs to the program that runs it, and is never run by two. When the vault is locked, what runs is cut
/// off and all is forgotten; when it is opened again, or another time, all are here again, each at its step.
/// GUI thread; futures end in it.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    enum class Runner { Nobody, Here, Elsewhere };

    explicit ImportDesk(const ImportParts &parts, QObject *parent = nullptr);
    ~ImportDesk() override; ///< cuts off what runs
    Q_DISABLE_COPY_MOVE(ImportDesk)

    /// Why this cannot be started; nothing when it can. @p secrets: the token by hand under kShareTokenField, and the
    /// destination's secret fields. InvalidInput/FieldMissing with "basis", "reference", "account" or a field's key,
    /// InvalidInput/FieldMalformed, MissingCredential/CredentialMissing with an account's field (its recipient, for
    /// one), Records/… when nothing could be written down. Asks nobody.
    [[nodiscard]] std::optional<core::Error> objection(const ImportOrder &order, const core::Fields &secrets) const;
    /// Starts it; ends with its id as soon as it is written down, before anything is asked. Errors: objection(), and
    /// those of the records and the vault.
    [[nodiscard]] QFuture<core::Result<qint64>> start(const ImportOrder &order, core::Fields secrets);

    // Each by the agent's word. Errors: Records/RecordsBusy when it runs already, here or in another program;
    // Records/RecordAbsent; InvalidInput/UnknownCheck when its state does not allow it;
    // MissingCredential/CredentialMissing with the field's key when one of wantedSecrets() is not in @p secrets.
    [[nodiscard]] QFuture<core::Result<void>> resume(qint64 id, core::Fields secrets = {});
    [[nodiscard]] QFuture<core::Result<void>> watchOn(qint64 id, core::Fields secrets = {});
    /// A new token, everything else as it was. Where the order wants one by hand it is in @p secrets.
    [[nodiscard]] QFuture<core::Result<void>> newToken(qint64 id, core::Fields secrets = {});
    /// It is over, and its token dropped; one that cannot be read is removed.
    [[nodiscard]] QFuture<core::Result<void>> discard(qint64 id);
    void stop(qint64 id); ///< it rests, and can be resumed; nothing when it does not run here

    /// The newest first; empty while the records are closed.
    [[nodiscard]] const QList<ImportState> &imports() const { return m_imports; }
    [[nodiscard]] const ImportState *find(qint64 id) const; ///< null when there is none
    /// Who runs it. One that nobody runs and that is Running was cut off.
    [[nodiscard]] Runner runner(qint64 id) const;
    [[nodiscard]] bool canResume(qint64 id) const;
    [[nodiscard]] bool canTakeNewToken(qint64 id) const;
    [[nodiscard]] bool canDiscard(qint64 id) const;
    /// What was secret of the destination's fields: kept nowhere, so it has to be given anew to go on.
    [[nodiscard]] QList<core::FieldDescription> wantedSecrets(qint64 id) const;
    /// The number of the audit's last entry about it; nothing when that is not known.
    [[nodiscard]] QFuture<core::Result<std::optional<qint64>>> auditEntry(qint64 id);
    /// Those that were cut off: to be offered again.
    [[nodiscard]] QList<qint64> interrupted() const;
    /// Reads them anew, as when another program may have changed them.
    [[nodiscard]] QFuture<core::Result<void>> reload();

Q_SIGNALS:
    void reset(); ///< imports() are other ones now
    void changed(qint64 id);
    void ended(qint64 id); ///< it rests: finished, waiting or interrupted
    void failed(qint64 id, const kyc::core::Error &error); ///< it was cut off, since it could not be written down

private:
    struct Going;

    void recordsChanged();
    void interruptAll();
    void loaded(const QList<ImportState> &states);
    void put(const ImportState &state);
    [[nodiscard]] QString lockPath(const QString &key) const;
    [[nodiscard]] std::unique_ptr<core::FileLock> lock(const QString &key) const;
    [[nodiscard]] core::Result<ShareImport> machineFor(const ImportState &state) const;
    [[nodiscard]] TokenFacts givenToken(const core::Secret &token, const core::SharingDestination &taking) const;
    [[nodiscard]] core::Result<ImportState> stateFor(const ImportOrder &order) const;
    void launch(ShareImport import, core::Fields secrets, std::unique_ptr<core::FileLock> lock,
                const ImportRun::Begin &begin, const std::function<void(core::Result<qint64>)> &started);
    using Continue = std::function<ImportAction(ShareImport &, bool hasToken, const QDateTime &)>;
    [[nodiscard]] std::optional<core::Error> lackingSecret(qint64 id, const core::Fields &secrets) const;
    [[nodiscard]] QFuture<core::Result<void>> goOn(qint64 id, core::Fields secrets, const Continue &how);
    [[nodiscard]] QFuture<core::Result<void>> dropDamaged(qint64 id);
    void fetchToken(const std::shared_ptr<Going> &going, const std::shared_ptr<ShareImport> &import);
    void goOnWith(const std::shared_ptr<Going> &going, ShareImport &import, bool hasToken);
    void sweepTokens();

    ImportParts m_parts;
    ImportJournal m_journal;
    QList<ImportState> m_imports;
    std::map<QString, ImportRun *> m_runs; ///< by ImportState::key; children of this
};

} // namespace kyc::services
