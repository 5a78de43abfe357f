// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/filelock.h"

#include <QObject>

namespace kyc::desktop {

/// That one person's files have one window: whoever starts the program again gets the window there is, instead of two
/// that do not know of each other's lookups. The command line works beside it. GUI thread.
class OnlyWindow : public QObject
{
    Q_OBJECT

public:
    /// Of the program that keeps its files in that folder.
    explicit OnlyWindow(const QString &dataFolder, QObject *parent = nullptr);

    enum class Claim {
        Ours, ///< this is the one window, as long as this object lives
        Shown, ///< there is another one, and it shows itself
        Silent, ///< there is another one, which does not answer
    };
    /// Blocks for a second at most when there is another one. Where the folder cannot be written it is ours: that is
    /// said elsewhere.
    [[nodiscard]] Claim claim();

Q_SIGNALS:
    void showRequested(); ///< somebody has started the program again

private:
    void listen();
    [[nodiscard]] QString wish() const; ///< a file that stands for "show yourself"

    QString m_folder;
    core::FileLock m_lock;
};

} // namespace kyc::desktop
