// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/answers.h"
#include "support/conversationdriver.h"
#include "support/fixedclock.h"

namespace kyc::test {

/// An account and a customer as Transak wants them, to be spoilt by a test.
struct TransakCase
{
    FixedClock clock;
    core::Account account;
    core::Customer customer;

    /// With the customer's own token and the account's API key.
    TransakCase()
    {
        account.providerId = QStringLiteral("transak");
        account.fields.setText(QStringLiteral("api-key"), QStringLiteral("key-1"));
        customer.fields.setSecret(QStringLiteral("user-access-token"), core::Secret(QByteArray("user-token-1")));
        customer.fields.setText(QStringLiteral("quote-id"), QStringLiteral("quote-1"));
        customer.fields.setSecret(QStringLiteral("share-token"), core::Secret(QByteArray(kShareToken)));
        customer.fields.setText(QStringLiteral("workflow-run-id"), QStringLiteral("run-1"));
    }

    /// E-mail address and partner's token instead of the customer's own.
    void useAuthReliance()
    {
        customer.fields.remove(QStringLiteral("user-access-token"));
        customer.fields.setText(QStringLiteral("email"), QStringLiteral("maria@example.com"));
        account.fields.setSecret(QStringLiteral("partner-access-token"), core::Secret(QByteArray("partner-token-1")));
    }
    void forgetApiKey() { account.fields.remove(QStringLiteral("api-key")); }

    [[nodiscard]] Talk askReliance(const Responder &responder) const
    {
        return ask(QStringLiteral("transak/reliance"), {account, customer.fields, clock}, responder);
    }
    [[nodiscard]] Talk askReliance(const QList<core::Result<core::HttpResponse>> &answers) const
    {
        return askReliance(scripted(answers));
    }
    [[nodiscard]] Talk askIdProof(const core::Result<core::HttpResponse> &answer) const
    {
        return ask(QStringLiteral("transak/id-proof"), {account, customer.fields, clock}, scripted({answer}));
    }

    static constexpr const char *kShareToken = "_act-share/token+1";
};

inline core::HttpResponse shareTokenStatus(const QByteArray &word)
{
    return jsonAnswer("{\"data\":{\"shareTokenStatus\":\"" + word + "\"}}");
}

inline core::HttpResponse requirement(const QByteArray &word)
{
    return jsonAnswer("{\"data\":{\"status\":\"" + word
                      + "\",\"kycType\":\"STANDARD\",\"isAllowedToPlaceOrder\":false}}");
}

inline core::HttpResponse transakError(int status, const QByteArray &message, const QByteArray &more = {})
{
    return jsonAnswer("{\"error\":{\"statusCode\":" + QByteArray::number(status) + ",\"message\":\"" + message + "\""
                          + more + "}}",
                      status);
}

inline QStringList englishNotes(const core::Verification &verification)
{
    QStringList notes;
    for (const core::Message &note : verification.notes)
        notes.append(note.english());
    return notes;
}

} // namespace kyc::test
