// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "services/csvdraft.h"
#include "services/csvwriter.h"

namespace kyc::services {

/// A CSV file that comes into being as a whole: written record by record, in constant memory, to a draft that nobody
/// else may read (csvdraft.h), and moved into its place by commit(). Destroyed before that (cancelled, failed, killed),
/// it leaves what stood in its place as it was. One thread at a time.
/// Errors: those of CsvDraft; after one, only destroying makes sense.
class CsvFile
{
public:
    explicit CsvFile(const QString &path, CsvFormat format = {});
    ~CsvFile();
    Q_DISABLE_COPY_MOVE(CsvFile)

    /// Makes the file beside its place and writes the header.
    [[nodiscard]] core::Result<void> open(const QStringList &columns);
    [[nodiscard]] core::Result<void> append(const QStringList &cells);
    /// Text that is records already, as CsvWriter writes them in this format.
    [[nodiscard]] core::Result<void> appendRecords(const QByteArray &csv, qint64 records);
    /// Has all of it on the disk and in its place.
    [[nodiscard]] core::Result<void> commit();

    /// How many records have been appended.
    [[nodiscard]] qint64 records() const { return m_records; }

private:
    [[nodiscard]] core::Result<void> write();

    CsvDraft m_draft;
    CsvWriter m_writer;
    QByteArray m_pending; ///< not written yet
    qint64 m_records = 0;
};

} // namespace kyc::services
