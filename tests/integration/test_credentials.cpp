// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "network/conversationrunner.h"
#include "providers/credentialcase.h"
#include "providers/registry.h"
#include "support/sandboxprocess.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;
using core::ErrorCause;
using core::ErrorKind;

namespace {

constexpr int kPatience = 30'000; // milliseconds

/// An account at the simulated providers, with the real clock and real chance.
struct SandboxAccount
{
    core::Account account;
    core::Fields customer;

    SandboxAccount(const SandboxProcess &sandbox, const char *providerId)
    {
        account.providerId = QString::fromLatin1(providerId);
        account.environment = core::Environment::Custom;
        account.customBaseUrl = sandbox.url();
    }
    SandboxAccount &secret(const char *key, const QByteArray &value)
    {
        account.fields.setSecret(QString::fromLatin1(key), core::Secret(QByteArray(value)));
        return *this;
    }
    SandboxAccount &text(const char *key, const char *value)
    {
        account.fields.setText(QString::fromLatin1(key), QString::fromLatin1(value));
        return *this;
    }
};

} // namespace

/// The conversations of logins and of tests, over a real socket to the simulated providers and back.
class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verdict_data();
    void verdict();
    void aClockThatIsOff();
    void nobodyThere();
    void partnerTokens();
    void customers();
    void agents();
    void refusedCodes();
    void shortTokensEnd();
    void loginsAreSentOnce_data();
    void loginsAreSentOnce();

private:
    /// Runs what was started; an error of kind Vault, which none of these makes, when it did not end.
    template <class T>
    [[nodiscard]] TalkOf<T> run(core::Result<std::unique_ptr<core::Conversation<T>>> conversation)
    {
        TalkOf<T> talk;
        if (!conversation) {
            talk.result = core::Unexpected(conversation.error());
            return talk;
        }
        network::RunContext context{QStringLiteral("account"), {0, 100, 100}, {m_sandbox.url()}};
        QFuture<core::Result<T>> future = m_runner.run<T>(*std::move(conversation), std::move(context));
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, kPatience)) {
            talk.result = core::failure(ErrorKind::Vault, ErrorCause::None);
            return talk;
        }
        talk.result = future.takeResult();
        return talk;
    }
    [[nodiscard]] TestTalk test(const SandboxAccount &one)
    {
        return run(providers::startTest({one.account, m_clock, m_randomness}));
    }
    [[nodiscard]] LoginTalk logIn(const char *loginId, const SandboxAccount &one, const QByteArray &code = {},
                                  const core::Secret *state = nullptr)
    {
        const core::Secret typed{QByteArray(code)};
        return run(
            providers::startLogin(QString::fromLatin1(loginId),
                                  {one.account, one.customer, code.isEmpty() ? nullptr : &typed, state, m_clock}));
    }
    [[nodiscard]] SandboxAccount transakPartner() const
    {
        SandboxAccount one(m_sandbox, "transak");
        one.text("api-key", "transak-sandbox-key");
        one.secret("api-secret", "transak-sandbox-secret");
        return one;
    }
    [[nodiscard]] SandboxAccount kriptomatAgent() const
    {
        SandboxAccount one(m_sandbox, "kriptomat");
        one.text("email", "agent@example.com");
        one.secret("password", "kriptomat-sandbox-password");
        one.text("client-id", "kriptomat-sandbox-client");
        one.secret("client-secret", "kriptomat-sandbox-client-secret");
        return one;
    }
    [[nodiscard]] QByteArray totp() const { return m_sandbox.state().value(u"totp").toString().toLatin1(); }

    SandboxProcess m_sandbox;
    core::SystemClock m_clock;
    core::SystemRandomness m_randomness;
    network::ConversationRunner m_runner{{}, m_clock, m_randomness};
};

void TestCredentials::init()
{
    QVERIFY2(m_sandbox.start(), qPrintable(m_sandbox.problem()));
}

void TestCredentials::verdict_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("fields"); ///< key=value, '*' before a secret
    QTest::addColumn<QString>("words"); ///< how the verdict begins
    const auto row = [](const char *name, const char *fields, const char *words) {
        const QString provider = QString::fromLatin1(name).section(u':', 0, 0);
        QTest::newRow(name) << provider << QString::fromLatin1(fields) << QString::fromLatin1(words);
    };
    row("p100: good", "*api-key=p100-sandbox-key", "taken until unknown: ");
    row("p100: wrong", "*api-key=other", "Unauthorized: The provider refused the key as wrong.");
    row("p100: from elsewhere", "*api-key=p100-sandbox-key-elsewhere",
        "Unauthorized: The provider does not allow this workstation's IP address.");
    row("p100: missing", "", "MissingCredential: Nothing was asked: the credential api-key is missing.");
    row("transak: good pair", "api-key=transak-sandbox-key *api-secret=transak-sandbox-secret", "taken until 20");
    row("transak: wrong secret", "api-key=transak-sandbox-key *api-secret=other",
        "Unauthorized: The provider refused the key as wrong.");
    row("transak: wrong key", "api-key=other *api-secret=transak-sandbox-secret",
        "Unauthorized: The provider refused the key as wrong.");
    row("transak: good token", "*partner-access-token=transak-sandbox-partner-token",
        "taken until unknown: Only the partner access token was tested.");
    row("transak: wrong token", "*partner-access-token=other", "Unauthorized: The provider refused the credential.");
    row("transak: a key alone", "api-key=transak-sandbox-key", "taken until unknown: Transak answers.");
    row("sumvin: good", "org-id=org-sandbox:env-sandbox", "taken until unknown: Sumvin answers.");
    row("sumvin: no tenant", "", "taken until unknown: Sumvin answers.");
    row("sumvin: tenant misspelt", "org-id=org", "Unauthorized: The provider refused the organisation id.");
    row("kriptomat: wrong", "*access-token=other", "Unauthorized: The provider refused the credential.");
    row("sumsub: good", "*app-token=sbx:sumsub-sandbox-token *secret-key=sumsub-sandbox-secret-key",
        "taken until unknown: ");
    row("sumsub: may not share", "*app-token=sbx:sumsub-sandbox-token-unsharing *secret-key=sumsub-sandbox-secret-key",
        "taken until unknown: The credential may look up applicants, but not share their data.");
    row("sumsub: wrong key", "*app-token=sbx:sumsub-sandbox-token *secret-key=other",
        "Unauthorized: The provider refused the request's signature.");
    row("sumsub: wrong token", "*app-token=sbx:other *secret-key=sumsub-sandbox-secret-key",
        "Unauthorized: The provider refused the credential.");
}

void TestCredentials::verdict()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, fields);
    QFETCH(const QString, words);
    SandboxAccount one(m_sandbox, provider.toLatin1().constData());
    for (const QString &field : fields.split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray key = field.section(u'=', 0, 0).toLatin1();
        const QByteArray value = field.section(u'=', 1).toLatin1();
        if (key.startsWith('*'))
            one.secret(key.mid(1).constData(), value);
        else
            one.text(key.constData(), value.constData());
    }
    const QString verdict = inWords(test(one));
    QVERIFY2(verdict.startsWith(words), qPrintable(verdict));
    // Beside the good ones, nothing is left unsaid behind "taken".
    if (words.endsWith(u": "))
        QCOMPARE(verdict, words);
}

void TestCredentials::aClockThatIsOff()
{
    QVERIFY(m_sandbox.start({QStringLiteral("--clock-offset"), QStringLiteral("-600")}));
    const TestTalk talk = test(SandboxAccount(m_sandbox, "sumsub")
                                   .secret("app-token", "sbx:sumsub-sandbox-token")
                                   .secret("secret-key", "sumsub-sandbox-secret-key"));
    QVERIFY2(!talk.isAnswered(), qPrintable(inWords(talk)));
    QCOMPARE(talk.result.error().cause, ErrorCause::ClockOff);
    QCOMPARE(talk.result.error().args, QStringList{QStringLiteral("+10")});
}

void TestCredentials::nobodyThere()
{
    const SandboxAccount one = std::move(SandboxAccount(m_sandbox, "p100").secret("api-key", "p100-sandbox-key"));
    const QUrl url = m_sandbox.url();
    m_sandbox.stop();
    network::RunnerSettings quick;
    quick.retries = 0;
    network::ConversationRunner runner(quick, m_clock, m_randomness);
    auto conversation = providers::startTest({one.account, m_clock, m_randomness});
    QVERIFY(conversation.has_value());
    const auto future =
        runner.run<core::CredentialReport>(*std::move(conversation), {QStringLiteral("account"), {}, {url}});
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kPatience);
    QCOMPARE(core::toWord(future.result().error().kind), QStringLiteral("Network"));
    QCOMPARE(future.result().error().cause, ErrorCause::ConnectionRefused);
}

void TestCredentials::partnerTokens()
{
    LoginTalk minted = logIn("transak/partner-token", transakPartner());
    QVERIFY2(minted.isAnswered(), qPrintable(minted.errorLine()));
    auto &grant = std::get<core::Grant>(*minted.result);
    QVERIFY(grant.expiresAt.has_value());
    const qint64 days = (m_clock.nowUtc().secsTo(*grant.expiresAt) + 43'200) / 86'400;
    QCOMPARE(days, 7);
    QCOMPARE(m_sandbox.requests(QStringLiteral("transak/partner-token")), 1);
    const TestTalk taken =
        test(SandboxAccount(m_sandbox, "transak").secret("partner-access-token", grant.token.open().toByteArray()));
    QVERIFY2(taken.isAnswered(), qPrintable(taken.errorLine()));
}

void TestCredentials::customers()
{
    SandboxAccount one = transakPartner();
    const QString email = QStringLiteral("maria.kowalska@example.com");
    one.customer.setText(QStringLiteral("email"), email);
    const LoginTalk begun = logIn("transak/customer-login", one);
    QVERIFY2(begun.isAnswered(), qPrintable(begun.errorLine()));
    const auto &request = std::get<core::CodeRequest>(*begun.result);

    const LoginTalk again = logIn("transak/customer-login", one);
    QVERIFY2(!again.isAnswered(), qPrintable(inWords(again)));
    QCOMPARE(again.result.error().cause, ErrorCause::LoginTooSoon);
    QCOMPARE(again.result.error().args, QStringList{QStringLiteral("60")});

    QByteArray code = m_sandbox.state().value(u"mail")[email].toString().toLatin1();
    QCOMPARE(code.size(), 6);
    code.insert(3, ' '); // as people type it
    const LoginTalk done = logIn("transak/customer-login", one, code, &request.state);
    QVERIFY2(done.isAnswered(), qPrintable(done.errorLine()));
    const auto &grant = std::get<core::Grant>(*done.result);
    QVERIFY(grant.expiresAt.has_value());
    QCOMPARE((m_clock.nowUtc().secsTo(*grant.expiresAt) + 43'200) / 86'400, 30);
    QCOMPARE(m_sandbox.requests(QStringLiteral("transak/login")), 2);
    QCOMPARE(m_sandbox.requests(QStringLiteral("transak/verify")), 1);

    core::Fields customer = one.customer.clone();
    customer.setSecret(QStringLiteral("user-access-token"), grant.token.clone());
    customer.setText(QStringLiteral("workflow-run-id"), QStringLiteral("wfr-1042"));
    const Talk looked =
        run(providers::startLookup(QStringLiteral("transak/id-proof"), {one.account, customer, m_clock}));
    QVERIFY2(looked.isAnswered(), qPrintable(looked.errorLine()));
    QCOMPARE(core::toWord(looked.result->status), QStringLiteral("InReview"));
}

void TestCredentials::agents()
{
    SandboxAccount one = kriptomatAgent();
    const LoginTalk done = logIn("kriptomat/login", one, totp());
    QVERIFY2(done.isAnswered(), qPrintable(done.errorLine()));
    const auto &grant = std::get<core::Grant>(*done.result);
    QVERIFY(grant.expiresAt.has_value());
    const qint64 minutes = (m_clock.nowUtc().secsTo(*grant.expiresAt) + 30) / 60;
    QCOMPARE(minutes, 60);
    one.secret("access-token", grant.token.open().toByteArray());
    const TestTalk taken = test(one);
    QVERIFY2(taken.isAnswered(), qPrintable(taken.errorLine()));
    QCOMPARE(taken.result->expiresAt, grant.expiresAt);
}

void TestCredentials::refusedCodes()
{
    SandboxAccount customer = transakPartner();
    customer.customer.setText(QStringLiteral("email"), QStringLiteral("maria.kowalska@example.com"));
    const LoginTalk begun = logIn("transak/customer-login", customer);
    QVERIFY2(begun.isAnswered(), qPrintable(begun.errorLine()));
    const auto &request = std::get<core::CodeRequest>(*begun.result);
    const LoginTalk wrong = logIn("transak/customer-login", customer, "no-code", &request.state);
    QCOMPARE(wrong.result.error().cause, ErrorCause::LoginRefused);
    QCOMPARE(wrong.result.error().providerMessage, QStringLiteral("Invalid OTP"));
    const LoginTalk agent = logIn("kriptomat/login", kriptomatAgent(), "no-code");
    QCOMPARE(agent.result.error().cause, ErrorCause::LoginRefused);
    QCOMPARE(agent.result.error().providerMessage, QStringLiteral("Invalid credentials."));
}

void TestCredentials::shortTokensEnd()
{
    QVERIFY(m_sandbox.start({QStringLiteral("--short-tokens"), QStringLiteral("1")}));
    SandboxAccount one = kriptomatAgent();
    const LoginTalk done = logIn("kriptomat/login", one, totp());
    QVERIFY2(done.isAnswered(), qPrintable(done.errorLine()));
    const auto &grant = std::get<core::Grant>(*done.result);
    QVERIFY(grant.expiresAt && m_clock.nowUtc().secsTo(*grant.expiresAt) <= 1);
    one.secret("access-token", grant.token.open().toByteArray());
    const auto isOver = [this, &one] {
        const TestTalk talk = test(one);
        return !talk.isAnswered() && talk.result.error().cause == ErrorCause::TokenRefused;
    };
    QVERIFY(QTest::qWaitFor(isOver, kPatience));
}

void TestCredentials::loginsAreSentOnce_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"reset", "cut", "garbage", "wrongtype", "huge", "html", "empty", "429:1", "500", "503:1"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestCredentials::loginsAreSentOnce()
{
    QFETCH(const QString, fault);
    QVERIFY(m_sandbox.start({QStringLiteral("--fault"), fault + QStringLiteral("@*")}));
    SandboxAccount customer = transakPartner();
    customer.customer.setText(QStringLiteral("email"), QStringLiteral("maria.kowalska@example.com"));
    const core::Secret state{QByteArray("state-1")};
    QVERIFY(!logIn("transak/partner-token", transakPartner()).isAnswered());
    QVERIFY(!logIn("transak/customer-login", customer).isAnswered());
    QVERIFY(!logIn("transak/customer-login", customer, "123456", &state).isAnswered());
    QVERIFY(!logIn("kriptomat/login", kriptomatAgent(), "123456").isAnswered());
    for (const char *point : {"transak/partner-token", "transak/login", "transak/verify", "kriptomat/login"})
        QCOMPARE(m_sandbox.requests(QString::fromLatin1(point)), 1);
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "test_credentials.moc"
