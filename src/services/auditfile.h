// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/audittrail.h"

#include <QFuture>

#include <stop_token>

namespace kyc::services {

enum class AuditFileFormat { Csv, Json };

/// Writes the entries that the filter lets through into a file, oldest first, in the form of auditexport.h; in a thread
/// and by a connection of its own, in constant memory. The file is the owner's alone and comes into being as a whole:
/// stopped or failed, what stood in its place stays as it was. Tells its progress from 0 to 1000; ends with how many
/// entries are in it. Errors of AuditLog; Records/FileUnwritable; Cancelled/CancelledByAgent when it was stopped
/// before the file was in its place. Cancelling the future would stop nothing.
[[nodiscard]] QFuture<core::Result<qint64>> writeAuditFile(const QString &recordsFile, const QString &path,
                                                           AuditFileFormat format, const records::AuditFilter &filter,
                                                           std::stop_token stop = {});

/// An export of the audit that the audit knows of already, and ends before that.
struct NotedAuditExport
{
    records::AuditFilter filter;
    QString outcome; ///< as it was noted
};

/// Notes an export of the entries there are now, before anything of it is written: one that could not be noted is not
/// to be made. Whoever could not complete it says so with noteNotCompleted(). Errors of AuditLog and of the trail,
/// which must outlive it.
class AuditExportNoting final : public Task<NotedAuditExport>
{
public:
    AuditExportNoting(AuditTrail &trail, records::AuditFilter filter, QObject *parent);
    [[nodiscard]] QFuture<core::Result<NotedAuditExport>> start();

private:
    void count();
    void note(qint64 entries);

    AuditTrail &m_trail;
    records::AuditFilter m_filter;
};

QFuture<core::Result<void>> noteNotCompleted(AuditTrail &trail, const NotedAuditExport &noted, const core::Error &why);

} // namespace kyc::services
