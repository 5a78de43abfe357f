// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/credentialbroker.h"
#include "services/lookupengine.h"
#include "support/fixedclock.h"
#include "support/sandboxprocess.h"

#include <QTemporaryDir>
#include <QTest>

#include <vector>

namespace kyc::test {

inline constexpr int kPatience = 20'000; // ms; a bound, not a measure

/// What one agent works with, without a window: accounts, a keeper in memory, the broker, and the simulated providers.
/// The clock starts at the real time, because TOTP codes need it, and goes on as a test says.
class LoginBench
{
public:
    using Answer = core::Result<core::Verification>;

    LoginBench();

    /// Starts the simulation and opens the keeper. False when either does not work.
    [[nodiscard]] bool open(const QStringList &sandboxArguments = {});
    /// Keeps an account of the simulation's address; its id, empty when that fails.
    [[nodiscard]] QString add(const QString &providerId, const QMap<QString, QString> &texts,
                              const QMap<QString, QByteArray> &secrets);
    /// Keeps the account with another secret.
    [[nodiscard]] bool change(const QString &accountId, const QString &key, const QByteArray &secret);
    void lock(); ///< as the window does

    /// An account with which Transak's partner tokens are minted; it has @p token now, unless that is empty.
    [[nodiscard]] QString addMinting(const QByteArray &token = {}, const QByteArray &apiSecret = kApiSecret);
    /// An account that logs in at Kriptomat with a code.
    [[nodiscard]] QString addWithCode();
    [[nodiscard]] QByteArray codeOfNow() const; ///< of the authenticator
    [[nodiscard]] QByteArray codeMailedTo(const QString &email) const;

    [[nodiscard]] QFuture<Answer> lookUp(const QString &accountId, const QString &checkId,
                                         const core::Fields &customer);
    [[nodiscard]] std::vector<QFuture<Answer>> lookUpOften(int times, const QString &accountId, const QString &checkId,
                                                           const core::Fields &customer);
    /// Waits; the error's kind and cause, or the status, in words.
    [[nodiscard]] static QString said(QFuture<Answer> future);
    [[nodiscard]] static QString words(const core::Error &error);
    template <class T>
    [[nodiscard]] static bool waitFor(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, kPatience);
    }
    /// Waits until there are so many questions, and the provider is being asked in none of them.
    [[nodiscard]] bool waitForQuestions(int count) const;
    [[nodiscard]] services::CredentialBroker::Question question() const { return broker.questions().value(0); }
    [[nodiscard]] const core::Secret *tokenOf(const QString &accountId, const QString &key) const;
    [[nodiscard]] int requests(const QString &point) const { return sandbox.requests(point); }

    static inline const QByteArray kApiSecret = QByteArrayLiteral("transak-sandbox-secret");

    SandboxProcess sandbox;
    FixedClock clock;
    core::SystemRandomness randomness;

private:
    QTemporaryDir m_folder;
    services::Places m_places;

public:
    services::Settings settings;
    services::VaultSession vault;
    services::AccountBook book;
    services::AccountStore store;
    services::AccountActivity activity;
    network::ConversationRunner runner;
    services::CredentialBroker broker;
    services::LookupEngine engine;
};

/// The fields of one of the simulated customers.
[[nodiscard]] core::Fields customer(const QMap<QString, QString> &texts, const QMap<QString, QByteArray> &secrets = {});
/// A JSON Web Token that claims to end then; nobody takes it.
[[nodiscard]] QByteArray webToken(const QDateTime &expiresAt);

} // namespace kyc::test
