// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/answers.h"
#include "support/conversationdriver.h"
#include "support/fixedclock.h"
#include "support/fixedrandomness.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace kyc::test {

/// An account whose credential is tested or that logs in, with the world around it.
struct CredentialCase
{
    FixedClock clock;
    FixedRandomness randomness;
    core::Account account;
    core::Fields customer;

    explicit CredentialCase(const QString &providerId)
    {
        account.providerId = providerId;
        account.environment = core::Environment::Production;
    }

    void setSecret(const char *key, const QByteArray &value)
    {
        account.fields.setSecret(QString::fromLatin1(key), core::Secret(QByteArray(value)));
    }
    void setText(const char *key, const char *value)
    {
        account.fields.setText(QString::fromLatin1(key), QString::fromUtf8(value));
    }

    [[nodiscard]] TestTalk test(const QList<core::Result<core::HttpResponse>> &answers)
    {
        return testCredential({account, clock, randomness}, scripted(answers));
    }
    [[nodiscard]] LoginTalk logIn(const QString &loginId, const QByteArray &code, const QByteArray &state,
                                  const QList<core::Result<core::HttpResponse>> &answers) const
    {
        const core::Secret typed{QByteArray(code)};
        const core::Secret kept{QByteArray(state)};
        return test::logIn(
            loginId, {account, customer, code.isNull() ? nullptr : &typed, state.isNull() ? nullptr : &kept, clock},
            scripted(answers));
    }
};

inline QStringList englishNotes(const core::CredentialReport &report)
{
    QStringList notes;
    for (const core::Message &note : report.notes)
        notes.append(note.english());
    return notes;
}

/// "granted <token> until <time>", "state <token>", or the error's words.
inline QString inWords(const LoginTalk &talk)
{
    if (!talk.isAnswered())
        return talk.errorLine();
    if (const auto *request = std::get_if<core::CodeRequest>(&*talk.result))
        return QStringLiteral("state ") + QString::fromUtf8(request->state.open());
    const auto &grant = std::get<core::Grant>(*talk.result);
    const QString end = grant.expiresAt ? grant.expiresAt->toString(Qt::ISODate) : QStringLiteral("unknown");
    return QStringLiteral("granted ") + QString::fromUtf8(grant.token.open()) + QStringLiteral(" until ") + end;
}

/// "taken until <time>: notes", or the error's words.
inline QString inWords(const TestTalk &talk)
{
    if (!talk.isAnswered())
        return talk.errorLine();
    const auto &end = talk.result->expiresAt;
    return QStringLiteral("taken until ") + (end ? end->toString(Qt::ISODate) : QStringLiteral("unknown"))
        + QStringLiteral(": ") + englishNotes(*talk.result).join(u'|');
}

/// A JWT that says of itself that it ends at that Unix time.
inline QByteArray jwtUntil(qint64 seconds)
{
    constexpr auto kHow = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray claims = "{\"exp\":" + QByteArray::number(seconds) + '}';
    return QByteArray(R"({"alg":"none"})").toBase64(kHow) + '.' + claims.toBase64(kHow) + ".signature";
}

inline QJsonObject bodyOf(const core::HttpRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

/// How a row of a table ends: well, or with that error.
inline void addVerdictColumns()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<core::ErrorCause>("cause"); ///< None: taken
}

inline void taken(const char *name, int httpStatus, const QByteArray &body)
{
    QTest::newRow(name) << httpStatus << body << core::ErrorKind::Cancelled << core::ErrorCause::None;
}

inline void refused(const char *name, int httpStatus, const QByteArray &body, core::ErrorKind kind,
                    core::ErrorCause cause)
{
    QTest::newRow(name) << httpStatus << body << kind << cause;
}

/// What a test or a login says to each way in which there is no answer: it passes the error on as it is.
inline QList<core::Error> errorsOfTheWay()
{
    using core::ErrorCause;
    using core::ErrorKind;
    const QString host = QStringLiteral("api.example.com");
    return {core::failure(ErrorKind::Network, ErrorCause::HostNotFound, {host}).value(),
            core::failure(ErrorKind::Network, ErrorCause::ConnectionRefused, {host}).value(),
            core::failure(ErrorKind::Tls, ErrorCause::CertificateUntrusted, {host}).value(),
            core::failure(ErrorKind::Tls, ErrorCause::CertificateExpired, {host}).value(),
            core::failure(ErrorKind::Proxy, ErrorCause::ProxyWantsPassword).value(),
            core::failure(ErrorKind::Proxy, ErrorCause::ProxyUnreachable).value(),
            core::failure(ErrorKind::Timeout, ErrorCause::ExchangeTimedOut, {QStringLiteral("15")}).value()};
}

} // namespace kyc::test
