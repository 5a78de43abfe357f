// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/checkpoint.h"

#include <QStringList>

#include <vector>

namespace kyc::records {

/// A folder that checkpoints are put into, one file each; of several desks perhaps. Files are added and never changed.
/// Blocks; any one thread.
class CheckpointFolder
{
public:
    explicit CheckpointFolder(QString path) : m_path(std::move(path)) { }

    /// A file of the folder, or why it is none.
    struct Found
    {
        QString name;
        core::Result<Checkpoint> checkpoint; ///< Records/FileDamaged, Records/FileUnreadable
    };

    /// Writes it whole or not at all, makes the folder (mode 0700) where there is none, and never replaces a file.
    /// Records/FileUnwritable (args: the file's name, what the system said). Ends with the name.
    [[nodiscard]] core::Result<QString> add(const Checkpoint &checkpoint) const;
    /// Whether all() can say anything of it.
    [[nodiscard]] bool isReadable() const;
    /// Every file of the folder that is called a checkpoint, by name; none where there is no folder.
    [[nodiscard]] std::vector<Found> all() const;
    /// Copies from @p source what is not here yet: what could not be written when it was made. Errors as add(), after
    /// the first of which nothing more is tried.
    [[nodiscard]] core::Result<int> catchUp(const CheckpointFolder &source) const;

    /// "audit-<key fingerprint>-<sequence>-<time>.checkpoint": sorted by name is sorted by sequence, for each key.
    [[nodiscard]] static QString fileName(const Checkpoint &checkpoint);

private:
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] core::Result<QString> write(const QString &name, const QByteArray &text) const;

    QString m_path;
};

} // namespace kyc::records
