// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace kyc::test {

/// Everything below the folder, hidden or not, folders as well: paths.
[[nodiscard]] QStringList filesBelow(const QString &folder);

/// What comes to be in a folder that others use too, such as /tmp.
class NewFiles
{
public:
    /// Remembers what is there now.
    explicit NewFiles(QString folder);

    /// Paths of what is new since, or was written to.
    [[nodiscard]] QStringList paths() const;

private:
    QString m_folder;
    QHash<QString, qint64> m_before; ///< path -> when it was written, milliseconds
};

} // namespace kyc::test
