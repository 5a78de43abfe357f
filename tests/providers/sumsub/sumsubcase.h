// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/answers.h"
#include "support/conversationdriver.h"
#include "support/fixedclock.h"

namespace kyc::test {

/// An account and a customer as SumSub wants them, to be spoilt by a test.
struct SumsubCase
{
    FixedClock clock;
    core::Account account;
    core::Customer customer;

    SumsubCase()
    {
        account.providerId = QStringLiteral("sumsub");
        account.environment = core::Environment::Production;
        account.fields.setSecret(QStringLiteral("app-token"), core::Secret(QByteArray("prd:app-token-1")));
        account.fields.setSecret(QStringLiteral("secret-key"), core::Secret(QByteArray("test-secret")));
        customer.fields.setText(QStringLiteral("applicant-id"), QStringLiteral("68a7d46b8a6f58bf219053c6"));
    }

    [[nodiscard]] Talk ask(const core::Result<core::HttpResponse> &answer) const
    {
        return test::ask(QStringLiteral("sumsub/applicant"), {account, customer.fields, clock}, scripted({answer}));
    }
};

/// An applicant with such a review; @p result goes inside of "reviewResult".
inline core::HttpResponse applicantAnswer(const QByteArray &status, const QByteArray &result = {},
                                          const QByteArray &moreOfReview = {})
{
    const QByteArray resultMember = result.isEmpty() ? QByteArray() : ",\"reviewResult\":{" + result + "}";
    return jsonAnswer("{\"id\":\"68a7d46b8a6f58bf219053c6\",\"review\":{\"reviewStatus\":\"" + status + "\""
                      + resultMember + moreOfReview + "}}");
}

inline QStringList englishNotes(const core::Verification &verification)
{
    QStringList notes;
    for (const core::Message &note : verification.notes)
        notes.append(note.english());
    return notes;
}

} // namespace kyc::test
