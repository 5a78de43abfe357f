// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

namespace kyc::records {

[[nodiscard]] inline core::Unexpected recordsFailure(core::ErrorCause cause, QStringList args = {})
{
    return core::failure(core::ErrorKind::Records, cause, std::move(args));
}

} // namespace kyc::records
