// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "integration/loginbench.h"

namespace kyc::test {

namespace {

services::Places placesIn(const QString &folder)
{
    services::Places places;
    places.configFolder = folder + QStringLiteral("/config");
    places.dataFolder = folder + QStringLiteral("/data");
    places.administratorFile = folder + QStringLiteral("/administrator.json");
    return places;
}

network::RunnerSettings directSettings()
{
    network::RunnerSettings settings;
    settings.useSystemProxy = false;
    settings.retries = 0;
    return settings;
}

} // namespace

LoginBench::LoginBench()
    : m_places(placesIn(m_folder.path())),
      settings(m_places.settingsFile()),
      vault(settings, m_places),
      store(book, vault, m_places, clock),
      activity(m_places.activityFile()),
      runner(directSettings(), clock, randomness),
      broker(store, book, activity, runner, clock, randomness),
      engine(runner, clock, &broker)
{
    clock.setNow(QDateTime::currentDateTimeUtc());
    QObject::connect(&vault, &services::VaultSession::aboutToLock, &broker, &services::CredentialBroker::lock);
}

bool LoginBench::open(const QStringList &sandboxArguments)
{
    if (!sandbox.start(sandboxArguments) || !store.load())
        return false;
    const auto chosen = vault.choose(vault::KeeperKind::Memory);
    return waitFor(chosen) && chosen.result().has_value();
}

QString LoginBench::add(const QString &providerId, const QMap<QString, QString> &texts,
                        const QMap<QString, QByteArray> &secrets)
{
    core::Account account;
    account.name = providerId + QString::number(book.accounts().size());
    account.providerId = providerId;
    account.environment = core::Environment::Custom;
    account.customBaseUrl = sandbox.url();
    account.fields = customer(texts, secrets);
    account.quota = core::Quota{.requestsPerSecond = 500, .burst = 100, .inFlight = 50};
    const auto saved = store.save(std::move(account));
    return waitFor(saved) && saved.result() ? *saved.result() : QString();
}

bool LoginBench::change(const QString &accountId, const QString &key, const QByteArray &secret)
{
    core::Account account = book.find(accountId)->clone();
    account.fields.setSecret(key, core::Secret(QByteArray(secret)));
    const auto saved = store.save(std::move(account), {key});
    return waitFor(saved) && saved.result().has_value();
}

void LoginBench::lock()
{
    vault.lock();
}

QString LoginBench::addMinting(const QByteArray &token, const QByteArray &apiSecret)
{
    return add(QStringLiteral("transak"), {{QStringLiteral("api-key"), QStringLiteral("transak-sandbox-key")}},
               {{QStringLiteral("api-secret"), apiSecret}, {QStringLiteral("partner-access-token"), token}});
}

QString LoginBench::addWithCode()
{
    return add(QStringLiteral("kriptomat"),
               {{QStringLiteral("email"), QStringLiteral("agent@example.com")},
                {QStringLiteral("client-id"), QStringLiteral("kriptomat-sandbox-client")}},
               {{QStringLiteral("password"), "kriptomat-sandbox-password"},
                {QStringLiteral("client-secret"), "kriptomat-sandbox-client-secret"}});
}

QByteArray LoginBench::codeOfNow() const
{
    return sandbox.state().value(u"totp").toString().toLatin1();
}

QByteArray LoginBench::codeMailedTo(const QString &email) const
{
    return sandbox.state().value(u"mail")[email].toString().toLatin1();
}

QFuture<LoginBench::Answer> LoginBench::lookUp(const QString &accountId, const QString &checkId,
                                               const core::Fields &customer)
{
    return engine.lookup(*book.find(accountId), checkId, customer);
}

std::vector<QFuture<LoginBench::Answer>> LoginBench::lookUpOften(int times, const QString &accountId,
                                                                 const QString &checkId, const core::Fields &customer)
{
    std::vector<QFuture<Answer>> futures;
    for (int i = 0; i < times; ++i)
        futures.push_back(lookUp(accountId, checkId, customer));
    return futures;
}

QString LoginBench::words(const core::Error &error)
{
    return core::toWord(error.kind) + u'/' + QString::number(static_cast<int>(error.cause)) + u' '
        + error.providerMessage;
}

QString LoginBench::said(QFuture<Answer> future)
{
    if (!waitFor(future))
        return QStringLiteral("nothing");
    if (future.isCanceled() || future.resultCount() == 0)
        return QStringLiteral("cancelled");
    const Answer answer = future.result();
    return answer ? core::toWord(answer->status) : words(answer.error());
}

bool LoginBench::waitForQuestions(int count) const
{
    return QTest::qWaitFor(
        [this, count] {
            const auto questions = broker.questions();
            return questions.size() == count
                && std::none_of(questions.cbegin(), questions.cend(), [](const auto &one) { return one.isRunning; });
        },
        kPatience);
}

const core::Secret *LoginBench::tokenOf(const QString &accountId, const QString &key) const
{
    const core::Account *account = book.find(accountId);
    return account ? account->fields.secret(key) : nullptr;
}

core::Fields customer(const QMap<QString, QString> &texts, const QMap<QString, QByteArray> &secrets)
{
    core::Fields fields;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        fields.setText(text.key(), text.value());
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret)
        fields.setSecret(secret.key(), core::Secret(QByteArray(secret.value())));
    return fields;
}

QByteArray webToken(const QDateTime &expiresAt)
{
    const QByteArray claims = "{\"exp\":" + QByteArray::number(expiresAt.toSecsSinceEpoch()) + '}';
    return "eyJhbGciOiJub25lIn0." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        + ".nobody";
}

} // namespace kyc::test
