// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/dumpable.h"

#include <QFile>

#include <linux/capability.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <thread>

namespace kyc::test {

namespace {

/// Of this thread alone, so that it sees what everybody would.
bool dropRightToTrace()
{
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
    if (::syscall(SYS_capget, &header, sets.data()) != 0)
        return false;
    sets[CAP_TO_INDEX(CAP_SYS_PTRACE)].effective &= ~CAP_TO_MASK(CAP_SYS_PTRACE);
    return ::syscall(SYS_capset, &header, sets.data()) == 0;
}

/// The kernel asks whether it may before it looks at the addresses, of which this one is nobody's.
int errorOfReadingFrom(qint64 processId)
{
    char byte = 0;
    iovec here{&byte, 1};
    iovec there{reinterpret_cast<void *>(1), 1}; // NOLINT
    return ::process_vm_readv(static_cast<pid_t>(processId), &here, 1, &there, 1, 0) < 0 ? errno : 0;
}

} // namespace

bool isDumpable(qint64 processId)
{
    int error = 0;
    std::thread([processId, &error] {
        if (!dropRightToTrace())
            qFatal("a thread cannot give up its own rights");
        error = errorOfReadingFrom(processId);
    }).join();
    if (error != EFAULT && error != EPERM)
        qFatal("no answer about process %lld: %d", static_cast<long long>(processId), error);
    return error == EFAULT;
}

bool allowCore(qint64 processId)
{
    const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
    return ::prlimit(static_cast<pid_t>(processId), RLIMIT_CORE, &all, nullptr) == 0;
}

bool areCoresWrittenInPlace()
{
    QFile file(QStringLiteral("/proc/sys/kernel/core_pattern"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray pattern = file.readAll().trimmed();
    return !pattern.isEmpty() && !pattern.startsWith('|') && !pattern.contains('/');
}

} // namespace kyc::test
