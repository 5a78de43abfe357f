// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace kyc::records {

/// Keys of the maps that outcomecodec.h writes. They are in every store there is: none ever changes, and new ones
/// follow at the end.
namespace OutcomeKey {
enum Number : qint64 {
    Check = 1,
    Account,
    Environment,
    Label,
    Identifiers,
    LookedUpAt,
    Verification,
    Error,
    Status,
    NextActor,
    Retry,
    Final,
    Reasons,
    Steps,
    Times,
    FetchedAt,
    Source,
    Ids,
    Raw,
    Notes,
    Evidence,
    Kind,
    Cause,
    Args,
    ProviderMessage,
    ProviderCode,
    RetryAfter,
    HttpStatus,
    Retryable,
    Agent,
    Reference,
};
} // namespace OutcomeKey

} // namespace kyc::records
