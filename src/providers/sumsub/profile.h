// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsonbody.h"
#include "core/sharing.h"

#include <QMap>

namespace kyc::providers {

/// Which fields an applicant's answer shows on the profile, in "info" or "fixedInfo", and which not. An answer with
/// neither says nothing of any; what is of another type than text is not there.
[[nodiscard]] QMap<core::ProfileField, bool> readProfile(const core::JsonReader &root);

} // namespace kyc::providers
