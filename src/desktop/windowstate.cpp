// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/windowstate.h"

#include <QSettings>

namespace kyc::desktop {

namespace {

constexpr QLatin1String kGeometry("window/geometry");
constexpr QLatin1String kSplitter("lookup/splitter");
constexpr QLatin1String kColumns("lookup/columns");
constexpr QLatin1String kAccountColumns("accounts/columns");
constexpr QLatin1String kCustomerColumns("customers/columns");
constexpr QLatin1String kCustomerSplitter("customers/splitter");
constexpr QLatin1String kHistoryColumns("history/columns");
constexpr QLatin1String kHistoryShare("history/table-share");
constexpr QLatin1String kAuditColumns("audit/columns");
constexpr QLatin1String kImportColumns("imports/columns");
constexpr QLatin1String kImportSplitter("imports/splitter");
constexpr QLatin1String kDetailVisible("lookup/detail-visible");

} // namespace

WindowState loadWindowState()
{
    const QSettings settings;
    return {settings.value(kGeometry).toByteArray(),         settings.value(kSplitter).toByteArray(),
            settings.value(kColumns).toByteArray(),          settings.value(kDetailVisible, true).toBool(),
            settings.value(kAccountColumns).toByteArray(),   settings.value(kHistoryColumns).toByteArray(),
            settings.value(kHistoryShare).toInt(),           settings.value(kCustomerColumns).toByteArray(),
            settings.value(kCustomerSplitter).toByteArray(), settings.value(kAuditColumns).toByteArray(),
            settings.value(kImportColumns).toByteArray(),    settings.value(kImportSplitter).toByteArray()};
}

void saveWindowState(const WindowState &state)
{
    QSettings settings;
    settings.setValue(kGeometry, state.geometry);
    settings.setValue(kDetailVisible, state.isDetailVisible);
    settings.setValue(kAccountColumns, state.accountColumns);
    settings.setValue(kCustomerColumns, state.customerColumns);
    settings.setValue(kCustomerSplitter, state.customerSplitter);
    settings.setValue(kHistoryColumns, state.historyColumns);
    settings.setValue(kHistoryShare, state.historyShare);
    settings.setValue(kAuditColumns, state.auditColumns);
    settings.setValue(kImportColumns, state.importColumns);
    settings.setValue(kImportSplitter, state.importSplitter);
    if (!state.splitter.isEmpty()) { // nothing was looked up: what was kept stays
        settings.setValue(kSplitter, state.splitter);
        settings.setValue(kColumns, state.columns);
    }
}

} // namespace kyc::desktop
