// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/checkpointfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace kyc::records {

namespace {

using core::ErrorCause;
using core::ErrorKind;

constexpr QLatin1String kSuffix(".checkpoint");
constexpr qint64 kMostBytes = 4096; // a checkpoint has some 500

core::Unexpected unwritable(const QString &name, const QString &systemSays)
{
    return core::failure(ErrorKind::Records, ErrorCause::FileUnwritable, {name, systemSays});
}

core::Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || QFileInfo(path).size() > kMostBytes) // opening a pipe would wait
        return core::failure(ErrorKind::Records, ErrorCause::FileDamaged, {name});
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(ErrorKind::Records, ErrorCause::FileUnreadable, {name, file.errorString()});
    return file.read(kMostBytes);
}

} // namespace

QString CheckpointFolder::fileName(const Checkpoint &checkpoint)
{
    constexpr int kDigits = 12;
    return QStringLiteral("audit-%1-%2-%3")
               .arg(keyFingerprint(checkpoint.publicKey))
               .arg(checkpoint.head.sequence, kDigits, 10, QLatin1Char('0'))
               .arg(checkpoint.time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'")))
        + kSuffix;
}

core::Result<QString> CheckpointFolder::add(const Checkpoint &checkpoint) const
{
    return write(fileName(checkpoint), toText(checkpoint));
}

bool CheckpointFolder::isReadable() const
{
    const QFileInfo folder(m_path);
    return folder.isDir() && folder.isReadable() && folder.isExecutable();
}

QStringList CheckpointFolder::names() const
{
    return QDir(m_path).entryList({u'*' + kSuffix}, QDir::Files | QDir::System, QDir::Name);
}

std::vector<CheckpointFolder::Found> CheckpointFolder::all() const
{
    std::vector<Found> found;
    for (const QString &name : names()) {
        found.push_back({name, read(QDir(m_path).filePath(name)).and_then([&name](const QByteArray &text) {
                             return checkpointFromText(text, name);
                         })});
    }
    return found;
}

core::Result<int> CheckpointFolder::catchUp(const CheckpointFolder &source) const
{
    const QStringList here = names();
    int copied = 0;
    for (const QString &name : source.names()) {
        if (here.contains(name))
            continue;
        const auto text = read(QDir(source.m_path).filePath(name));
        if (!text) // damaged at its source: nothing that an auditor could use
            continue;
        if (const auto written = write(name, *text); !written)
            return core::Unexpected(written.error());
        ++copied;
    }
    return copied;
}

core::Result<QString> CheckpointFolder::write(const QString &name, const QByteArray &text) const
{
    constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const QDir folder(m_path);
    if (!folder.exists()) {
        if (!QDir().mkpath(m_path))
            return unwritable(name, QCoreApplication::translate("kyc", "its folder cannot be made"));
        QFile::setPermissions(m_path, kOwner);
    }
    // On the disk under a name of its own first: taking the final name then is all or nothing, and refuses to replace.
    const QString draft = folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".part"));
    QSaveFile file(draft);
    // Unbuffered: of what a buffer held back to the end QSaveFile does not see that it could not be written.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(text) != text.size() || !file.commit())
        return unwritable(name, file.errorString());
    QFile written(draft);
    if (!written.rename(folder.filePath(name))) {
        const QString why = written.errorString();
        QFile::remove(draft);
        return unwritable(name, why);
    }
    return name;
}

} // namespace kyc::records
