// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/sharing.h"

namespace kyc::providers {

/// How Transak takes share tokens: with a quote, and asked by the pace of its own sample.
[[nodiscard]] core::SharingDestination describeTransakDestination();

} // namespace kyc::providers
