// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/csvreader.h"
#include "records/database.h"
#include "services/audittrail.h"
#include "services/customerrow.h"

#include <QPointer>
#include <QThreadPool>

namespace kyc::services {

/// What a file of customers looks like before it is imported.
struct CustomerPreview
{
    QStringList columns;
    CustomerMapping mapping; ///< guessed
    QList<QStringList> rows; ///< the first few good ones
    core::CsvEncoding encoding = core::CsvEncoding::Utf8;
    char separator = ',';

    /// Why the file cannot be imported with that mapping: a column of secrets, no column of identifiers; empty when it
    /// can.
    [[nodiscard]] static core::Message obstacle(const QStringList &columns, const CustomerMapping &mapping);
};

/// A record that was not imported.
struct CustomerRowProblem
{
    qint64 record = 0; ///< from 1, the first after the header
    qint64 line = 0;
    core::Message message; ///< with both numbers, and nothing of the cells
};

/// What came of an import. Rows are counted once each.
struct ImportedCustomers
{
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0; ///< known, and the row had nothing new
    qint64 skipped = 0; ///< known, and not to be updated
    qint64 bad = 0;
    QList<CustomerRowProblem> problems; ///< the first kMostProblems of them
    bool isCancelled = false; ///< what was imported before stays
    core::Message brokenOff; ///< why the rest of the file could not be read; empty when it could

    static constexpr qsizetype kMostProblems = 1000;
};

/// Customers from CSV files (core/csvreader.h), off the GUI thread, in memory that does not grow with the file. A file
/// that is imported twice changes nothing the second time. What begins and what came of it is in the audit, in counts:
/// where the second entry is missing the program was killed in between, and what it had saved stays.
///
/// Errors: Records/FileUnreadable (args: the file's name, and what the system said, what is wrong with its text, or the
/// obstacle), those of the store, and that of the audit: then nothing was imported. An error of the store leaves what
/// was imported before it.
///
/// GUI thread. The trail is to outlive it, and so is the store unless it can be shared (database.h). The destructor
/// stops what runs: with a share of the store it waits for nothing, and what came of it is told to the audit when it is
/// known.
class CustomerImport : public QObject
{
    Q_OBJECT

public:
    CustomerImport(records::Database &database, AuditTrail &trail, QObject *parent = nullptr);
    ~CustomerImport() override;

    [[nodiscard]] static QFuture<core::Result<CustomerPreview>> preview(const QString &path,
                                                                        const core::CsvReading &how = {});

    /// Tells progress in thousandths of the file. One at a time: Records/RecordsBusy. @p mapping is as long as the
    /// file's columns; an empty one is guessed.
    [[nodiscard]] QFuture<core::Result<ImportedCustomers>> start(const QString &path, const CustomerMapping &mapping,
                                                                 WhenKnown whenKnown, const core::CsvReading &how = {});
    /// The future ends soon, with what was done.
    void cancel();

private:
    struct Job;

    [[nodiscard]] static core::Result<ImportedCustomers> run(records::Database &database, Job &job);
    [[nodiscard]] static core::Result<void> importRows(records::Database &store, const Job &job,
                                                       const QList<core::CsvRow> &rows, ImportedCustomers &done);
    void carryOut(const std::shared_ptr<Job> &job);
    static void ended(AuditTrail &trail, const QPointer<CustomerImport> &import, const std::shared_ptr<Job> &job,
                      core::Result<ImportedCustomers> result);

    records::Database &m_database;
    AuditTrail &m_trail;
    std::shared_ptr<Job> m_job;
    std::shared_ptr<QThreadPool> m_thread = std::make_shared<QThreadPool>();
};

} // namespace kyc::services
