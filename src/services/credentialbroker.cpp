// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/credentialbroker.h"

#include "providers/credentials.h"
#include "providers/registry.h"
#include "services/credentialtest.h"
#include "services/logindesk.h"
#include "services/preparation.h"

#include <algorithm>

namespace kyc::services {

using core::Error;
using core::ErrorCause;
using core::ErrorKind;
using core::Result;

namespace {

const core::LoginDescription *loginGiving(const core::Account &account, const QString &key)
{
    const providers::Provider *provider = providers::find(account.providerId);
    if (!provider)
        return nullptr;
    for (const core::LoginDescription &login : provider->description().logins) {
        if (login.givesKey == key)
            return &login;
    }
    return nullptr;
}

template <class T>
QFuture<Result<T>> readyWith(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

/// Whether it was the account that was asked for, and not the customer with a token of their own.
bool isAccountsOwn(const CredentialBroker::Credentials &credentials)
{
    const providers::Provider *provider = providers::find(credentials.account.providerId);
    if (!provider || credentials.account.fields.secretKeys().isEmpty())
        return false;
    const auto &logins = provider->description().logins;
    return std::none_of(logins.cbegin(), logins.cend(), [&credentials](const core::LoginDescription &login) {
        return login.isForCustomer && credentials.customer.contains(login.givesKey);
    });
}

/// A login that a person has started; what it gives for a customer is kept for that customer.
class PersonalLogin final : public Task<void>
{
public:
    PersonalLogin(LoginDesk &desk, AccountStore &store, QObject *parent)
        : Task(parent),
          m_desk(desk),
          m_store(store) { }

    void start(const core::Account &account, const core::LoginDescription &login, const core::Fields &customer)
    {
        const LoginKey key = m_desk.key(account, login, customer);
        const auto askedWith = std::make_shared<core::Account>(account.clone());
        await(m_desk.logIn(account, login, customer),
              [this, key, &login, askedWith](Result<core::Grant> grant) { // NOLINT(performance-unnecessary-value-param)
                  if (!grant)
                      return end(core::Unexpected(grant.error()));
                  if (!login.isForCustomer)
                      return end({});
                  await(m_store.keepCustomerToken(*askedWith, login.givesKey, key.person, *grant),
                        [this](const Result<void> &kept) { end(kept); });
              });
    }

private:
    LoginDesk &m_desk;
    AccountStore &m_store;
};

} // namespace

struct CredentialBroker::Private
{
    explicit Private(const LoginDesk::Parts &with) : parts(with), desk(with) { }

    [[nodiscard]] bool isWorthAnother(const Credentials &credentials, const core::LoginDescription &login,
                                      const std::optional<Error> &error);
    void dropCustomerToken(const Credentials &credentials, const core::LoginDescription &login, const Error &error);

    const LoginDesk::Parts parts;
    LoginDesk desk;
    int session = 0; ///< counts the locks
};

CredentialBroker::CredentialBroker(AccountStore &store, const AccountBook &book, AccountActivity &activity,
                                   network::ConversationRunner &runner, const core::Clock &clock,
                                   core::Randomness &randomness, QObject *parent)
    : QObject(parent),
      m_d(std::make_unique<Private>(LoginDesk::Parts{store, book, activity, runner, clock, randomness}))
{
    const LoginDesk *desk = &m_d->desk;
    connect(desk, &LoginDesk::questionAsked, this, &CredentialBroker::questionAsked);
    connect(desk, &LoginDesk::questionChanged, this, &CredentialBroker::questionChanged);
    connect(desk, &LoginDesk::questionEnded, this, &CredentialBroker::questionEnded);
    connect(desk, &LoginDesk::notKept, this, &CredentialBroker::notKept);
    connect(desk, &LoginDesk::loginEnded, this, &CredentialBroker::loginEnded);
    connect(desk, &LoginDesk::testEnded, this, &CredentialBroker::testEnded);
    // Later, because locking the vault changes the book too, and lock() says better why a question ends.
    connect(&book, &AccountBook::changed, this, [this] { m_d->desk.endOutdated(); }, Qt::QueuedConnection);
}

CredentialBroker::~CredentialBroker()
{
    const QObjectList tasks = children(); // they need the desk
    qDeleteAll(tasks);
}

QFuture<Result<CredentialBroker::Credentials>>
CredentialBroker::prepare(const core::Account &account, const QString &checkId, const core::Fields &customer)
{
    Credentials credentials{account.clone(), customer.clone(), {}, m_d->session};
    const providers::Provider *provider = providers::find(account.providerId);
    if (account.id.isEmpty() || !provider || provider->description().logins.isEmpty())
        return readyWith<Credentials>(std::move(credentials));
    auto *preparation =
        new Preparation(m_d->desk, m_d->parts.store, m_d->parts.clock, std::move(credentials), checkId, this);
    const auto future = preparation->future();
    preparation->start();
    return future;
}

bool CredentialBroker::used(const Credentials &credentials, const std::optional<Error> &error)
{
    bool isWorthAnother = false;
    if (credentials.session == m_d->session) {
        for (const QString &key : credentials.granted) {
            const core::LoginDescription *login = loginGiving(credentials.account, key);
            if (login && m_d->isWorthAnother(credentials, *login, error))
                isWorthAnother = true;
        }
    }
    const bool isStillIts = m_d->desk.isInBook(credentials.account);
    if (!isWorthAnother && isStillIts && isAccountsOwn(credentials))
        m_d->parts.activity.used(credentials.account.id, m_d->parts.clock.nowUtc(), error);
    return isWorthAnother;
}

bool CredentialBroker::Private::isWorthAnother(const Credentials &credentials, const core::LoginDescription &login,
                                               const std::optional<Error> &error)
{
    const core::Fields &fields = login.isForCustomer ? credentials.customer : credentials.account.fields;
    const core::Secret *token = fields.secret(login.givesKey);
    if (!token)
        return false;
    const LoginKey key = desk.key(credentials.account, login, credentials.customer);
    if (!error || error->kind == ErrorKind::UserNotFound)
        desk.memory().taken(key, desk.printOf(*token));
    if (!error || error->kind != ErrorKind::Unauthorized)
        return false;
    if (login.isForCustomer) {
        dropCustomerToken(credentials, login, *error);
        return false;
    }
    const core::Secret now = desk.token(credentials.account, login).token;
    if (!now.isEmpty() && !now.equals(*token))
        return true; // somebody has got another one meanwhile
    return desk.memory().refused(key, desk.printOf(*token), *error, error->cause == ErrorCause::ShareTokenRefused);
}

/// Once, and not one that a person has got meanwhile.
void CredentialBroker::Private::dropCustomerToken(const Credentials &credentials, const core::LoginDescription &login,
                                                  const Error &error)
{
    LoginMemory &memory = desk.memory();
    const LoginKey key = desk.key(credentials.account, login, credentials.customer);
    const QByteArray print = desk.printOf(*credentials.customer.secret(login.givesKey));
    const bool wasOver = memory.isOver(key, print, std::nullopt, true);
    (void)memory.refused(key, print, error, error.cause == ErrorCause::ShareTokenRefused);
    if (wasOver || !memory.isOver(key, print, std::nullopt, true) || memory.isSuperseded(key, print))
        return;
    // When it stays it is refused again, and dropped then: in the next session.
    const auto dropped = parts.store.dropCustomerToken(key.accountId, login.givesKey, key.person);
    Q_UNUSED(dropped)
}

QFuture<Result<core::CredentialReport>> CredentialBroker::test(const QString &accountId)
{
    const core::Account *account = m_d->parts.book.find(accountId);
    if (!account)
        return readyWith<core::CredentialReport>(
            core::failure(ErrorKind::MissingCredential, ErrorCause::CredentialMissing));
    m_d->desk.memory().forgetRefusals(accountId);
    auto *test = new CredentialTest(m_d->desk, m_d->parts, *account, this);
    const auto future = test->future();
    test->start();
    return future;
}

QFuture<Result<void>> CredentialBroker::logIn(const QString &accountId, const QString &loginId,
                                              const core::Fields &customer)
{
    const core::Account *account = m_d->parts.book.find(accountId);
    const providers::Provider *provider = account ? providers::find(account->providerId) : nullptr;
    const core::LoginDescription *login = provider ? provider->description().login(loginId) : nullptr;
    if (!login)
        return readyWith<void>(core::failure(ErrorKind::InvalidInput, ErrorCause::UnknownCheck, {loginId}));
    m_d->desk.memory().forgetRefusals(accountId);
    auto *personal = new PersonalLogin(m_d->desk, m_d->parts.store, this);
    const auto future = personal->future();
    personal->start(*account, *login, customer);
    return future;
}

QList<CredentialBroker::Question> CredentialBroker::questions() const
{
    QList<Question> questions;
    const QStringList ids = m_d->desk.questionIds();
    for (const QString &id : ids) {
        const LoginRun *run = m_d->desk.asking(id);
        const LoginRun::Question &asked = *run->question();
        questions.append({id, run->key().accountId, run->key().loginId, run->key().person, asked.isCodeSent,
                          run->isAsking(), asked.codeAgainAt, asked.problem, run->waiting()});
    }
    return questions;
}

void CredentialBroker::answer(const QString &questionId, core::Secret code) // NOLINT: taken, so that it dies here
{
    if (LoginRun *run = m_d->desk.asking(questionId))
        run->answer(code);
}

void CredentialBroker::sendAgain(const QString &questionId)
{
    if (LoginRun *run = m_d->desk.asking(questionId))
        run->sendAgain();
}

void CredentialBroker::decline(const QString &questionId)
{
    if (LoginRun *run = m_d->desk.asking(questionId))
        run->end(core::failure(ErrorKind::MissingCredential, ErrorCause::LoginDeclined));
}

void CredentialBroker::lock()
{
    ++m_d->session;
    m_d->desk.lock();
}

} // namespace kyc::services
