// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/sumsubroutes.h"

#include "sandbox/answers.h"
#include "sandbox/credentials.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace kyc::sandbox {

namespace {

constexpr qint64 kClockToleranceSeconds = 60;
constexpr qint64 kDefaultLife = 1200;
constexpr qint64 kLongestLife = 86'400;

QByteArray signature(const QByteArray &time, const IncomingRequest &request)
{
    const QByteArray key = QString::fromUtf16(credentials::kSumsubSecretKey).toUtf8();
    return QMessageAuthenticationCode::hash(time + request.method + request.target + request.body, key,
                                            QCryptographicHash::Sha256)
        .toHex();
}

QJsonObject review(const Person &person)
{
    QJsonObject review{
        {QStringLiteral("reviewId"), QStringLiteral("review-%1").arg(person.applicantId.right(4))},
        {QStringLiteral("attemptId"), QStringLiteral("attempt-%1").arg(person.applicantId.right(4))},
        {QStringLiteral("attemptCnt"), 1},
        {QStringLiteral("levelName"), QStringLiteral("basic-kyc-level")},
        {QStringLiteral("createDate"), QStringLiteral("2025-03-11 12:40:00+0000")},
    };
    const QJsonObject answer = person.row.value(u"answer").toObject();
    for (auto it = answer.constBegin(); it != answer.constEnd(); ++it)
        review.insert(it.key(), it.value());
    return review;
}

bool isApproved(const Person &person)
{
    const QJsonObject answer = person.row.value(u"answer").toObject();
    return answer.value(u"reviewStatus") == QLatin1String("completed")
        && answer.value(u"reviewResult")[u"reviewAnswer"] == QLatin1String("GREEN");
}

/// Nothing when the token may share applicants.
std::optional<core::HttpResponse> sharingRefusal(const IncomingRequest &request)
{
    if (request.header("X-App-Token") != credentials::kSumsubAppTokenUnsharing)
        return std::nullopt;
    return sumsubError(403, QStringLiteral("The app token is not allowed to share applicants"));
}

core::HttpResponse notFound()
{
    return sumsubError(404, QStringLiteral("Applicant not found"));
}

} // namespace

SumsubRoutes::SumsubRoutes(const Population &population, ShareTokens &tokens, const core::Clock &clock)
    : m_population(population),
      m_tokens(tokens),
      m_clock(clock)
{ }

std::optional<core::HttpResponse> SumsubRoutes::refusal(const IncomingRequest &request) const
{
    const QString token = request.header("X-App-Token");
    const QString time = request.header("X-App-Access-Ts");
    const QString given = request.header("X-App-Access-Sig");
    if (token.isEmpty() || time.isEmpty() || given.isEmpty())
        return sumsubError(401, QStringLiteral("Not all authorization headers are provided"));
    if (token != credentials::kSumsubAppToken && token != credentials::kSumsubAppTokenUnsharing)
        return sumsubError(401, QStringLiteral("App token is unknown"));
    bool isNumber = false;
    const qint64 seconds = time.toLongLong(&isNumber);
    if (!isNumber || qAbs(m_clock.nowUtc().toSecsSinceEpoch() - seconds) > kClockToleranceSeconds)
        return sumsubError(401, QStringLiteral("Request timestamp is too far from the server's time"));
    if (given.toUtf8() != signature(time.toUtf8(), request))
        return sumsubError(401, QStringLiteral("Request signature mismatch"), 4003,
                           QStringLiteral("app-token-signature mismatch"));
    return std::nullopt;
}

const Person *SumsubRoutes::applicant(const QString &segment) const
{
    static const QString external = QStringLiteral("-;externalUserId=");
    return segment.startsWith(external) ? m_population.applicantOf(segment.mid(external.size()))
                                        : m_population.find(QStringLiteral("sumsub/applicant"), segment);
}

core::HttpResponse SumsubRoutes::one(const QString &segment) const
{
    const Person *person = applicant(segment);
    if (!person)
        return notFound();
    QJsonObject answer{
        {QStringLiteral("id"), person->applicantId},
        {QStringLiteral("createdAt"), QStringLiteral("2025-03-11 12:39:00")},
        {QStringLiteral("key"), QStringLiteral("SANDBOX")},
        {QStringLiteral("clientId"), QStringLiteral("sandbox")},
        {QStringLiteral("inspectionId"), person->applicantId},
        {QStringLiteral("externalUserId"), person->externalUserId},
        {QStringLiteral("email"), person->email},
        {QStringLiteral("type"), QStringLiteral("individual")},
        {QStringLiteral("review"), review(*person)},
    };
    if (person->row.value(u"isNamed").toBool())
        answer.insert(u"info",
                      QJsonObject{{QStringLiteral("firstName"), person->label.section(u' ', 0, 0)},
                                  {QStringLiteral("lastName"), person->label.section(u' ', -1)},
                                  {QStringLiteral("dob"), QStringLiteral("1985-06-15")}});
    return jsonAnswer(200, answer);
}

core::HttpResponse SumsubRoutes::status(const QString &applicantId) const
{
    const Person *person = m_population.find(QStringLiteral("sumsub/applicant"), applicantId);
    return person ? jsonAnswer(200, review(*person)) : notFound();
}

core::HttpResponse SumsubRoutes::shareToken(const IncomingRequest &request)
{
    if (const std::optional<Answer> refused = sharingRefusal(request))
        return *refused;
    if (!request.isJson())
        return sumsubError(400, QStringLiteral("The body must be application/json"));
    const QJsonObject body = request.json();
    return makeToken(body.value(u"applicantId").toString(), body.value(u"forClientId").toString(),
                     body.value(u"ttlInSecs").toInteger(kDefaultLife), ShareTokens::Form::Current);
}

core::HttpResponse SumsubRoutes::olderShareToken(const IncomingRequest &request)
{
    if (const std::optional<Answer> refused = sharingRefusal(request))
        return *refused;
    return makeToken(request.query(QStringLiteral("applicantId")), request.query(QStringLiteral("forClientId")),
                     kDefaultLife, ShareTokens::Form::Older);
}

core::HttpResponse SumsubRoutes::makeToken(const QString &applicantId, const QString &forClientId, qint64 life,
                                           ShareTokens::Form form)
{
    if (applicantId.isEmpty() || forClientId.isEmpty())
        return sumsubError(
            400, QStringLiteral("'applicantId' and 'forClientId' must be provided for creating a share token"));
    if (life < 1 || life > kLongestLife)
        return sumsubError(400, QStringLiteral("'ttlInSecs' is out of range"));
    const Person *person = m_population.find(QStringLiteral("sumsub/applicant"), applicantId);
    if (!person)
        return notFound();
    if (!isApproved(*person))
        return sumsubError(400, QStringLiteral("Applicant is not approved and cannot be shared"));
    const bool isPartner = forClientId == QString::fromUtf16(credentials::kTransakAtSumsub)
        || forClientId == QString::fromUtf16(credentials::kKriptomatAtSumsub);
    if (!isPartner)
        return sumsubError(400, QStringLiteral("'forClientId' is not among the partners"));
    ShareToken token;
    token.applicantId = applicantId;
    token.forClientId = forClientId;
    token.life = std::chrono::seconds(life);
    token.isNamed = person->row.value(u"isNamed").toBool();
    token.isUsed = person->row.value(u"tokenIsSpent").toBool();
    token.isLost = person->row.value(u"importIsLost").toBool();
    if (person->row.value(u"importFails").toBool())
        token.importEnd = Journey::End::Bad;
    else if (person->row.value(u"importWants").toBool())
        token.importEnd = Journey::End::Wanting;
    return jsonAnswer(
        200, {{QStringLiteral("token"), m_tokens.make(token, form)}, {QStringLiteral("forClientId"), forClientId}});
}

void SumsubRoutes::addTo(Router &router)
{
    const auto add = [this, &router](const QString &point, const QByteArray &method, const QString &pattern,
                                     const Router::Handler &handler) {
        router.add(point, method, pattern,
                   [this, handler](const IncomingRequest &request, const QStringList &captures) {
                       const std::optional<core::HttpResponse> refused = refusal(request);
                       return refused ? *refused : handler(request, captures);
                   });
    };
    add(QStringLiteral("sumsub/applicant"), "GET", QStringLiteral("/resources/applicants/{}/one"),
        [this](const IncomingRequest &, const QStringList &captures) { return one(captures.first()); });
    add(QStringLiteral("sumsub/status"), "GET", QStringLiteral("/resources/applicants/{}/status"),
        [this](const IncomingRequest &, const QStringList &captures) { return status(captures.first()); });
    add(QStringLiteral("sumsub/shareToken"), "POST", QStringLiteral("/resources/accessTokens/shareToken"),
        [this](const IncomingRequest &request, const QStringList &) { return shareToken(request); });
    add(QStringLiteral("sumsub/shareToken-older"), "POST", QStringLiteral("/resources/accessTokens/-/shareToken"),
        [this](const IncomingRequest &request, const QStringList &) { return olderShareToken(request); });
    add(QStringLiteral("sumsub/api"), "GET", QStringLiteral("/resources/status/api"),
        [](const IncomingRequest &, const QStringList &) { return jsonAnswer(200, {{QStringLiteral("ok"), true}}); });
}

} // namespace kyc::sandbox
