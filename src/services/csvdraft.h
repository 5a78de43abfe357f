// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QByteArrayView>

#include <sys/types.h>

namespace kyc::services {

/// The file that an export is written to until it is whole. As long as it is a draft, only its owner may read it (mode
/// 0600 from before its first byte on), and it has no name where the system knows such files: whatever ends the program
/// then, nothing of it stays. It has one for the moment in which it replaces an older file, and all the time on file
/// systems that want one; a draft that was left behind like that is swept away by the next one in the same folder.
/// One thread. Errors: Records/FileUnwritable (args: the target's name, what the system said).
class CsvDraft
{
public:
    enum class Naming {
        WhereNeeded,
        Always, ///< as on file systems that know no file without a name
    };
    explicit CsvDraft(const QString &target, Naming naming = Naming::WhereNeeded);
    ~CsvDraft(); ///< a draft is gone with it
    Q_DISABLE_COPY_MOVE(CsvDraft)

    /// Sweeps, and makes the draft beside the target; where that is a link, beside what it names.
    [[nodiscard]] core::Result<void> open();
    [[nodiscard]] core::Result<void> write(QByteArrayView bytes);
    /// Has all of it on the disk and in the target's place, with the permissions of what stood there, or those that new
    /// files have here. After an error the target is as it was.
    [[nodiscard]] core::Result<void> moveIntoPlace();

    /// Removes the drafts in a folder that nobody writes any more.
    static void sweep(const QString &folder);

private:
    [[nodiscard]] bool openNameless();
    [[nodiscard]] bool openNamed();
    [[nodiscard]] bool link();
    [[nodiscard]] bool linkTo(const QByteArray &path) const;
    [[nodiscard]] QByteArray freeName();
    [[nodiscard]] core::Unexpected failed(int systemError) const;

    QString m_target;
    QString m_folder;
    QByteArray m_name; ///< encoded path of the draft, while it has one
    Naming m_naming;
    mode_t m_mode = 0; ///< of the target
    int m_file = -1;
    int m_tries = 0;
};

} // namespace kyc::services
