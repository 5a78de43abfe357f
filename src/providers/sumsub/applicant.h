// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// The conversation of "sumsub/applicant": one signed GET, by the applicant's id where it is given, else by our own
/// id for the customer. Errors as in Provider::lookup().
[[nodiscard]] core::Result<std::unique_ptr<LookupConversation>> sumsubApplicant(const LookupInput &input,
                                                                                const QUrl &baseUrl);

/// The same, and what the answer says of the profile.
[[nodiscard]] core::Result<std::unique_ptr<ApplicantConversation>> sumsubApplicantReading(const LookupInput &input,
                                                                                          const QUrl &baseUrl);

/// Its request, unsigned: by the applicant's id, or by our own id where that is empty.
[[nodiscard]] core::HttpRequest sumsubApplicantRequest(const QUrl &baseUrl, const QString &applicantId,
                                                       const QString &externalUserId);

} // namespace kyc::providers
