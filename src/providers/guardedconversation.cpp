// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/guardedconversation.h"

#include "providers/fieldcheck.h"

namespace kyc::providers {

using core::ErrorCause;
using core::ErrorKind;

void ConversationGuard::add(const core::Fields &fields)
{
    const QStringList secretKeys = fields.secretKeys();
    for (const QString &key : secretKeys)
        add(key, *fields.secret(key));
    const QStringList textKeys = fields.textKeys();
    for (const QString &key : textKeys)
        addIfBreaking(key, false, core::Secret::fromText(fields.text(key)));
}

void ConversationGuard::add(const QString &key, const core::Secret &secret)
{
    m_blotter.addSecret(secret);
    addIfBreaking(key, true, secret);
}

void ConversationGuard::addIfBreaking(const QString &key, bool isSecret, const core::Secret &value)
{
    if (!isHeaderValue(value.open()))
        m_headerBreakers.push_back({key, isSecret, value.clone()});
}

std::optional<core::Error> ConversationGuard::objection(const core::HttpRequest &request) const
{
    for (const core::HttpHeader &header : request.headers) {
        if (isHeaderValue(header.value))
            continue;
        for (const HeaderBreaker &breaker : m_headerBreakers) {
            if (!header.value.contains(breaker.value.open()))
                continue;
            return breaker.isSecret
                ? core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMalformed, {breaker.key}).value()
                : core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {breaker.key}).value();
        }
        const QString name = QString::fromLatin1(header.name);
        return core::failure(ErrorKind::InvalidInput, ErrorCause::FieldMalformed, {name}).value();
    }
    return std::nullopt;
}

} // namespace kyc::providers
