// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvfile.h"

namespace kyc::services {

namespace {
constexpr qsizetype kBlock = qsizetype{64} * 1024;
} // namespace

CsvFile::CsvFile(const QString &path, CsvFormat format) : m_draft(path), m_writer(format)
{ }

CsvFile::~CsvFile() = default;

core::Result<void> CsvFile::open(const QStringList &columns)
{
    auto opened = m_draft.open();
    if (opened)
        m_pending = m_writer.header(columns);
    return opened;
}

core::Result<void> CsvFile::append(const QStringList &cells)
{
    m_writer.appendRecord(cells, m_pending);
    ++m_records;
    return m_pending.size() < kBlock ? core::Result<void>{} : write();
}

core::Result<void> CsvFile::appendRecords(const QByteArray &csv, qint64 records)
{
    m_records += records;
    if (auto written = write(); !written)
        return written;
    return m_draft.write(csv);
}

core::Result<void> CsvFile::commit()
{
    auto written = write();
    return written ? m_draft.moveIntoPlace() : written;
}

core::Result<void> CsvFile::write()
{
    auto written = m_draft.write(m_pending);
    m_pending.resize(0);
    return written;
}

} // namespace kyc::services
