// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/logins/lookuplogins.h"

#include "desktop/logins/customerlogindialog.h"
#include "desktop/search/identifierchoices.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"
#include "providers/registry.h"

#include <algorithm>

namespace kyc::desktop {

using core::ErrorCause;
using services::CredentialBroker;
using services::LookupSession;
using Login = LookupSession::Login;

namespace {

const core::LoginDescription *findLogin(const core::Account *account, const QString &loginId)
{
    const providers::Provider *provider = account ? providers::find(account->providerId) : nullptr;
    return provider ? provider->description().login(loginId) : nullptr;
}

/// What tells the customers of a login apart.
QString personOf(const core::LoginDescription &login, const core::Fields &customer)
{
    QStringList texts;
    for (const QString &key : login.customerKeys)
        texts.append(customer.text(key).trimmed());
    return texts.join(u'\n');
}

/// Not an end that somebody wanted, or that is said elsewhere.
bool isWorthSaying(const core::Error &error)
{
    return error.kind != core::ErrorKind::Cancelled && error.cause != ErrorCause::LoginDeclined
        && error.cause != ErrorCause::VaultLocked;
}

} // namespace

LookupLogins::LookupLogins(Workspace &workspace, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_window(window)
{
    const CredentialBroker *broker = &workspace.broker();
    for (const auto signal :
         {&CredentialBroker::questionAsked, &CredentialBroker::questionChanged, &CredentialBroker::questionEnded})
        connect(broker, signal, this, &LookupLogins::updateAll);
    connect(&workspace.session(), &LookupSession::rowChanged, this, &LookupLogins::update);
    connect(&workspace.session(), &LookupSession::reset, this, &LookupLogins::updateAll);
}

void LookupLogins::logIn(int row)
{
    const LookupSession &session = m_workspace.session();
    const LookupSession::Row &asked = session.row(row);
    const core::Account *account = m_workspace.accounts().find(asked.accountId);
    const core::LoginDescription *login = findLogin(account, asked.customerLoginId);
    if (!login)
        return;
    const core::Customer &customer = session.customer();
    CustomerLoginDialog::Subject subject;
    subject.providerName = providers::find(account->providerId)->description().label.text();
    subject.accountName = account->name;
    subject.customerLabel = customer.label;
    QList<core::FieldDescription> missing;
    for (const QString &key : login->customerKeys) {
        const QString known = customer.fields.text(key).trimmed();
        const core::FieldDescription *field = customerField(asked.checkId, key);
        if (!known.isEmpty())
            subject.known.append(known);
        else if (field)
            missing.append(*field);
    }
    auto *dialog = new CustomerLoginDialog(subject, missing, m_window);
    dialog->setObjectName(QStringLiteral("customerLoginDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row, accountId = account->id, loginId = login->id] {
        m_workspace.session().supply(row, dialog->fields());
        start(accountId, loginId);
    });
    dialog->open();
}

void LookupLogins::start(const QString &accountId, const QString &loginId)
{
    const core::LoginDescription *login = findLogin(m_workspace.accounts().find(accountId), loginId);
    if (!login)
        return;
    const core::Fields &customer = m_workspace.session().customer().fields;
    const int number = ++m_lastNumber;
    const QFuture<core::Result<void>> future = m_workspace.broker().logIn(accountId, loginId, customer);
    m_runs[number] = {accountId, loginId, personOf(*login, customer), future};
    updateAll();
    whenDone(future, this, [this, number](const core::Result<void> &result) { ended(number, result); });
}

void LookupLogins::ended(int number, const core::Result<void> &result)
{
    const auto found = m_runs.find(number);
    const Run run = found->second;
    LookupSession &session = m_workspace.session();
    QList<int> rows;
    for (int row = 0; row < session.rowCount(); ++row) {
        if (isFor(run, row))
            rows.append(row);
    }
    m_runs.erase(found);
    updateAll();
    for (const int row : std::as_const(rows)) {
        if (result)
            session.refresh(row);
        else if (isWorthSaying(result.error()))
            session.loginFailed(row, result.error());
    }
}

bool LookupLogins::isFor(const Run &run, int row) const
{
    const LookupSession &session = m_workspace.session();
    const LookupSession::Row &asked = session.row(row);
    if (asked.accountId != run.accountId || asked.customerLoginId != run.loginId)
        return false;
    const core::LoginDescription *login = findLogin(m_workspace.accounts().find(run.accountId), run.loginId);
    return login && personOf(*login, session.customer().fields) == run.person;
}

void LookupLogins::cancel(int row)
{
    for (auto &[number, run] : m_runs) {
        if (isFor(run, row))
            run.future.cancel();
    }
}

std::optional<CredentialBroker::Question> LookupLogins::find(int row) const
{
    const LookupSession::Row &asked = m_workspace.session().row(row);
    const bool isLoggingIn = isLoggingInFor(row);
    const QList<CredentialBroker::Question> questions = m_workspace.broker().questions();
    for (const CredentialBroker::Question &question : questions) {
        if (question.accountId != asked.accountId)
            continue;
        const bool isForCustomer = !question.person.isEmpty();
        const bool isTheirs = isLoggingIn && question.loginId == asked.customerLoginId && isOfCustomer(question.person);
        if (isForCustomer ? isTheirs : asked.isRunning)
            return question;
    }
    return std::nullopt;
}

bool LookupLogins::isLoggingInFor(int row) const
{
    return std::any_of(m_runs.cbegin(), m_runs.cend(), [&](const auto &run) { return isFor(run.second, row); });
}

bool LookupLogins::isOfCustomer(const QString &person) const
{
    const core::Fields &fields = m_workspace.session().customer().fields;
    const QStringList keys = fields.textKeys();
    return std::any_of(keys.cbegin(), keys.cend(),
                       [&](const QString &key) { return fields.text(key).trimmed() == person; });
}

QString LookupLogins::questionOf(int row) const
{
    const auto question = find(row);
    return question ? question->id : QString();
}

void LookupLogins::update(int row)
{
    const auto question = find(row);
    Login login = isLoggingInFor(row) ? Login::UnderWay : Login::None;
    if (question)
        login = question->isRunning ? Login::UnderWay : Login::WaitsForCode;
    m_workspace.session().setLogin(row, login);
}

void LookupLogins::updateAll()
{
    for (int row = 0; row < m_workspace.session().rowCount(); ++row)
        update(row);
}

} // namespace kyc::desktop
