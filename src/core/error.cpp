// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/error.h"

#include "core/wordtable.h"

namespace kyc::core {

namespace {

constexpr WordTable<ErrorKind, 17> kWords{{
    {ErrorKind::InvalidInput, "InvalidInput"},
    {ErrorKind::MissingCredential, "MissingCredential"},
    {ErrorKind::Unauthorized, "Unauthorized"},
    {ErrorKind::Forbidden, "Forbidden"},
    {ErrorKind::UserNotFound, "UserNotFound"},
    {ErrorKind::InvalidRequest, "InvalidRequest"},
    {ErrorKind::RateLimited, "RateLimited"},
    {ErrorKind::ProviderUnavailable, "ProviderUnavailable"},
    {ErrorKind::Timeout, "Timeout"},
    {ErrorKind::Network, "Network"},
    {ErrorKind::Tls, "Tls"},
    {ErrorKind::Proxy, "Proxy"},
    {ErrorKind::Protocol, "Protocol"},
    {ErrorKind::TooLarge, "TooLarge"},
    {ErrorKind::Vault, "Vault"},
    {ErrorKind::Records, "Records"},
    {ErrorKind::Cancelled, "Cancelled"},
}};

} // namespace

QString toWord(ErrorKind kind)
{
    return kWords.word(kind);
}

std::optional<ErrorKind> errorKindFromWord(const QString &word)
{
    return kWords.value(word);
}

} // namespace kyc::core
