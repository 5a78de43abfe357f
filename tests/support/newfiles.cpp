// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/newfiles.h"

#include <QDateTime>
#include <QDirIterator>

namespace kyc::test {

namespace {

qint64 writtenAt(const QString &path)
{
    return QFileInfo(path).lastModified().toMSecsSinceEpoch();
}

} // namespace

QStringList filesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    return paths;
}

NewFiles::NewFiles(QString folder) : m_folder(std::move(folder))
{
    for (const QString &path : filesBelow(m_folder))
        m_before.insert(path, writtenAt(path));
}

QStringList NewFiles::paths() const
{
    QStringList paths = filesBelow(m_folder);
    paths.removeIf([this](const QString &path) {
        const auto before = m_before.constFind(path);
        return before != m_before.constEnd() && *before == writtenAt(path);
    });
    return paths;
}

} // namespace kyc::test
