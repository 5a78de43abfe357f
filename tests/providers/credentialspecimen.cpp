// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/credentialspecimen.h"

#include "providers/credentialcase.h"

#include <algorithm>

namespace kyc::test {

namespace {

const QList<QJsonValue::Type> kText{QJsonValue::String};
const QList<QJsonValue::Type> kNumber{QJsonValue::Double};
const QList<QJsonValue::Type> kTime{QJsonValue::String, QJsonValue::Double};
const QList<QJsonValue::Type> kFlag{QJsonValue::Bool};
const QList<QJsonValue::Type> kObject{QJsonValue::Object};

template <class T>
core::Result<QString> worded(const TalkOf<T> &talk, QList<core::HttpRequest> *sent)
{
    if (sent != nullptr)
        *sent = talk.sent;
    if (!talk.isAnswered())
        return core::Unexpected(talk.result.error());
    return inWords(talk);
}

CredentialSpecimen specimen(const char *name, const char *providerId, QByteArray body, QList<ReadKey> readKeys)
{
    CredentialSpecimen made;
    made.shape.checkId = QString::fromLatin1(name);
    made.shape.account.providerId = QString::fromLatin1(providerId);
    made.shape.account.environment = core::Environment::Custom;
    made.shape.account.customBaseUrl = QUrl(QStringLiteral("https://provider.example:8443"));
    made.shape.answers.push_back(
        {.name = QStringLiteral("answer"), .pathBegin = "/", .body = std::move(body), .readKeys = std::move(readKeys)});
    return made;
}

void setWord(CredentialSpecimen &made, const char *path)
{
    made.shape.wordSlots = {
        {.path = QString::fromLatin1(path).split(u'.'), .words = {QStringLiteral("x")}, .isRequired = true}};
}

void fillTransak(CredentialSpecimen &made)
{
    made.shape.account.fields.setText(QStringLiteral("api-key"), QStringLiteral("transak-api-key"));
    made.shape.account.fields.setSecret(QStringLiteral("api-secret"), core::Secret("transak-secret-0123456789"));
    made.shape.customer.setText(QStringLiteral("email"), QStringLiteral("maria@example.com"));
}

CredentialSpecimen partnerToken(const char *name, const char *loginId)
{
    CredentialSpecimen made =
        specimen(name, "transak", R"({"data":{"accessToken":"partner-1","expiresAt":1770977934,"other":7}})",
                 {{QStringLiteral("data"), kObject},
                  {QStringLiteral("data.accessToken"), kText},
                  {QStringLiteral("data.expiresAt"), kNumber}});
    setWord(made, "data.accessToken");
    made.loginId = QString::fromLatin1(loginId);
    fillTransak(made);
    return made;
}

CredentialSpecimen codeMailing()
{
    CredentialSpecimen made =
        specimen("transak/customer-login, mailing", "transak",
                 R"({"data":{"isTncAccepted":true,"stateToken":"state-2","email":"m@example.com","expiresIn":300}})",
                 {{QStringLiteral("data"), kObject}, {QStringLiteral("data.stateToken"), kText}});
    setWord(made, "data.stateToken");
    made.loginId = QStringLiteral("transak/customer-login");
    fillTransak(made);
    return made;
}

CredentialSpecimen codeCheck()
{
    CredentialSpecimen made =
        specimen("transak/customer-login, code", "transak",
                 R"({"data":{"accessToken":"user-1","ttl":2592000,"created":"2026-03-01T00:00:00Z","other":7}})",
                 {{QStringLiteral("data"), kObject},
                  {QStringLiteral("data.accessToken"), kText},
                  {QStringLiteral("data.ttl"), kNumber},
                  {QStringLiteral("data.created"), kTime}});
    setWord(made, "data.accessToken");
    made.loginId = QStringLiteral("transak/customer-login");
    made.code = "884217"; // in none of the other secrets
    made.state = "state-token-0123456789";
    fillTransak(made);
    return made;
}

CredentialSpecimen kriptomatLogin()
{
    CredentialSpecimen made =
        specimen("kriptomat/login", "kriptomat", R"({"access_token":"session-1","expires_in":3600,"other":7})",
                 {{QStringLiteral("access_token"), kText}, {QStringLiteral("expires_in"), kNumber}});
    setWord(made, "access_token");
    made.loginId = made.shape.checkId;
    made.code = "884217"; // in none of the other secrets
    core::Fields &fields = made.shape.account.fields;
    fields.setText(QStringLiteral("email"), QStringLiteral("agent@example.com"));
    fields.setSecret(QStringLiteral("password"), core::Secret("password-0123456789"));
    fields.setText(QStringLiteral("client-id"), QStringLiteral("client-1"));
    fields.setSecret(QStringLiteral("client-secret"), core::Secret("client-secret-0123456789"));
    return made;
}

CredentialSpecimen p100Test()
{
    CredentialSpecimen made = specimen("test of p100", "p100", R"({"status":"NOT_VERIFIED","attemptStatus":"PENDING"})",
                                       {{QStringLiteral("status"), kText}});
    setWord(made, "status");
    made.shape.account.fields.setSecret(QStringLiteral("api-key"), core::Secret("p100-key-0123456789"));
    return made;
}

CredentialSpecimen transakTokenTest()
{
    CredentialSpecimen made = specimen("test of transak, token", "transak", R"({"data":{"status":"NOT_SUBMITTED"}})",
                                       {{QStringLiteral("data"), kObject}});
    made.shape.account.fields.setSecret(QStringLiteral("partner-access-token"),
                                        core::Secret("partner-token-0123456789"));
    return made;
}

CredentialSpecimen transakKeyTest()
{
    CredentialSpecimen made = specimen("test of transak, key", "transak", R"({"data":{"status":"NOT_SUBMITTED"}})",
                                       {{QStringLiteral("data"), kObject}});
    made.shape.account.fields.setText(QStringLiteral("api-key"), QStringLiteral("transak-api-key"));
    return made;
}

CredentialSpecimen sumvinTest()
{
    CredentialSpecimen made = specimen("test of sumvin", "sumvin", R"({"status":"pending"})", {});
    made.shape.account.fields.setText(QStringLiteral("org-id"), QStringLiteral("org-1:env-2"));
    return made;
}

CredentialSpecimen kriptomatTest()
{
    CredentialSpecimen made =
        specimen("test of kriptomat", "kriptomat", R"({"status":true,"data":{"kyc_status":"passed"}})",
                 {{QStringLiteral("status"), kFlag}});
    made.shape.account.fields.setSecret(QStringLiteral("access-token"), core::Secret("session-token-0123456789"));
    return made;
}

CredentialSpecimen sumsubTest()
{
    CredentialSpecimen made =
        specimen("test of sumsub", "sumsub", R"({"id":"1","review":{"reviewStatus":"init"}})", {});
    made.shape.account.fields.setSecret(QStringLiteral("app-token"), core::Secret("prd:app-token-0123456789"));
    made.shape.account.fields.setSecret(QStringLiteral("secret-key"), core::Secret("secret-key-0123456789"));
    made.shape.answers.front().pathBegin = "/resources/applicants/";
    made.shape.answers.push_back({.name = QStringLiteral("share"),
                                  .pathBegin = "/resources/accessTokens/",
                                  .body = R"({"token":"_act-1"})",
                                  .readKeys = {},
                                  .onFault = OnFault::FallsBack});
    return made;
}

} // namespace

core::Result<QString> CredentialSpecimen::run(const QList<core::HttpResponse> &responses, const core::Clock &clock,
                                              QList<core::HttpRequest> *sent) const
{
    const Responder respond = [this, &responses](const core::HttpRequest &request) -> core::Result<core::HttpResponse> {
        for (std::size_t i = 0; i < shape.answers.size(); ++i) {
            if (request.target.startsWith(shape.answers.at(i).pathBegin))
                return responses.at(static_cast<qsizetype>(i));
        }
        qFatal("the specimen knows no answer to %s", request.tracePath.constData());
    };
    if (loginId.isEmpty()) {
        FixedRandomness randomness;
        return worded(testCredential({shape.account, clock, randomness}, respond), sent);
    }
    const core::Secret typed{QByteArray(code)};
    const core::Secret kept{QByteArray(state)};
    return worded(logIn(loginId,
                        {shape.account, shape.customer, code.isEmpty() ? nullptr : &typed,
                         state.isEmpty() ? nullptr : &kept, clock},
                        respond),
                  sent);
}

const std::vector<CredentialSpecimen> &credentialSpecimens()
{
    static const std::vector<CredentialSpecimen> all = [] {
        std::vector<CredentialSpecimen> made;
        made.push_back(partnerToken("transak/partner-token", "transak/partner-token"));
        made.push_back(codeMailing());
        made.push_back(codeCheck());
        made.push_back(kriptomatLogin());
        made.push_back(p100Test());
        made.push_back(partnerToken("test of transak, key and secret", ""));
        made.push_back(transakTokenTest());
        made.push_back(transakKeyTest());
        made.push_back(sumvinTest());
        made.push_back(kriptomatTest());
        made.push_back(sumsubTest());
        return made;
    }();
    return all;
}

const CredentialSpecimen &credentialSpecimenOf(const QString &name)
{
    const auto &all = credentialSpecimens();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&name](const CredentialSpecimen &one) { return one.shape.checkId == name; });
    if (found == all.cend())
        qFatal("there is no specimen of %s", qPrintable(name));
    return *found;
}

} // namespace kyc::test
