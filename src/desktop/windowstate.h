// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace kyc::desktop {

/// How the window was left: sizes and places alone, nothing about a person. Kept in the user's settings.
struct WindowState
{
    QByteArray geometry{};
    QByteArray splitter{};
    QByteArray columns{};
    bool isDetailVisible = true;
    QByteArray accountColumns{};
    QByteArray historyColumns{};
    int historyShare = 0; ///< of the table beside the detail, in parts of 10,000; 0: as it comes
    QByteArray customerColumns{};
    QByteArray customerSplitter{};
    QByteArray auditColumns{};
    QByteArray importColumns{};
    QByteArray importSplitter{};
};

[[nodiscard]] WindowState loadWindowState();
void saveWindowState(const WindowState &state);

} // namespace kyc::desktop
