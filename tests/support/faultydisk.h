// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/faultplan.h"

#include <QMap>
#include <QString>
#include <QTemporaryFile>

namespace kyc::test {

/// A disk on which something goes wrong at a certain write below a folder: for programs that are started with its
/// environment, and for this process while there is a Here (which then links kyc_test_faultlayer). Healthy at first.
/// What is to reach the disk for good does so at once: a power cut is not among the faults.
class FaultyDisk
{
public:
    enum class Fault {
        Full, ///< from that write on, which is done in part, there is no room
        Broken, ///< that write fails, those behind it do not
    };

    explicit FaultyDisk(const QString &folder);
    ~FaultyDisk();
    Q_DISABLE_COPY_MOVE(FaultyDisk)

    [[nodiscard]] QMap<QString, QString> environment() const;
    /// As long as it lives, it is this process's disk.
    class Here
    {
    public:
        explicit Here(const FaultyDisk &disk) { kycUseFaultPlan(disk.m_plan); }
        ~Here() { kycUseFaultPlan(nullptr); }
        Q_DISABLE_COPY_MOVE(Here)
    };

    /// The write of that number from now, 1 being the next one; also those of a program that runs.
    void failAt(int write, Fault fault);
    /// Counts anew.
    void heal();
    [[nodiscard]] int writes() const { return m_plan->calls; } ///< since then
    [[nodiscard]] bool hasFailed() const { return m_plan->failsAt > 0 && m_plan->calls >= m_plan->failsAt; }

private:
    QTemporaryFile m_file;
    FaultPlan *m_plan = nullptr;
};

} // namespace kyc::test
