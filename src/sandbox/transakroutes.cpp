// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/transakroutes.h"

#include "sandbox/answers.h"
#include "sandbox/credentials.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace kyc::sandbox {

namespace {

constexpr int kRelianceUnauthorized = 1010;
constexpr int kUnauthorized = 1002;
constexpr int kValidation = 9001;
constexpr std::chrono::seconds kLongestTokenLife{1200};

core::HttpResponse data(const QJsonObject &object)
{
    return jsonAnswer(200, {{QStringLiteral("data"), object}});
}

core::HttpResponse noRequest()
{
    return transakError(400, 0, QStringLiteral("No KYC Request Found"));
}

QString word(const Journey &journey, Journey::Stage stage)
{
    switch (stage) {
    case Journey::Stage::Initialized:
        return QStringLiteral("INITIALIZED");
    case Journey::Stage::Imported:
        return QStringLiteral("IMPORTED");
    case Journey::Stage::Validated:
        return QStringLiteral("VALIDATED");
    case Journey::Stage::Ended:
        break;
    }
    return journey.fails() ? QStringLiteral("FAILED") : QStringLiteral("DONE");
}

/// Nothing when every one of the parameters is there, and the right apiKey if that is one of them.
std::optional<core::HttpResponse> refusal(const IncomingRequest &request, const QStringList &parameters)
{
    for (const QString &parameter : parameters)
        if (request.query(parameter).isEmpty())
            return transakError(400, kValidation, QStringLiteral("%1 is required").arg(parameter));
    if (parameters.contains(u"apiKey") && request.query(QStringLiteral("apiKey")) != credentials::kTransakApiKey)
        return transakError(401, kUnauthorized, QStringLiteral("Invalid API key"));
    return std::nullopt;
}

QJsonObject form(const QString &type, const QString &session, const QString &workflowRunId)
{
    QJsonObject form{{QStringLiteral("type"), type}};
    if (type == u"IDPROOF")
        form.insert(
            u"metadata",
            QJsonObject{{QStringLiteral("kycUrl"), QStringLiteral("https://example.com/kyc?session=") + session},
                        {QStringLiteral("workFlowRunId"), workflowRunId},
                        {QStringLiteral("expiresAt"), QStringLiteral("2099-12-31T00:00:00.000Z")}});
    return form;
}

} // namespace

TransakRoutes::TransakRoutes(const Population &population, ShareTokens &tokens, const TransakLogins &logins,
                             const core::Clock &clock, Pace pace)
    : m_population(population),
      m_tokens(tokens),
      m_logins(logins),
      m_clock(clock),
      m_pace(pace)
{ }

QString TransakRoutes::customer(const IncomingRequest &request, Who who) const
{
    QString email = m_logins.emailOf(request.header("authorization"));
    if (!email.isEmpty())
        return email;
    email = request.header("x-user-identifier");
    const bool isKnown = who == Who::Anybody || m_population.isTransakEmail(email);
    return isKnown && m_logins.isPartnerToken(request.header("x-access-token")) ? email : QString();
}

core::HttpResponse TransakRoutes::shareTokenStatus(const IncomingRequest &request, const QString &email)
{
    if (request.query(QStringLiteral("kycShareTokenProvider")) != u"SUMSUB")
        return transakError(400, kValidation, QStringLiteral("kycShareTokenProvider must be SUMSUB"));
    const QString quoteId = request.query(QStringLiteral("quoteId"));
    const QString token = request.query(QStringLiteral("kycShareToken"));
    QString word;
    const auto made = m_quotes.find(quoteId);
    const Person *person = m_population.find(QStringLiteral("transak/reliance"), quoteId);
    if (made != m_quotes.end() && made->second.shareToken == token)
        word = sandbox::word(made->second.journey, made->second.journey.poll(m_clock.monotonic()));
    else if (person && person->shareToken == token && person->email == email)
        word = person->row.value(u"shareTokenStatus").toString();
    return word.isEmpty() ? noRequest() : data({{QStringLiteral("shareTokenStatus"), word}});
}

core::HttpResponse TransakRoutes::requirement(const IncomingRequest &request, const QString &email)
{
    const QString quoteId = request.query(QStringLiteral("metadata[quoteId]"));
    const auto made = m_quotes.find(quoteId);
    if (made != m_quotes.end()) {
        const bool isDone =
            made->second.journey.stage(m_clock.monotonic()) == Journey::Stage::Ended && !made->second.journey.fails();
        const QString approved =
            made->second.journey.wants() ? QStringLiteral("ADDITIONAL_FORMS_REQUIRED") : QStringLiteral("APPROVED");
        return data({{QStringLiteral("status"), isDone ? approved : QStringLiteral("SUBMITTED")},
                     {QStringLiteral("kycType"), QStringLiteral("STANDARD")},
                     {QStringLiteral("isAllowedToPlaceOrder"), isDone && !made->second.journey.wants()}});
    }
    const Person *person = m_population.find(QStringLiteral("transak/reliance"), quoteId);
    if (!person || person->email != email)
        return noRequest();
    if (person->row.contains(u"requirementStatus"))
        return plainFailure(QStringLiteral("transak"), person->row.value(u"requirementStatus").toInt());
    return person->row.contains(u"requirement") ? data(person->row.value(u"requirement").toObject()) : noRequest();
}

core::HttpResponse TransakRoutes::additionalRequirements(const IncomingRequest &request, const QString &email)
{
    const QString quoteId = request.query(QStringLiteral("metadata[quoteId]"));
    if (m_quotes.find(quoteId) != m_quotes.end()) {
        const QString runId = QStringLiteral("wfr-") + quoteId;
        const QJsonArray wanted{form(QStringLiteral("PURPOSE_OF_USAGE"), quoteId, runId),
                                form(QStringLiteral("IDPROOF"), quoteId, runId)};
        return data({{QStringLiteral("formsRequired"), wanted}});
    }
    const Person *person = m_population.find(QStringLiteral("transak/reliance"), quoteId);
    if (!person || person->email != email)
        return noRequest();
    QJsonArray forms;
    for (const QJsonValue type : person->row.value(u"forms").toArray())
        forms.append(form(type.toString(), quoteId, person->workflowRunId));
    return data({{QStringLiteral("formsRequired"), forms}});
}

core::HttpResponse TransakRoutes::idProofStatus(const IncomingRequest &request, const QString &email)
{
    const Person *person =
        m_population.find(QStringLiteral("transak/id-proof"), request.query(QStringLiteral("workFlowRunId")));
    if (!person || person->email != email)
        return transakError(400, 0, QStringLiteral("Workflow run not found"));
    return data(person->row.value(u"answer").toObject());
}

core::HttpResponse TransakRoutes::quote(const IncomingRequest &request)
{
    if (const auto refused =
            refusal(request,
                    {QStringLiteral("apiKey"), QStringLiteral("fiatCurrency"), QStringLiteral("cryptoCurrency"),
                     QStringLiteral("isBuyOrSell"), QStringLiteral("network"), QStringLiteral("paymentMethod"),
                     QStringLiteral("fiatAmount"), QStringLiteral("quoteCountryCode")}))
        return *refused;
    const QString side = request.query(QStringLiteral("isBuyOrSell"));
    if (side != u"BUY" && side != u"SELL")
        return transakError(400, kValidation, QStringLiteral("isBuyOrSell must be BUY or SELL"));
    if (request.query(QStringLiteral("quoteCountryCode")).size() != 2)
        return transakError(400, kValidation, QStringLiteral("quoteCountryCode must have two letters"));
    const QString token = request.query(QStringLiteral("kycShareToken"));
    if (!token.isEmpty()) {
        if (request.query(QStringLiteral("kycShareTokenProvider")) != u"SUMSUB")
            return transakError(400, kValidation, QStringLiteral("kycShareTokenProvider must be SUMSUB"));
        return handOver(token);
    }
    return data({{QStringLiteral("quoteId"), QUuid::createUuid().toString(QUuid::WithoutBraces)}});
}

core::HttpResponse TransakRoutes::handOver(const QString &token)
{
    const ShareToken *known = m_tokens.find(token);
    if (known && known->life > kLongestTokenLife)
        return transakError(400, kValidation, QStringLiteral("The share token may live 1200 seconds at most"));
    if (known && !known->isNamed)
        return transakError(400, kValidation,
                            QStringLiteral("First name, last name and date of birth are required on the profile"));
    switch (m_tokens.handOver(token, QString::fromUtf16(credentials::kTransakAtSumsub))) {
    case ShareTokens::HandOver::Accepted:
        break;
    case ShareTokens::HandOver::Unknown:
        return transakError(400, kValidation, QStringLiteral("Invalid KYC share token"));
    case ShareTokens::HandOver::AlreadyUsed:
        return transakError(400, kValidation, QStringLiteral("The KYC share token has already been used"));
    case ShareTokens::HandOver::Expired:
        return transakError(400, kValidation, QStringLiteral("The KYC share token has expired"));
    case ShareTokens::HandOver::WrongRecipient:
        return transakError(400, kValidation, QStringLiteral("The KYC share token is for another client"));
    }
    const QString quoteId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!known->isLost)
        m_quotes[quoteId] = {token, Journey(m_clock.monotonic(), m_pace, known->importEnd)};
    return data({{QStringLiteral("quoteId"), quoteId}});
}

void TransakRoutes::addCall(Router &router, const QString &point, const QString &path, int unauthorizedCode,
                            const QStringList &parameters, Call call)
{
    router.add(point, "GET", path,
               [this, unauthorizedCode, parameters, call](const IncomingRequest &request, const QStringList &) {
                   // The document step is looked up by its run, before anybody minds whom it is about.
                   const bool isByRun = call == &TransakRoutes::idProofStatus;
                   const QString email = customer(request, isByRun ? Who::Anybody : Who::Known);
                   if (email.isEmpty())
                       return transakError(401, unauthorizedCode, QStringLiteral("Unauthorized"));
                   const std::optional<Answer> refused = refusal(request, parameters);
                   return refused ? *refused : (this->*call)(request, email);
               });
}

void TransakRoutes::addTo(Router &router)
{
    const QStringList quoteAndKey{QStringLiteral("metadata[quoteId]"), QStringLiteral("apiKey")};
    addCall(router, QStringLiteral("transak/reliance"), QStringLiteral("/api/v2/kyc/share-token-status"),
            kRelianceUnauthorized,
            {QStringLiteral("quoteId"), QStringLiteral("kycShareTokenProvider"), QStringLiteral("kycShareToken")},
            &TransakRoutes::shareTokenStatus);
    addCall(router, QStringLiteral("transak/requirement"), QStringLiteral("/api/v2/kyc/requirement"), kUnauthorized,
            quoteAndKey, &TransakRoutes::requirement);
    addCall(router, QStringLiteral("transak/additional-requirements"),
            QStringLiteral("/api/v2/kyc/additional-requirements"), kUnauthorized, quoteAndKey,
            &TransakRoutes::additionalRequirements);
    addCall(router, QStringLiteral("transak/id-proof"), QStringLiteral("/api/v2/kyc/id-proof-status"),
            kRelianceUnauthorized, {QStringLiteral("workFlowRunId")}, &TransakRoutes::idProofStatus);
    router.add(QStringLiteral("transak/quotes"), "GET", QStringLiteral("/api/v2/lookup/quotes"),
               [this](const IncomingRequest &request, const QStringList &) { return quote(request); });
}

} // namespace kyc::sandbox
