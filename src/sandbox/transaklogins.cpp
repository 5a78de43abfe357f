// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/transaklogins.h"

#include "sandbox/answers.h"
#include "sandbox/credentials.h"

#include <QRandomGenerator>
#include <QUuid>

namespace kyc::sandbox {

namespace {

constexpr std::chrono::seconds kUserSession = std::chrono::hours(30 * 24);
constexpr std::chrono::seconds kPartnerSession = std::chrono::hours(7 * 24);
constexpr int kValidation = 9001;
constexpr int kUnauthorized = 1002;
constexpr int kCodeTooSoon = 1019;

/// Nothing when the body names every one of the keys and the right apiKey.
std::optional<core::HttpResponse> refusal(const IncomingRequest &request, const QStringList &keys)
{
    if (!request.isJson())
        return transakError(400, kValidation, QStringLiteral("The body must be application/json"));
    const QJsonObject body = request.json();
    for (const QString &key : keys)
        if (body.value(key).toString().isEmpty())
            return transakError(400, kValidation, QStringLiteral("%1 is required").arg(key));
    if (body.value(u"apiKey").toString() != credentials::kTransakApiKey)
        return transakError(401, kUnauthorized, QStringLiteral("Invalid API key"));
    return std::nullopt;
}

core::HttpResponse data(const QJsonObject &object)
{
    return jsonAnswer(200, {{QStringLiteral("data"), object}});
}

} // namespace

TransakLogins::TransakLogins(const core::Clock &clock, std::chrono::milliseconds codeInterval,
                             std::chrono::seconds longestToken)
    : m_clock(clock),
      m_codeInterval(codeInterval),
      m_userSession(credentials::tokenLife(kUserSession, longestToken)),
      m_partnerSession(credentials::tokenLife(kPartnerSession, longestToken))
{ }

QString TransakLogins::newToken(const QString &prefix)
{
    m_given.append(prefix + QUuid::createUuid().toString(QUuid::Id128));
    return m_given.constLast();
}

core::HttpResponse TransakLogins::logIn(const IncomingRequest &request)
{
    if (const auto refused = refusal(request, {QStringLiteral("apiKey"), QStringLiteral("email")}))
        return *refused;
    const QString email = request.json().value(u"email").toString();
    const auto previous = m_logins.find(email);
    if (previous != m_logins.end() && m_clock.monotonic() - previous->second.sentAt < m_codeInterval)
        return transakError(400, kCodeTooSoon, QStringLiteral("You can request a new OTP after 1 minute."));
    const quint32 number = QRandomGenerator::system()->bounded(1'000'000U);
    const Login login{newToken(QStringLiteral("state-")), QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0')),
                      m_clock.monotonic()};
    m_logins[email] = login;
    return data({{QStringLiteral("isTncAccepted"), true},
                 {QStringLiteral("stateToken"), login.stateToken},
                 {QStringLiteral("email"), email},
                 {QStringLiteral("expiresIn"), 300}});
}

core::HttpResponse TransakLogins::verify(const IncomingRequest &request)
{
    if (const auto refused = refusal(
            request,
            {QStringLiteral("apiKey"), QStringLiteral("email"), QStringLiteral("otp"), QStringLiteral("stateToken")}))
        return *refused;
    const QJsonObject body = request.json();
    const QString email = body.value(u"email").toString();
    const auto login = m_logins.find(email);
    if (login == m_logins.end() || login->second.code.isEmpty()
        || login->second.stateToken != body.value(u"stateToken").toString()
        || login->second.code != body.value(u"otp").toString())
        return transakError(401, kUnauthorized, QStringLiteral("Invalid OTP"));
    login->second.code.clear();
    return newSession(email);
}

core::HttpResponse TransakLogins::newSession(const QString &email)
{
    const QString token = newToken(QStringLiteral("transak-user-"));
    m_sessions[token] = {email, m_clock.monotonic() + m_userSession};
    return data({{QStringLiteral("accessToken"), token},
                 {QStringLiteral("ttl"), static_cast<qint64>(m_userSession.count())},
                 {QStringLiteral("created"), m_clock.nowUtc().toString(Qt::ISODateWithMs)}});
}

core::HttpResponse TransakLogins::refresh(const IncomingRequest &request)
{
    const QString token = request.header("authorization");
    const QString email = emailOf(token);
    if (email.isEmpty())
        return transakError(401, kUnauthorized, QStringLiteral("Unauthorized"));
    m_sessions.erase(token);
    return newSession(email);
}

core::HttpResponse TransakLogins::partnerToken(const IncomingRequest &request)
{
    if (request.header("api-secret") != credentials::kTransakApiSecret)
        return transakError(401, kUnauthorized, QStringLiteral("Invalid API secret"));
    if (const auto refused = refusal(request, {QStringLiteral("apiKey")}))
        return *refused;
    const QString token = newToken(QStringLiteral("transak-partner-"));
    m_partnerTokens[token] = m_clock.monotonic() + m_partnerSession;
    const qint64 expiresAt = m_clock.nowUtc().toSecsSinceEpoch() + m_partnerSession.count();
    return data({{QStringLiteral("accessToken"), token}, {QStringLiteral("expiresAt"), expiresAt}});
}

QString TransakLogins::emailOf(const QString &accessToken) const
{
    const auto session = m_sessions.find(accessToken);
    return session != m_sessions.end() && m_clock.monotonic() < session->second.ends ? session->second.email
                                                                                     : QString();
}

bool TransakLogins::isPartnerToken(const QString &token) const
{
    const auto minted = m_partnerTokens.find(token);
    return token == credentials::kTransakPartnerToken
        || (minted != m_partnerTokens.end() && m_clock.monotonic() < minted->second);
}

QJsonObject TransakLogins::mail() const
{
    QJsonObject mail;
    for (const auto &[email, login] : m_logins)
        mail.insert(email, login.code);
    return mail;
}

void TransakLogins::addTo(Router &router)
{
    router.add(QStringLiteral("transak/login"), "POST", QStringLiteral("/api/v2/auth/login"),
               [this](const IncomingRequest &request, const QStringList &) { return logIn(request); });
    router.add(QStringLiteral("transak/verify"), "POST", QStringLiteral("/api/v2/auth/verify"),
               [this](const IncomingRequest &request, const QStringList &) { return verify(request); });
    router.add(QStringLiteral("transak/refresh"), "GET", QStringLiteral("/api/v2/auth/refresh"),
               [this](const IncomingRequest &request, const QStringList &) { return refresh(request); });
    router.add(QStringLiteral("transak/partner-token"), "POST", QStringLiteral("/partners/api/v2/refresh-token"),
               [this](const IncomingRequest &request, const QStringList &) { return partnerToken(request); });
}

} // namespace kyc::sandbox
