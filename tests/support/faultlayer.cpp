// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Stands between a program and the C library, loaded before that: each call that would change something below a folder
// is counted, and fails when the plan says so. It needs no privileges, reaches every write of Qt's and SQLite's, and
// nothing of the program knows of it.
#include "support/faultplan.h"

#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

using kyc::test::FaultPlan;

namespace {

std::atomic<FaultPlan *> thePlan{nullptr};

template <class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

/// The plan of the test that started this program.
__attribute__((constructor)) void readPlan()
{
    const char *path = std::getenv("KYC_FAULT_PLAN");
    const int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    if (file < 0)
        return;
    void *mapped = mmap(nullptr, sizeof(FaultPlan), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (mapped != MAP_FAILED)
        thePlan = static_cast<FaultPlan *>(mapped);
}

enum class Judgement { NotAsked, Passes, FailsFirst, Fails };

/// What needs no room goes well on a full disk.
enum class Needs { Room, NoRoom };

bool isBelow(const char *path, const char *folder)
{
    const std::size_t size = std::strlen(folder); // without its slash it is the folder itself
    return size > 0 && std::strncmp(path, folder, size - 1) == 0 && (path[size - 1] == '/' || path[size - 1] == '\0');
}

Judgement judged(const char *path, Needs needs)
{
    FaultPlan *plan = thePlan;
    if (!plan || !path || !isBelow(path, plan->folder.data()))
        return Judgement::NotAsked;
    if (needs == Needs::NoRoom && plan->isForGood)
        return Judgement::Passes;
    const int call = ++plan->calls;
    const int failsAt = plan->failsAt;
    if (failsAt == 0 || call < failsAt || (call > failsAt && !plan->isForGood))
        return Judgement::Passes;
    errno = plan->systemError;
    return call == failsAt ? Judgement::FailsFirst : Judgement::Fails;
}

Judgement judged(int file, Needs needs)
{
    if (!thePlan)
        return Judgement::NotAsked;
    std::array<char, 2048> path{};
    const std::string link = "/proc/self/fd/" + std::to_string(file);
    const ssize_t size = readlink(link.c_str(), path.data(), path.size() - 1);
    return judged(size > 0 ? path.data() : nullptr, needs);
}

bool passes(int file, Needs needs = Needs::Room)
{
    return judged(file, needs) <= Judgement::Passes;
}

bool passes(const char *path, Needs needs = Needs::Room)
{
    return judged(path, needs) <= Judgement::Passes;
}

/// A disk that becomes full takes a part of what is written first.
bool takesAPart(Judgement judgement, std::size_t size)
{
    return judgement == Judgement::FailsFirst && thePlan.load()->isForGood && size > 1;
}

bool takesMode(int flags)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
}

/// Whether opening it like that needs room.
bool makes(const char *path, int flags)
{
    return (flags & O_TMPFILE) == O_TMPFILE || ((flags & O_CREAT) != 0 && access(path, F_OK) != 0);
}

mode_t modeIn(int flags, va_list &more)
{
    return takesMode(flags) ? static_cast<mode_t>(va_arg(more, int)) : 0;
}

} // namespace

// NOLINTBEGIN: the C library's own names and forms.
extern "C" {

void kycUseFaultPlan(FaultPlan *plan)
{
    thePlan = plan;
}

ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t(int, const void *, size_t)>("write");
    const Judgement judgement = judged(file, Needs::Room);
    if (takesAPart(judgement, size))
        return real(file, bytes, size / 2);
    return judgement <= Judgement::Passes ? real(file, bytes, size) : -1;
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    static const auto real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    const Judgement judgement = judged(file, Needs::Room);
    if (takesAPart(judgement, size))
        return real(file, bytes, size / 2, at);
    return judgement <= Judgement::Passes ? real(file, bytes, size, at) : -1;
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    return pwrite(file, bytes, size, at);
}

ssize_t writev(int file, const iovec *parts, int count)
{
    static const auto real = next<ssize_t(int, const iovec *, int)>("writev");
    return passes(file) ? real(file, parts, count) : -1;
}

int fsync(int file)
{
    static const auto real = next<int(int)>("fsync");
    const Judgement judgement = judged(file, Needs::NoRoom);
    if (judgement == Judgement::NotAsked)
        return real(file);
    return judgement == Judgement::Passes ? 0 : -1; // nobody takes the power away
}

int fdatasync(int file)
{
    static const auto real = next<int(int)>("fdatasync");
    const Judgement judgement = judged(file, Needs::NoRoom);
    if (judgement == Judgement::NotAsked)
        return real(file);
    return judgement == Judgement::Passes ? 0 : -1; // nobody takes the power away
}

int ftruncate(int file, off_t size) noexcept
{
    static const auto real = next<int(int, off_t)>("ftruncate");
    return passes(file) ? real(file, size) : -1;
}

int ftruncate64(int file, off64_t size) noexcept
{
    return ftruncate(file, size);
}

int posix_fallocate(int file, off_t at, off_t size)
{
    static const auto real = next<int(int, off_t, off_t)>("posix_fallocate");
    return passes(file) ? real(file, at, size) : errno;
}

int fallocate(int file, int mode, off_t at, off_t size)
{
    static const auto real = next<int(int, int, off_t, off_t)>("fallocate");
    return passes(file) ? real(file, mode, at, size) : -1;
}

int open(const char *path, int flags, ...)
{
    static const auto real = next<int(const char *, int, ...)>("open");
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return !makes(path, flags) || passes(path) ? real(path, flags, mode) : -1;
}

int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return open(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...)
{
    static const auto real = next<int(int, const char *, int, ...)>("openat");
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return !makes(path, flags) || passes(path) ? real(folder, path, flags, mode) : -1;
}

int openat64(int folder, const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = modeIn(flags, more);
    va_end(more);
    return openat(folder, path, flags, mode);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int(const char *, mode_t)>("mkdir");
    return passes(path) ? real(path, mode) : -1;
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int(const char *, const char *)>("rename");
    return passes(to, Needs::NoRoom) ? real(from, to) : -1;
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto real = next<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return passes(to, Needs::NoRoom) ? real(fromFolder, from, toFolder, to, flags) : -1;
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = next<int(const char *, const char *)>("link");
    return passes(to, Needs::NoRoom) ? real(from, to) : -1;
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto real = next<int(int, const char *, int, const char *, int)>("linkat");
    return passes(to, Needs::NoRoom) ? real(fromFolder, from, toFolder, to, flags) : -1;
}
}
// NOLINTEND
