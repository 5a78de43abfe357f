// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/receptions.h"

#include <array>

namespace kyc::providers {

namespace {

struct WordsRow
{
    const char *words; ///< in the sentence, whatever case
    TokenReception reception;
};

// The first that is found counts: what is about the person goes before what is about the token.
constexpr auto kWords = std::to_array<WordsRow>({
    {"name and date of birth", TokenReception::ProfileIncomplete},
    {"date of birth", TokenReception::ProfileIncomplete},
    {"first name", TokenReception::ProfileIncomplete},
    {"last name", TokenReception::ProfileIncomplete},
    {"already been verified", TokenReception::AlreadyVerified},
    {"already verified", TokenReception::AlreadyVerified},
    {"already passed", TokenReception::AlreadyVerified},
    {"user not found", TokenReception::CustomerUnknown},
    {"expired", TokenReception::Expired},
    {"already been used", TokenReception::AlreadyUsed},
    {"already used", TokenReception::AlreadyUsed},
    {"another client", TokenReception::OtherRecipient},
    {"other client", TokenReception::OtherRecipient},
    {"wrong client", TokenReception::OtherRecipient},
    {"forclientid", TokenReception::OtherRecipient},
    {"token is invalid", TokenReception::Malformed},
    {"invalid token", TokenReception::Malformed},
    {"invalid share token", TokenReception::Malformed},
    {"invalid kyc share token", TokenReception::Malformed},
    {"malformed", TokenReception::Malformed},
});

} // namespace

TokenReception receptionByWords(const QString &message)
{
    for (const WordsRow &row : kWords) {
        if (message.contains(QLatin1String(row.words), Qt::CaseInsensitive))
            return row.reception;
    }
    return TokenReception::Refused;
}

} // namespace kyc::providers
