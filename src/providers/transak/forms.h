// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/jsonbody.h"
#include "core/verification.h"

namespace kyc::providers {

/// The forms Transak still wants from the customer, as its additional-requirements call lists them.
struct TransakForms
{
    QStringList types; ///< Transak's words, in the order in which the forms have to be done
    QList<core::VerificationStep> steps; ///< one a form, in the same order; all of them open
    QStringList links; ///< every link that was said, as it came: for nobody but the customer
    QString workflowRunId; ///< of the document step, for "transak/id-proof"; may be empty
};

/// Reads "formsRequired". Errors: Protocol/WrongType, KeyAbsent. A form's link stands with its step if it is a whole
/// one of https; tokens are for the customer alone and are not read.
[[nodiscard]] core::Result<TransakForms> readForms(const core::JsonReader &data);

} // namespace kyc::providers
