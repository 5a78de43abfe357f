// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/verification.h"

namespace kyc::providers {

/// What Transak's words mean. A word that is not listed means Unknown, whatever it looks like.
struct TransakMeaning
{
    core::Status status = core::Status::Unknown;
    core::NextActor nextActor = core::NextActor::Unknown;
    core::Retry retry = core::Retry::Unknown;
    bool asksFurther = false; ///< whether the next call refines it
    core::Message note; ///< may be empty

    /// Status, next actor and retry, and the note if there is one; the rest stays.
    void applyTo(core::Verification &verification) const;
};

/// "shareTokenStatus" of the share-token-status call, before any refinement.
[[nodiscard]] TransakMeaning shareTokenMeaning(const QString &word);
/// "status" of the requirement call, when shareTokenMeaning() says that it refines.
[[nodiscard]] TransakMeaning requirementMeaning(const QString &word);
/// "status" of the id-proof-status call. SUBMITTED is not an approval.
[[nodiscard]] TransakMeaning idProofMeaning(const QString &word);
/// The reliance check when Transak knows of no request.
[[nodiscard]] TransakMeaning noRequestMeaning();

} // namespace kyc::providers
