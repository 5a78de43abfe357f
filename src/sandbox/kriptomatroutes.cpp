// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/kriptomatroutes.h"

#include "sandbox/answers.h"
#include "sandbox/credentials.h"
#include "sandbox/totp.h"

#include <QUuid>

namespace kyc::sandbox {

namespace {

constexpr qint64 kSessionSeconds = 3600;

core::HttpResponse required(const QString &field)
{
    return kriptomatError(422, QStringLiteral("The %1 field is required.").arg(field), field);
}

std::optional<core::HttpResponse> badHeaders(const IncomingRequest &request)
{
    if (request.header("X-Requested-With") != u"XMLHttpRequest")
        return kriptomatError(400, QStringLiteral("The X-Requested-With header must be XMLHttpRequest."));
    if (request.method == "POST" && !request.isJson())
        return kriptomatError(415, QStringLiteral("The Content-Type header must be application/json."));
    return std::nullopt;
}

bool isAgent(const QJsonObject &body, qint64 unixSeconds)
{
    const QByteArray secret = QString::fromUtf16(credentials::kKriptomatTotpSecret).toLatin1();
    return body.value(u"email").toString() == credentials::kKriptomatEmail
        && body.value(u"password").toString() == credentials::kKriptomatPassword
        && body.value(u"client_id").toString() == credentials::kKriptomatClientId
        && body.value(u"client_secret").toString() == credentials::kKriptomatClientSecret
        && isTotpCode(body.value(u"security_code").toString(), secret, unixSeconds);
}

QString refusalOf(ShareTokens::HandOver outcome)
{
    switch (outcome) {
    case ShareTokens::HandOver::Accepted:
        break;
    case ShareTokens::HandOver::Unknown:
        return QStringLiteral("The token is invalid.");
    case ShareTokens::HandOver::AlreadyUsed:
        return QStringLiteral("The token has already been used.");
    case ShareTokens::HandOver::Expired:
        return QStringLiteral("The token has expired.");
    case ShareTokens::HandOver::WrongRecipient:
        return QStringLiteral("The token was made for another client.");
    }
    return {};
}

} // namespace

KriptomatRoutes::KriptomatRoutes(const Population &population, ShareTokens &tokens, const core::Clock &clock, Pace pace,
                                 std::chrono::seconds longestSession)
    : m_population(population),
      m_tokens(tokens),
      m_clock(clock),
      m_pace(pace),
      m_longestSession(longestSession)
{ }

core::HttpResponse KriptomatRoutes::logIn(const IncomingRequest &request)
{
    if (const std::optional<Answer> refused = badHeaders(request))
        return *refused;
    const QJsonObject body = request.json();
    for (const QString &field : {QStringLiteral("email"), QStringLiteral("password"), QStringLiteral("client_id"),
                                 QStringLiteral("client_secret"), QStringLiteral("security_code")})
        if (body.value(field).toString().isEmpty())
            return required(field);
    const qint64 now = m_clock.nowUtc().toSecsSinceEpoch();
    if (!isAgent(body, now))
        return kriptomatError(401, QStringLiteral("Invalid credentials."));
    const qint64 asked = body.value(u"expires_in").toInteger(kSessionSeconds);
    if (asked < 1 || asked > kSessionSeconds)
        return kriptomatError(422, QStringLiteral("The expires_in must be between 1 and 3600."),
                              QStringLiteral("expires_in"));
    const qint64 life = credentials::tokenLife(std::chrono::seconds(asked), m_longestSession).count();
    const QString token = credentials::jsonWebToken(QUuid::createUuid().toString(QUuid::Id128), now + life);
    m_sessions[token] = m_clock.monotonic() + std::chrono::seconds(life);
    return jsonAnswer(200, {{QStringLiteral("access_token"), token}, {QStringLiteral("expires_in"), life}});
}

std::optional<core::HttpResponse> KriptomatRoutes::refusal(const IncomingRequest &request) const
{
    static const QString scheme = QStringLiteral("Bearer ");
    const QString header = request.header("Authorization");
    const QString token = header.startsWith(scheme) ? header.mid(scheme.size()) : QString();
    const auto session = m_sessions.find(token);
    const bool isGood = token == credentials::kriptomatAccessToken()
        || (session != m_sessions.end() && m_clock.monotonic() < session->second);
    if (!isGood)
        return kriptomatError(401, QStringLiteral("Unauthenticated."));
    return badHeaders(request);
}

core::HttpResponse KriptomatRoutes::showUser(const IncomingRequest &request, const QString &userId)
{
    if (const std::optional<Answer> refused = refusal(request))
        return *refused;
    const Person *person = m_population.find(QStringLiteral("kriptomat/kyc"), userId);
    if (!person)
        return kriptomatError(404, QStringLiteral("User not found."));
    QJsonObject data{
        {QStringLiteral("email"), person->email},
        {QStringLiteral("name"), person->label.section(u' ', 0, 0)},
        {QStringLiteral("surname"), person->label.section(u' ', -1)},
        {QStringLiteral("phone"), QStringLiteral("+15550100")},
        {QStringLiteral("date_of_birth"), QStringLiteral("1985-06-15")},
        {QStringLiteral("address"), QStringLiteral("Example Street")},
        {QStringLiteral("building_number"), QStringLiteral("1")},
        {QStringLiteral("city"), QStringLiteral("Sampleton")},
        {QStringLiteral("postal_code"), QStringLiteral("00000")},
        {QStringLiteral("country"), QStringLiteral("SVN")},
        {QStringLiteral("status"), QStringLiteral("active")},
    };
    const QJsonObject words = this->words(*person);
    for (auto it = words.constBegin(); it != words.constEnd(); ++it)
        data.insert(it.key(), it.value());
    return jsonAnswer(200, {{QStringLiteral("status"), true}, {QStringLiteral("data"), data}});
}

QJsonObject KriptomatRoutes::words(const Person &person)
{
    const auto found = m_imports.find(person.userId);
    if (found == m_imports.end())
        return person.row.value(u"answer").toObject();
    const bool isOver = found->second.poll(m_clock.monotonic()) == Journey::Stage::Ended;
    const QString ended = found->second.fails() ? QStringLiteral("failed") : QStringLiteral("passed");
    return {{QStringLiteral("kyc_status"), isOver ? ended : QStringLiteral("pending")},
            {QStringLiteral("edd_status"),
             isOver && found->second.wants() ? QStringLiteral("required") : QStringLiteral("not_required")}};
}

core::HttpResponse KriptomatRoutes::import(const IncomingRequest &request, const QString &userId)
{
    if (const std::optional<Answer> refused = refusal(request))
        return *refused;
    const Person *person = m_population.find(QStringLiteral("kriptomat/kyc"), userId);
    if (!person)
        return kriptomatError(404, QStringLiteral("User not found."));
    const QString field = QStringLiteral("token");
    const QString token = request.json().value(field).toString();
    if (token.isEmpty())
        return required(field);
    const bool hasPassed = person->row.value(u"answer")[u"kyc_status"] == QLatin1String("passed");
    if (hasPassed || m_imports.find(userId) != m_imports.end())
        return kriptomatError(422, QStringLiteral("The user has already been verified."));
    const ShareTokens::HandOver outcome = m_tokens.handOver(token, QString::fromUtf16(credentials::kKriptomatAtSumsub));
    if (outcome != ShareTokens::HandOver::Accepted)
        return kriptomatError(422, refusalOf(outcome), field);
    const ShareToken &taken = *m_tokens.find(token);
    if (!taken.isLost)
        m_imports[userId] = Journey(m_clock.monotonic(), m_pace, taken.importEnd);
    return jsonAnswer(200, {{QStringLiteral("status"), true}});
}

QStringList KriptomatRoutes::given() const
{
    QStringList tokens;
    for (const auto &[token, ends] : m_sessions)
        tokens.append(token);
    return tokens;
}

void KriptomatRoutes::addTo(Router &router)
{
    router.add(QStringLiteral("kriptomat/login"), "POST", QStringLiteral("/api/v1/partners/auth/login"),
               [this](const IncomingRequest &request, const QStringList &) { return logIn(request); });
    router.add(QStringLiteral("kriptomat/kyc"), "GET", QStringLiteral("/api/v1/partners/users/{}"),
               [this](const IncomingRequest &request, const QStringList &captures) {
                   return showUser(request, captures.first());
               });
    router.add(QStringLiteral("kriptomat/import"), "POST", QStringLiteral("/v1/users/{}/kyc-import"),
               [this](const IncomingRequest &request, const QStringList &captures) {
                   return import(request, captures.first());
               });
}

} // namespace kyc::sandbox
