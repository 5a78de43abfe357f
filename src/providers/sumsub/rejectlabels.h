// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"

namespace kyc::providers {

/// One of SumSub's reject labels in plain words, for the agent; empty for a label that is not known, since the list
/// is open-ended. Labels decide neither the status nor whether a retry is possible.
[[nodiscard]] core::Message rejectLabelMeaning(const QString &label);

} // namespace kyc::providers
