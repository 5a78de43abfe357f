// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/specimen.h"

namespace kyc::test {

/// A login's step or a credential's test that goes well: the like of a check's specimen, so that the same hostile
/// bodies can be put into its answers.
struct CredentialSpecimen
{
    /// checkId is what it is called; the word slot, if there is one, is the token or what shows that it is taken.
    Specimen shape;
    QString loginId; ///< empty: the test
    QByteArray code;
    QByteArray state;

    /// How it ends with these answers, in words: "granted …", "state …", "taken …"; or the error.
    [[nodiscard]] core::Result<QString> run(const QList<core::HttpResponse> &responses, const core::Clock &clock,
                                            QList<core::HttpRequest> *sent = nullptr) const;
};

/// One for each call that a login makes and that a test makes.
[[nodiscard]] const std::vector<CredentialSpecimen> &credentialSpecimens();

/// qFatal when there is none.
[[nodiscard]] const CredentialSpecimen &credentialSpecimenOf(const QString &name);

} // namespace kyc::test
