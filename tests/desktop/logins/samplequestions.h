// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/logins/codewords.h"

namespace kyc::test {

inline QDateTime questionTime()
{
    return {QDate(2026, 3, 11), QTime(12, 44, 52), Qt::UTC};
}

/// Of an account's own login, with a code from an authenticator app.
inline desktop::CodeQuestion ownQuestion()
{
    desktop::CodeQuestion question;
    question.asked.id = QStringLiteral("question-1");
    question.asked.waiting = 3;
    question.accountName = QStringLiteral("kriptomat-live");
    question.providerName = QStringLiteral("Kriptomat");
    question.loginName = QStringLiteral("Partner login");
    return question;
}

/// Of a customer's login, with a code that was mailed just now.
inline desktop::CodeQuestion customersQuestion()
{
    desktop::CodeQuestion question;
    question.asked.id = QStringLiteral("question-2");
    question.asked.person = QStringLiteral("maria@example.com");
    question.asked.isCodeSent = true;
    question.asked.codeAgainAt = questionTime().addSecs(60);
    question.asked.waiting = 1;
    question.accountName = QStringLiteral("transak-live");
    question.providerName = QStringLiteral("Transak");
    question.loginName = QStringLiteral("Customer's sign-in with a mailed code");
    question.customerLabel = QStringLiteral("Maria Kowalska");
    question.code = core::LoginCode::Mailed;
    return question;
}

inline core::Error codeRefused()
{
    core::Error error = core::failure(core::ErrorKind::Unauthorized, core::ErrorCause::LoginRefused).value();
    error.providerMessage = QStringLiteral("The code is wrong");
    return error;
}

} // namespace kyc::test
