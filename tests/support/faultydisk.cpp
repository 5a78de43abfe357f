// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/faultydisk.h"

#include <QByteArray>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace kyc::test {

FaultyDisk::FaultyDisk(const QString &folder)
{
    const QByteArray path = QFileInfo(folder).canonicalFilePath().toLocal8Bit() + '/';
    if (!m_file.open() || !m_file.resize(sizeof(FaultPlan)) || path.size() == 1)
        qFatal("no plan of faults");
    m_plan = reinterpret_cast<FaultPlan *>(m_file.map(0, sizeof(FaultPlan)));
    if (!m_plan || path.size() >= static_cast<qsizetype>(m_plan->folder.size()))
        qFatal("no plan of faults");
    std::memcpy(m_plan->folder.data(), path.constData(), static_cast<std::size_t>(path.size()));
}

FaultyDisk::~FaultyDisk() = default;

QMap<QString, QString> FaultyDisk::environment() const
{
    // Where the program brings a sanitizer along, that would be loaded first.
    return {{QStringLiteral("LD_PRELOAD"), QStringLiteral(KYC_FAULT_LAYER)},
            {QStringLiteral("KYC_FAULT_PLAN"), m_file.fileName()},
            {QStringLiteral("ASAN_OPTIONS"),
             qEnvironmentVariable("ASAN_OPTIONS") + QStringLiteral(":verify_asan_link_order=0")}};
}

void FaultyDisk::failAt(int write, Fault fault)
{
    heal();
    m_plan->systemError = fault == Fault::Full ? ENOSPC : EIO;
    m_plan->isForGood = fault == Fault::Full;
    m_plan->failsAt = write;
}

void FaultyDisk::heal()
{
    m_plan->failsAt = 0;
    m_plan->calls = 0;
}

} // namespace kyc::test
