// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvdraft.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kyc::services {

namespace {

using core::Result;

constexpr mode_t kOwnerAlone = S_IRUSR | S_IWUSR;
constexpr mode_t kPermissions = 07777;
constexpr int kMostTries = 1000;
const QString kPrefix = QStringLiteral(".kyc-desk-export-");

QByteArray pathOf(int file)
{
    return "/proc/self/fd/" + QByteArray::number(file);
}

/// What new files may be read and written by. Asking umask() would set it, for every thread.
mode_t modeOfNewFiles()
{
    constexpr mode_t kEverybody = 0666;
    constexpr int kOctal = 8;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return kOwnerAlone;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("Umask:"))
            return kEverybody & ~mode_t{line.sliced(6).trimmed().toUInt(nullptr, kOctal)};
    }
    return kOwnerAlone;
}

/// Why the file cannot be replaced, as the system would say it; 0 when it can.
int obstacle(const QFileInfo &target)
{
    if (target.isDir())
        return EISDIR;
    if (target.exists() && !target.isFile()) // a device, a pipe
        return EINVAL;
    return target.exists() && !target.isWritable() ? EACCES : 0;
}

/// A draft of ours that no program holds. Nobody else's file is touched.
bool isLeftBehind(int file)
{
    struct stat about = {};
    return ::fstat(file, &about) == 0 && S_ISREG(about.st_mode) && about.st_uid == ::geteuid()
        && ::flock(file, LOCK_EX | LOCK_NB) == 0;
}

void syncFolder(const QString &folder)
{
    const int file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return;
    (void)::fsync(file); // some file systems cannot; the file is in its place all the same
    ::close(file);
}

} // namespace

CsvDraft::CsvDraft(const QString &target, Naming naming) : m_naming(naming)
{
    const QFileInfo asked(target);
    m_target = asked.isSymLink() ? asked.symLinkTarget() : asked.absoluteFilePath();
    m_folder = QFileInfo(m_target).absolutePath();
}

CsvDraft::~CsvDraft()
{
    if (!m_name.isEmpty())
        ::unlink(m_name.constData());
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> CsvDraft::open()
{
    const QFileInfo target(m_target);
    if (const int error = obstacle(target); error != 0)
        return failed(error);
    sweep(m_folder);
    struct stat before = {};
    const bool isThere = ::stat(QFile::encodeName(m_target).constData(), &before) == 0;
    m_mode = isThere ? before.st_mode & kPermissions : modeOfNewFiles();
    const bool isOpen = (m_naming == Naming::WhereNeeded && openNameless()) || openNamed();
    return isOpen ? Result<void>() : failed(errno);
}

bool CsvDraft::openNameless()
{
    m_file = ::open(QFile::encodeName(m_folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, kOwnerAlone);
    if (m_file < 0)
        return false;
    (void)::flock(m_file, LOCK_EX | LOCK_NB); // before it has a name, so nobody can have it
    const bool canBeLinked = ::access(pathOf(m_file).constData(), F_OK) == 0;
    if (!canBeLinked) {
        ::close(m_file);
        m_file = -1;
    }
    return canBeLinked;
}

bool CsvDraft::openNamed()
{
    while (m_tries < kMostTries) {
        const QByteArray name = freeName();
        m_file = ::open(name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, kOwnerAlone);
        if (m_file < 0 && errno != EEXIST)
            return false;
        if (m_file < 0)
            continue;
        // Somebody who sweeps may have taken it for a stale one before it was locked.
        struct stat about = {};
        const bool isBusy = ::flock(m_file, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
        if (!isBusy && ::fstat(m_file, &about) == 0 && about.st_nlink > 0) {
            m_name = name;
            return true;
        }
        ::close(m_file);
        m_file = -1;
    }
    return false;
}

QByteArray CsvDraft::freeName()
{
    const QString name = QStringLiteral("%1/%2%3-%4").arg(m_folder, kPrefix).arg(::getpid()).arg(++m_tries);
    return QFile::encodeName(name);
}

Result<void> CsvDraft::write(QByteArrayView bytes)
{
    // A disk that is all but full takes a part; why not the rest is said only when the rest is tried.
    while (!bytes.isEmpty()) {
        const ssize_t taken = ::write(m_file, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (taken < 0 && errno == EINTR)
            continue;
        if (taken <= 0)
            return failed(taken < 0 ? errno : ENOSPC);
        bytes = bytes.sliced(taken);
    }
    return {};
}

Result<void> CsvDraft::moveIntoPlace()
{
    if (::fsync(m_file) != 0)
        return failed(errno);
    const QByteArray target = QFile::encodeName(m_target);
    const bool isLinked = m_name.isEmpty() && linkTo(target); // where nothing is to be replaced
    if (!isLinked && ((m_name.isEmpty() && !link()) || ::rename(m_name.constData(), target.constData()) != 0))
        return failed(errno);
    m_name.clear();
    // Not before: whoever may read the target may not read the draft. What cannot be set stays the owner's alone.
    (void)::fchmod(m_file, m_mode);
    syncFolder(m_folder);
    return {};
}

bool CsvDraft::link()
{
    while (m_tries < kMostTries) {
        const QByteArray name = freeName();
        if (linkTo(name)) {
            m_name = name;
            return true;
        }
        if (errno != EEXIST)
            return false;
    }
    return false;
}

bool CsvDraft::linkTo(const QByteArray &path) const
{
    return ::linkat(AT_FDCWD, pathOf(m_file).constData(), AT_FDCWD, path.constData(), AT_SYMLINK_FOLLOW) == 0;
}

void CsvDraft::sweep(const QString &folder)
{
    const QDir::Filters files = QDir::Files | QDir::Hidden | QDir::System;
    for (const QString &name : QDir(folder).entryList({kPrefix + u'*'}, files)) {
        const QByteArray path = QFile::encodeName(folder + u'/' + name);
        const int file = ::open(path.constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (file < 0)
            continue;
        if (isLeftBehind(file))
            ::unlink(path.constData());
        ::close(file);
    }
}

core::Unexpected CsvDraft::failed(int systemError) const
{
    return core::failure(core::ErrorKind::Records, core::ErrorCause::FileUnwritable,
                         {QFileInfo(m_target).fileName(), qt_error_string(systemError)});
}

} // namespace kyc::services
