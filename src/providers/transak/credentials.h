// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/provider.h"

namespace kyc::providers {

/// In whose name Transak is asked: with the customer's own token, else by "auth reliance", which is the partner's
/// token beside the customer's e-mail address.
class TransakCredentials
{
public:
    /// Takes what is there. Else, nothing being sent: MissingCredential/CredentialMissing, or
    /// InvalidInput/FieldMissing when only the e-mail address lacks; each argument is one set of alternatives of
    /// which one has to be supplied.
    [[nodiscard]] static core::Result<TransakCredentials> choose(const LookupInput &input);

    /// The headers of a request; opened here, so build them where they are sent.
    [[nodiscard]] QList<core::HttpHeader> headers() const;

private:
    TransakCredentials() = default;

    core::Secret m_token; ///< the customer's, or the partner's when there is an e-mail address
    QString m_email; ///< empty with the customer's own token
    bool m_alsoAuthorization = false;
};

} // namespace kyc::providers
