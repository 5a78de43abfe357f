// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "core/lookup.h"
#include "services/recordssession.h"

#include <deque>

namespace kyc::services {

/// Who an outcome is about, as entries of the audit name them that know nothing but the outcome: a saved customer by
/// the number, anybody else by what it was asked with first. Empty when it was asked with nothing that names a person.
/// Whoever knows the person as a whole takes auditedCustomer() of savedcustomers.h.
[[nodiscard]] QString auditedCustomer(const core::LookupOutcome &outcome, std::optional<qint64> savedId = {});

/// Writes down each lookup and what came of it: the history's entry and the audit's in one transaction, so that neither
/// is without the other. What comes while one is being written is written with the next.
///
/// What cannot be written is not dropped: it is tried again with the next one, and by retry(). When too much is
/// unwritten, or the records cannot be used at all, nobody may be looked up any more: objection() says why. Locking
/// drops what is unwritten, as everything about persons; the audit then says how many there were.
/// GUI thread; futures end in it.
class LookupRecorder : public QObject
{
    Q_OBJECT

public:
    /// So many unwritten outcomes at most: those of the lookups under way when writing failed.
    static constexpr int kMostUnwritten = 100;

    /// All must outlive the recorder.
    LookupRecorder(RecordsSession &records, AuditTrail &trail, Settings &settings, QObject *parent = nullptr);
    ~LookupRecorder() override;

    /// Why nobody may be looked up now: InvalidInput/ReferenceMissing (the administrator requires one),
    /// Records/LookupsUnrecorded, or why the records cannot be used.
    [[nodiscard]] std::optional<core::Error> objection(const QString &reference) const;

    /// What is known beside the outcome.
    struct Occasion
    {
        QString providerId;
        QString accountId;
        QDateTime askedAt; ///< UTC
        QString reference;
        std::optional<qint64> customerId{}; ///< when it is a saved customer
        records::HistoryKind kind = records::HistoryKind::Lookup; ///< Import: what a hand-over came to
        QString person{}; ///< for the audit: the same whatever a check is asked with; empty: as the outcome says
    };
    /// Ends with the history's id of it once it is on the disk; or, without waiting for a later try, with why it could
    /// not be written. 0: it is not in the history, since nothing was asked (what was to be sent lacked something), or
    /// nothing is kept (RecordsSession::NotKept), or the records are closed. Of the last two the audit has an entry
    /// where there is an audit; it says that there was a customer, and not who.
    [[nodiscard]] QFuture<core::Result<qint64>> record(core::LookupOutcome outcome, const Occasion &occasion);

    /// Of those whose writing has failed.
    [[nodiscard]] int unwritten() const { return static_cast<int>(m_failed.size()) + m_triedAgain; }
    void retry();

Q_SIGNALS:
    void unwrittenChanged();
    void recorded(); ///< there is more in the history

private:
    struct Entry;
    using Entries = std::deque<std::shared_ptr<Entry>>;

    void recordsChanged();
    void write();
    void begin(records::Database &database);
    void written(const Entries &batch, int triedAgain, const core::Result<std::vector<qint64>> &ids);
    void fail(const core::Error &why);
    void drop();
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] QFuture<core::Result<qint64>> noteOnly(const records::AuditNote &note);

    RecordsSession &m_records;
    AuditTrail &m_trail;
    Settings &m_settings;
    Entries m_waiting;
    Entries m_failed; ///< their futures have ended
    int m_writing = 0; ///< transactions under way
    int m_triedAgain = 0; ///< entries in them whose writing has failed before
};

} // namespace kyc::services
