// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/specimen.h"

#include "support/answers.h"

#include <algorithm>

namespace kyc::test {

Talk Specimen::askWith(const QList<core::HttpResponse> &responses, const core::Clock &clock) const
{
    const auto respond = [this, &responses](const core::HttpRequest &request) -> core::Result<core::HttpResponse> {
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if (request.target.startsWith(answers.at(i).pathBegin))
                return responses.at(static_cast<qsizetype>(i));
        }
        qFatal("the specimen knows no answer to %s", request.tracePath.constData());
    };
    return ask(checkId, {account, customer, clock}, respond);
}

QList<core::HttpResponse> Specimen::goodResponses() const
{
    QList<core::HttpResponse> responses;
    for (const SpecimenAnswer &answer : answers)
        responses.append(jsonAnswer(answer.body));
    return responses;
}

const Specimen &specimenOf(const QString &checkId)
{
    const auto &all = specimens();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&checkId](const Specimen &one) { return one.checkId == checkId; });
    if (found == all.cend())
        qFatal("there is no specimen of %s", qPrintable(checkId));
    return *found;
}

} // namespace kyc::test
