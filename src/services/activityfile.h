// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountactivity.h"

namespace kyc::services {

using ActivityEntries = QMap<QString, AccountActivity::Entry>; ///< by account id

/// activity.json: {"format":"kyc-desk-activity","version":1,"accounts":{id:{"testedAt"?,"usedAt"?,"wasTaken",
///   "refusal":{"kind","cause","args","code"}?}}}. Whatever cannot be read is left out.
[[nodiscard]] ActivityEntries readActivity(const QByteArray &json);
[[nodiscard]] QByteArray writeActivity(const ActivityEntries &entries);

} // namespace kyc::services
