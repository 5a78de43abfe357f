// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/rowicon.h"

#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"

namespace kyc::desktop {

QIcon rowIcon(const LookupRow &row, bool isEarlierShown)
{
    const RowState state = rowState(row);
    if (state == RowState::Answered || (state == RowState::Refreshing && isEarlierShown))
        return statusIcon(verification(row)->status);
    switch (state) {
    case RowState::LoggingIn:
        if (row.login == services::LookupSession::Login::WaitsForCode)
            return tintedIcon(QStringLiteral("key"));
        [[fallthrough]];
    case RowState::Asking:
    case RowState::Refreshing:
        return tintedIcon(QStringLiteral("lookup-running"));
    case RowState::Lacking:
        return tintedIcon(QStringLiteral("lookup-needs-input"));
    case RowState::Cancelled:
        return tintedIcon(QStringLiteral("cancel"));
    case RowState::Failed:
    case RowState::Answered:
        break;
    }
    return errorIcon();
}

} // namespace kyc::desktop
