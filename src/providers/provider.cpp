// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/provider.h"

namespace kyc::providers {

core::Result<std::unique_ptr<LoginConversation>> Provider::logIn(const QString &loginId, const LoginInput &) const
{
    return core::failure(core::ErrorKind::InvalidInput, core::ErrorCause::UnknownCheck, {loginId});
}

namespace {

core::Unexpected doesNotShare(const Provider &provider)
{
    return core::failure(core::ErrorKind::InvalidInput, core::ErrorCause::UnknownCheck, {provider.description().id});
}

} // namespace

core::Result<std::unique_ptr<ApplicantConversation>> Provider::readApplicant(const LookupInput &) const
{
    return doesNotShare(*this);
}

core::Result<std::unique_ptr<TokenConversation>> Provider::makeShareToken(const ShareTokenInput &) const
{
    return doesNotShare(*this);
}

core::Result<std::unique_ptr<HandOverConversation>> Provider::handOver(const HandOverInput &) const
{
    return doesNotShare(*this);
}

core::Result<void> Provider::checkHandOver(const core::Account &, const core::Fields &) const
{
    return doesNotShare(*this);
}

} // namespace kyc::providers
