// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/provider.h"

namespace kyc::providers {

core::Result<std::unique_ptr<LoginConversation>> Provider::logIn(const QString &loginId, const LoginInput &) const
{
    return core::failure(core::ErrorKind::InvalidInput, core::ErrorCause::UnknownCheck, {loginId});
}

} // namespace kyc::providers
