// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/simulation.h"

#include "sandbox/answers.h"
#include "sandbox/credentials.h"
#include "sandbox/p100routes.h"
#include "sandbox/sumvinroutes.h"
#include "sandbox/totp.h"

#include <QJsonArray>

namespace kyc::sandbox {

Simulation::Simulation(const Rules &rules)
    : m_clock(rules.clockOffset),
      m_tokens(m_clock, rules.longestShareToken),
      m_transakLogins(m_clock, rules.codeInterval, rules.longestToken),
      m_transak(m_population, m_tokens, m_transakLogins, m_clock, rules.pace),
      m_kriptomat(m_population, m_tokens, m_clock, rules.pace, rules.longestToken),
      m_sumsub(m_population, m_tokens, m_clock)
{
    addP100Routes(m_router, m_population);
    m_transak.addTo(m_router);
    m_transakLogins.addTo(m_router);
    addSumvinRoutes(m_router, m_population);
    m_kriptomat.addTo(m_router);
    m_sumsub.addTo(m_router);
}

bool Simulation::addFault(const QString &text)
{
    return m_faults.add(text, points());
}

Simulation::Outcome Simulation::handle(const IncomingRequest &request)
{
    if (isAboutItself(request))
        return {aboutItself(request), std::nullopt};
    const Router::Match match = m_router.match(request);
    ++m_requests[match.point];
    std::optional<Fault> fault = match.point.isEmpty() ? std::nullopt : m_faults.take(match.point);
    core::HttpResponse answer;
    if (fault && fault->refuses())
        answer = plainFailure(match.point, fault->status);
    else if (match.point.isEmpty())
        answer = plainFailure({}, 404);
    else
        answer = match.isMethodAllowed ? match.answer() : plainFailure(match.point, 405);
    if (fault)
        answer = spoiled(*fault, std::move(answer));
    return {answer, fault};
}

bool Simulation::isAboutItself(const IncomingRequest &request)
{
    return request.target.startsWith("/sandbox/");
}

core::HttpResponse Simulation::aboutItself(const IncomingRequest &request) const
{
    if (request.method != "GET")
        return plainFailure({}, 405);
    if (request.target == "/sandbox/state")
        return jsonAnswer(200, state());
    if (request.target == "/sandbox/population")
        return jsonAnswer(200, {{QStringLiteral("rows"), m_population.rows()}});
    return plainFailure({}, 404);
}

QJsonObject Simulation::state() const
{
    QJsonObject requests;
    int total = 0;
    for (const auto &[point, count] : m_requests) {
        total += count;
        if (!point.isEmpty())
            requests.insert(point, count);
    }
    const auto unknown = m_requests.find(QString());
    const QByteArray secret = QString::fromUtf16(credentials::kKriptomatTotpSecret).toLatin1();
    return {{QStringLiteral("total"), total},
            {QStringLiteral("requests"), requests},
            {QStringLiteral("unknownPaths"), unknown == m_requests.end() ? 0 : unknown->second},
            {QStringLiteral("imports"), m_tokens.counts()},
            {QStringLiteral("mail"), m_transakLogins.mail()},
            {QStringLiteral("tokens"), QJsonArray::fromStringList(m_transakLogins.given() + m_kriptomat.given())},
            {QStringLiteral("totp"), totpCode(secret, m_clock.nowUtc().toSecsSinceEpoch())}};
}

} // namespace kyc::sandbox
