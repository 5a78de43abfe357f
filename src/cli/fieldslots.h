// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/assignment.h"
#include "core/description.h"

namespace kyc::cli {

/// A check to be asked, with the provider it belongs to. Both outlive this.
struct AskedCheck
{
    const core::ProviderDescription *provider = nullptr;
    const core::CheckDescription *check = nullptr;
};

/// One place a value can go: a field of a provider's account, or of the customer in one check.
struct FieldSlot
{
    const core::ProviderDescription *provider = nullptr;
    const core::CheckDescription *check = nullptr; ///< null: a field of the account
    const core::FieldDescription *field = nullptr;

    bool operator==(const FieldSlot &) const = default;
};

/// Every place the checks asked have.
[[nodiscard]] QList<FieldSlot> slotsOf(const QList<AskedCheck> &asked);

/// Where a --field goes. Misuse when no slot has the key, when one of them is a secret, or when the key is the
/// customer's for one provider and the account's for another. Only keys that exist are repeated.
[[nodiscard]] Parsed<QList<FieldSlot>> slotsForText(const QList<FieldSlot> &all, const Assignment &assignment);

/// Where a --secret goes. Misuse when no slot has the key, when none that has it is a secret, or when it is one
/// for several providers: a credential is for one of them.
[[nodiscard]] Parsed<QList<FieldSlot>> slotsForSecret(const QList<FieldSlot> &all, const Assignment &assignment);

} // namespace kyc::cli
