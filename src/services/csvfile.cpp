// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvfile.h"

#include <QFileInfo>

namespace kyc::services {

namespace {
constexpr qsizetype kBlock = qsizetype{64} * 1024;
} // namespace

CsvFile::CsvFile(const QString &path, CsvFormat format) : m_file(path), m_writer(format)
{ }

CsvFile::~CsvFile() = default;

core::Result<void> CsvFile::open(const QStringList &columns)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed();
    m_pending = m_writer.header(columns);
    return {};
}

core::Result<void> CsvFile::append(const QStringList &cells)
{
    m_writer.appendRecord(cells, m_pending);
    ++m_records;
    return m_pending.size() < kBlock ? core::Result<void>{} : write();
}

core::Result<void> CsvFile::commit()
{
    if (auto written = write(); !written)
        return written;
    return m_file.commit() ? core::Result<void>{} : failed();
}

core::Result<void> CsvFile::write()
{
    // A disk that is all but full takes a part; why not the rest is said only when the rest is tried.
    for (qsizetype at = 0; at < m_pending.size();) {
        const qint64 taken = m_file.write(m_pending.constData() + at, m_pending.size() - at);
        if (taken <= 0)
            return failed();
        at += taken;
    }
    m_pending.resize(0);
    return {};
}

core::Unexpected CsvFile::failed() const
{
    return core::failure(core::ErrorKind::Records, core::ErrorCause::FileUnwritable,
                         {QFileInfo(m_file.fileName()).fileName(), m_file.errorString()});
}

} // namespace kyc::services
