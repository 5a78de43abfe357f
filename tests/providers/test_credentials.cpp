// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "providers/credentialcase.h"
#include "providers/credentialspecimen.h"
#include "providers/registry.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;

namespace {

const QString kMailed = QStringLiteral("transak/customer-login");
const QString kTotp = QStringLiteral("kriptomat/login");

const CredentialSpecimen &mailing()
{
    return credentialSpecimenOf(QStringLiteral("transak/customer-login, mailing"));
}

/// A copy that a test may spoil.
CredentialSpecimen copyOf(const CredentialSpecimen &specimen)
{
    CredentialSpecimen copy;
    copy.shape.checkId = specimen.shape.checkId;
    copy.shape.account = specimen.shape.account.clone();
    copy.shape.customer = specimen.shape.customer.clone();
    copy.shape.answers = specimen.shape.answers;
    copy.loginId = specimen.loginId;
    copy.code = specimen.code;
    copy.state = specimen.state;
    return copy;
}

void checkNothingSent(const CredentialSpecimen &specimen, const core::Clock &clock, ErrorKind kind, ErrorCause cause,
                      const QStringList &args)
{
    QList<core::HttpRequest> sent;
    const auto end = specimen.run({}, clock, &sent);
    QVERIFY(sent.isEmpty());
    QVERIFY(!end.has_value());
    QCOMPARE(core::toWord(end.error().kind), core::toWord(kind));
    QCOMPARE(end.error().cause, cause);
    QCOMPARE(end.error().args, args);
}

} // namespace

/// What holds for every login and every test of a credential: what is not sent, what is sent, and which login helps.
class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownProvidersAndLogins_data();
    void unknownProvidersAndLogins();
    void addresses_data() { addSpecimenRows(); }
    void addresses();
    void missingFields_data();
    void missingFields();
    void malformedFields_data();
    void malformedFields();
    void secretsThatBreakHeaders_data();
    void secretsThatBreakHeaders();
    void codes_data();
    void codes();
    void codeAndStateInTheirTurn_data();
    void codeAndStateInTheirTurn();
    void requestsAreWellFormed_data() { addSpecimenRows(); }
    void requestsAreWellFormed();
    void conversationsOwnWhatTheyNeed();
    void whichLoginHelps_data();
    void whichLoginHelps();

private:
    static void addSpecimenRows();

    FixedClock m_clock;
    FixedRandomness m_randomness;
};

void TestCredentials::addSpecimenRows()
{
    QTest::addColumn<QString>("name");
    for (const CredentialSpecimen &specimen : credentialSpecimens())
        QTest::newRow(qPrintable(specimen.shape.checkId)) << specimen.shape.checkId;
}

void TestCredentials::unknownProvidersAndLogins_data()
{
    QTest::addColumn<QString>("providerId");
    QTest::addColumn<QString>("loginId");
    const auto row = [](const char *name, const char *providerId, const char *loginId) {
        QTest::newRow(name) << QString::fromLatin1(providerId) << QString::fromLatin1(loginId);
    };
    row("no provider", "", "");
    row("none of that name", "other", "other/login");
    row("another provider's login", "transak", "kriptomat/login");
    row("none of the provider's", "transak", "transak/other");
    row("a provider without logins", "p100", "p100/login");
    row("in capitals", "kriptomat", "KRIPTOMAT/LOGIN");
}

void TestCredentials::unknownProvidersAndLogins()
{
    QFETCH(const QString, providerId);
    QFETCH(const QString, loginId);
    core::Account account;
    account.providerId = providerId;
    const LoginTalk login = logIn(loginId, {account, {}, nullptr, nullptr, m_clock}, scripted({}));
    QCOMPARE(login.result.error().cause, ErrorCause::UnknownCheck);
    QCOMPARE(login.result.error().args, QStringList{loginId});
    if (providers::find(providerId) != nullptr)
        return;
    const TestTalk test = testCredential({account, m_clock, m_randomness}, scripted({}));
    QCOMPARE(core::toWord(test.result.error().kind), QStringLiteral("InvalidInput"));
    QCOMPARE(test.result.error().cause, ErrorCause::UnknownCheck);
    QCOMPARE(test.result.error().args, QStringList{providerId});
}

void TestCredentials::addresses()
{
    QFETCH(const QString, name);
    for (const char *address : {"", "api.example.com", "ftp://api.example.com", "https://", "https://u:p@example.com",
                                "https://example.com/?x=1", "https://example.com/#x"}) {
        CredentialSpecimen specimen = copyOf(credentialSpecimenOf(name));
        specimen.shape.account.customBaseUrl = QUrl(QString::fromLatin1(address));
        checkNothingSent(specimen, m_clock, ErrorKind::InvalidInput, ErrorCause::AddressMalformed, {});
    }
}

void TestCredentials::missingFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isOfAccount");
    for (const CredentialSpecimen &specimen : credentialSpecimens()) {
        const core::ProviderDescription &description =
            providers::find(specimen.shape.account.providerId)->description();
        const core::LoginDescription *login = description.login(specimen.loginId);
        if (login == nullptr)
            continue;
        for (const QString &key : login->accountKeys)
            QTest::newRow(qPrintable(specimen.shape.checkId + u' ' + key)) << specimen.shape.checkId << key << true;
        for (const QString &key : login->customerKeys)
            QTest::newRow(qPrintable(specimen.shape.checkId + u' ' + key)) << specimen.shape.checkId << key << false;
    }
}

void TestCredentials::missingFields()
{
    QFETCH(const QString, name);
    QFETCH(const QString, key);
    QFETCH(const bool, isOfAccount);
    CredentialSpecimen specimen = copyOf(credentialSpecimenOf(name));
    (isOfAccount ? specimen.shape.account.fields : specimen.shape.customer).remove(key);
    checkNothingSent(specimen, m_clock, isOfAccount ? ErrorKind::MissingCredential : ErrorKind::InvalidInput,
                     isOfAccount ? ErrorCause::CredentialMissing : ErrorCause::FieldMissing, {key});
}

void TestCredentials::malformedFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isOfAccount");
    QTest::addColumn<bool>("isSecret");
    for (const CredentialSpecimen &specimen : credentialSpecimens()) {
        const core::Fields &fields = specimen.shape.account.fields;
        const QString &name = specimen.shape.checkId;
        for (const QString &key : fields.textKeys())
            QTest::newRow(qPrintable(name + u' ' + key)) << name << key << true << false;
        for (const QString &key : fields.secretKeys())
            QTest::newRow(qPrintable(name + u' ' + key)) << name << key << true << true;
        if (specimen.loginId == kMailed)
            QTest::newRow(qPrintable(name + QStringLiteral(" email")))
                << name << QStringLiteral("email") << false << false;
    }
}

void TestCredentials::malformedFields()
{
    QFETCH(const QString, name);
    QFETCH(const QString, key);
    QFETCH(const bool, isOfAccount);
    QFETCH(const bool, isSecret);
    for (const char *value : {"a\r\nX-Evil: 1", "a\n", "a\x7f"}) {
        CredentialSpecimen specimen = copyOf(credentialSpecimenOf(name));
        core::Fields &fields = isOfAccount ? specimen.shape.account.fields : specimen.shape.customer;
        if (isSecret)
            fields.setSecret(key, core::Secret(QByteArray(value)));
        else
            fields.setText(key, QString::fromLatin1(value));
        checkNothingSent(specimen, m_clock, isSecret ? ErrorKind::MissingCredential : ErrorKind::InvalidInput,
                         isSecret ? ErrorCause::CredentialMalformed : ErrorCause::FieldMalformed, {key});
    }
}

void TestCredentials::secretsThatBreakHeaders_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *key) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(key);
    };
    row("transak/partner-token", "api-secret");
    row("test of p100", "api-key");
    row("test of transak, key and secret", "api-secret");
    row("test of transak, token", "partner-access-token");
    row("test of kriptomat", "access-token");
    row("test of sumsub", "app-token");
}

void TestCredentials::secretsThatBreakHeaders()
{
    QFETCH(const QString, name);
    QFETCH(const QString, key);
    for (const char *value : {"token-\xc3\xa4-0123456789", " token-0123456789 ", "token-0123456789 "}) {
        CredentialSpecimen specimen = copyOf(credentialSpecimenOf(name));
        specimen.shape.account.fields.setSecret(key, core::Secret(QByteArray(value)));
        checkNothingSent(specimen, m_clock, ErrorKind::MissingCredential, ErrorCause::CredentialMalformed, {key});
    }
}

void TestCredentials::codes_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QString>("sent"); ///< empty: it cannot be a code
    const auto row = [](const char *name, const QByteArray &typed, const char *sent) {
        QTest::newRow(name) << typed << QString::fromLatin1(sent);
    };
    row("as it is", "123456", "123456");
    row("in groups", "123 456", "123456");
    row("blanks around", " 123456 ", "123456");
    row("letters", "aB-9", "aB-9");
    row("as long as may be", QByteArray(64, '1'), QByteArray(64, '1').constData());
    row("too long", QByteArray(65, '1'), "");
    row("nothing", QByteArray(""), "");
    row("blanks alone", "   ", "");
    row("a line break", "123\n456", "");
    row("a tab", "123\t456", "");
    row("beyond ASCII", "123\xc3\xa4", "");
    row("NUL", QByteArray("123\0", 4), "");
}

void TestCredentials::codes()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QString, sent);
    const CredentialSpecimen &specimen = credentialSpecimenOf(kTotp);
    const core::Secret code{QByteArray(typed)};
    const LoginTalk talk =
        logIn(kTotp, {specimen.shape.account, {}, &code, nullptr, m_clock},
              [&specimen](const core::HttpRequest &) { return specimen.shape.goodResponses().constFirst(); });
    if (sent.isEmpty()) {
        QVERIFY(talk.sent.isEmpty());
        QCOMPARE(core::toWord(talk.result.error().kind), QStringLiteral("InvalidInput"));
        QCOMPARE(talk.result.error().cause, ErrorCause::FieldMalformed);
        QCOMPARE(talk.result.error().args, QStringList{QStringLiteral("code")});
        return;
    }
    QVERIFY2(talk.isAnswered(), qPrintable(talk.errorLine()));
    QCOMPARE(bodyOf(talk.sent.constFirst()).value(u"security_code").toString(), sent);
}

void TestCredentials::codeAndStateInTheirTurn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("missing"); ///< empty: it goes on
    const auto row = [](const char *name, const QString &specimen, const char *code, const char *state,
                        const char *missing) {
        QTest::newRow(name) << specimen << QByteArray(code) << QByteArray(state) << QString::fromLatin1(missing);
    };
    const QString mailed = mailing().shape.checkId;
    row("mailed: neither", mailed, "", "", "");
    row("mailed: a code without a state", mailed, "123456", "", "state");
    row("mailed: a state without a code", mailed, "", "state-1", "code");
    row("authenticator: no code", kTotp, "", "", "code");
    row("authenticator: code", kTotp, "123456", "", "");
    row("unattended: neither", QStringLiteral("transak/partner-token"), "", "", "");
}

void TestCredentials::codeAndStateInTheirTurn()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, code);
    QFETCH(const QByteArray, state);
    QFETCH(const QString, missing);
    CredentialSpecimen specimen = copyOf(credentialSpecimenOf(name));
    specimen.code = code;
    specimen.state = state;
    if (!missing.isEmpty()) {
        checkNothingSent(specimen, m_clock, ErrorKind::InvalidInput, ErrorCause::FieldMissing, {missing});
        return;
    }
    const auto end = specimen.run(specimen.shape.goodResponses(), m_clock);
    QVERIFY(end.has_value());
}

void TestCredentials::requestsAreWellFormed()
{
    QFETCH(const QString, name);
    const CredentialSpecimen &specimen = credentialSpecimenOf(name);
    QList<core::HttpRequest> sent;
    QVERIFY(specimen.run(specimen.shape.goodResponses(), m_clock, &sent).has_value());
    QCOMPARE(sent.size(), static_cast<qsizetype>(specimen.shape.answers.size()));
    QList<QByteArray> secrets{specimen.code, specimen.state};
    const QStringList keys = specimen.shape.account.fields.secretKeys();
    for (const QString &key : keys)
        secrets.append(specimen.shape.account.fields.secret(key)->open().toByteArray());
    secrets.removeAll(QByteArray());
    for (const core::HttpRequest &request : std::as_const(sent)) {
        QVERIFY(request.origin == QUrl(QStringLiteral("https://provider.example:8443")));
        QVERIFY(request.tracePath.startsWith('/') && !request.tracePath.contains('?'));
        QVERIFY2(!request.tracePath.contains("0000-4000"), request.tracePath.constData());
        const bool isPost = request.method == core::HttpMethod::Post;
        QCOMPARE(request.body.isEmpty(), !isPost);
        QCOMPARE(request.header("Content-Type"), isPost ? QByteArray("application/json") : QByteArray());
        QVERIFY(!isPost || request.isTransient == nullptr);
        for (const QByteArray &secret : std::as_const(secrets))
            QVERIFY2(!request.target.contains(secret), request.tracePath.constData());
    }
}

void TestCredentials::conversationsOwnWhatTheyNeed()
{
    for (const CredentialSpecimen &specimen : credentialSpecimens()) {
        CredentialSpecimen copy = copyOf(specimen);
        core::Secret code{QByteArray(specimen.code)};
        core::Secret state{QByteArray(specimen.state)};
        const Responder responder = [&specimen](const core::HttpRequest &request) {
            const bool isSecond = request.target.startsWith(specimen.shape.answers.back().pathBegin);
            const QList<core::HttpResponse> good = specimen.shape.goodResponses();
            return isSecond ? good.constLast() : good.constFirst();
        };
        const bool isTest = specimen.loginId.isEmpty();
        auto test = isTest ? providers::startTest({copy.shape.account, m_clock, m_randomness})
                           : core::Result<std::unique_ptr<providers::TestConversation>>();
        auto login = isTest
            ? core::Result<std::unique_ptr<providers::LoginConversation>>()
            : providers::startLogin(specimen.loginId,
                                    {copy.shape.account, copy.shape.customer, specimen.code.isEmpty() ? nullptr : &code,
                                     specimen.state.isEmpty() ? nullptr : &state, m_clock});
        copy.shape.account = core::Account();
        copy.shape.customer = core::Fields();
        code = core::Secret();
        state = core::Secret();
        QVERIFY(isTest ? drive(**test, responder).isAnswered() : drive(**login, responder).isAnswered());
    }
}

void TestCredentials::whichLoginHelps_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("account"); ///< keys that are there
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("givesKey");
    QTest::addColumn<QString>("login"); ///< empty: none
    const auto row = [](const char *name, const char *account, const char *customer, const char *givesKey,
                        const char *login) {
        QTest::newRow(name) << QString::fromLatin1(name).section(u':', 0, 0) << QString::fromLatin1(account)
                            << QString::fromLatin1(customer) << QString::fromLatin1(givesKey)
                            << QString::fromLatin1(login);
    };
    row("transak: pair", "api-key api-secret*", "", "partner-access-token", "transak/partner-token");
    row("transak: no secret", "api-key", "", "partner-access-token", "");
    row("transak: no key", "api-secret*", "", "partner-access-token", "");
    row("transak: customer", "api-key", "email", "user-access-token", "transak/customer-login");
    row("transak: customer without an address", "api-key", "", "user-access-token", "");
    row("transak: customer, account without a key", "api-secret*", "email", "user-access-token", "");
    row("transak: another key", "api-key api-secret*", "email", "api-secret", "");
    row("kriptomat: all", "email password* client-id client-secret*", "", "access-token", "kriptomat/login");
    row("kriptomat: no e-mail", "password* client-id client-secret*", "", "access-token", "");
    row("kriptomat: no password", "email client-id client-secret*", "", "access-token", "");
    row("kriptomat: no client id", "email password* client-secret*", "", "access-token", "");
    row("kriptomat: no client secret", "email password* client-id", "", "access-token", "");
    row("p100: has none", "api-key*", "", "api-key", "");
    row("other: no such provider", "api-key*", "", "api-key", "");
}

void TestCredentials::whichLoginHelps()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, givesKey);
    QFETCH(const QString, login);
    const auto fieldsOf = [](const QString &keys) {
        core::Fields fields;
        for (const QString &key : keys.split(u' ', Qt::SkipEmptyParts)) {
            if (key.endsWith(u'*'))
                fields.setSecret(key.chopped(1), core::Secret(QByteArray("x")));
            else
                fields.setText(key, QStringLiteral("x"));
        }
        return fields;
    };
    QFETCH(const QString, account);
    QFETCH(const QString, customer);
    core::Account one;
    one.providerId = provider;
    one.fields = fieldsOf(account);
    const core::LoginDescription *found = providers::loginFor(one, fieldsOf(customer), givesKey);
    QCOMPARE(found == nullptr ? QString() : found->id, login);
}

QTEST_APPLESS_MAIN(TestCredentials)
#include "test_credentials.moc"
