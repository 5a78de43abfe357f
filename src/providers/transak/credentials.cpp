// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/transak/credentials.h"

#include "providers/transak/description.h"

namespace kyc::providers {

namespace {

using core::ErrorCause;
using core::ErrorKind;
using namespace transak_fields;

core::Unexpected missing(bool hasEmail, bool hasPartnerToken)
{
    QStringList alternatives;
    if (!hasPartnerToken)
        alternatives.append(kUserAccessToken + u'|' + kPartnerAccessToken);
    if (!hasEmail)
        alternatives.append(kUserAccessToken + u'|' + kEmail);
    return hasPartnerToken ? core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMissing, alternatives)
                           : core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing, alternatives);
}

} // namespace

core::Result<TransakCredentials> TransakCredentials::choose(const LookupInput &input)
{
    TransakCredentials chosen;
    const core::Secret *userToken = input.customer.secret(kUserAccessToken);
    const core::Secret *partnerToken = input.account.fields.secret(kPartnerAccessToken);
    if (!userToken) {
        chosen.m_email = input.customer.text(kEmail).trimmed();
        if (!partnerToken || chosen.m_email.isEmpty())
            return missing(!chosen.m_email.isEmpty(), partnerToken != nullptr);
        chosen.m_alsoAuthorization = input.account.fields.text(kAuthorizationWithPartnerToken) == u"true";
    }
    chosen.m_token = (userToken ? userToken : partnerToken)->clone();
    return chosen;
}

QList<core::HttpHeader> TransakCredentials::headers() const
{
    const QByteArray token = m_token.open().toByteArray();
    if (m_email.isEmpty())
        return {{"authorization", token}};
    QList<core::HttpHeader> headers{{"x-user-identifier", m_email.toUtf8()}, {"x-access-token", token}};
    if (m_alsoAuthorization)
        headers.append({"authorization", token});
    return headers;
}

} // namespace kyc::providers
