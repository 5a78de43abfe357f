// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/imports/importdesk.h"
#include "services/setup.h"
#include "support/recordsbench.h"
#include "support/sandboxprocess.h"

#include <QSignalSpy>

namespace kyc::test {

/// A desk whose imports run against the simulated providers, over sockets. The destination is asked without long
/// pauses.
class ImportBench : public RecordsBench
{
public:
    ImportBench() { clock.setNow(QDateTime::currentDateTimeUtc()); }

    [[nodiscard]] bool start(const QStringList &sandboxArguments = {QStringLiteral("--stage-polls"),
                                                                    QStringLiteral("1")})
    {
        if (!sandbox.start(sandboxArguments) || !open() || !settles())
            return false;
        makeDesk();
        giveSecrets();
        return outcome(desk->reload()).has_value();
    }
    /// The accounts of the simulated providers; after a lock, as the vault gives their secrets back.
    void giveSecrets()
    {
        auto setup = services::readSetup(sandbox.announcement());
        for (core::Account &given : setup->accounts) {
            const core::Account *known = book.findByName(given.name);
            given.id = known ? known->id : QString();
            if (known)
                book.replace(std::move(given));
            else
                book.add(std::move(given));
        }
    }
    [[nodiscard]] services::ImportParts parts()
    {
        return services::ImportParts{.records = *records,
                                     .trail = *trail,
                                     .vault = *vault,
                                     .accounts = book,
                                     .recorder = *recorder,
                                     .runner = *runner,
                                     .broker = *broker,
                                     .engine = *engine,
                                     .settings = settings,
                                     .clock = clock,
                                     .randomness = randomness,
                                     .places = places,
                                     .pollInterval = std::chrono::milliseconds(20)};
    }
    /// What a program has beside its records.
    void makeDesk()
    {
        network::RunnerSettings direct;
        direct.useSystemProxy = false;
        direct.exchangeTimeout = std::chrono::seconds(2);
        direct.retryBase = std::chrono::milliseconds(10);
        store = std::make_unique<services::AccountStore>(book, *vault, places, clock);
        recorder = std::make_unique<services::LookupRecorder>(*records, *trail, settings);
        runner = std::make_unique<network::ConversationRunner>(direct, clock, randomness);
        activity = std::make_unique<services::AccountActivity>(places.activityFile());
        broker = std::make_unique<services::CredentialBroker>(*store, book, *activity, *runner, clock, randomness);
        engine = std::make_unique<services::LookupEngine>(*runner, clock, broker.get());
        desk = std::make_unique<services::ImportDesk>(parts());
    }
    ~ImportBench() = default;
    Q_DISABLE_COPY_MOVE(ImportBench)

    [[nodiscard]] core::Account *account(const char *provider)
    {
        for (const core::Account &each : book.accounts()) {
            if (each.providerId == QLatin1String(provider))
                return const_cast<core::Account *>(&each);
        }
        return nullptr;
    }
    void change(const char *provider, const QString &key, const QString &text)
    {
        core::Account changed = account(provider)->clone();
        changed.fields.setText(key, text);
        book.replace(std::move(changed));
    }
    [[nodiscard]] services::ImportOrder order(const char *destination, const QString &applicant)
    {
        services::ImportOrder order;
        order.sourceAccountId = account("sumsub")->id;
        order.applicant = {{QStringLiteral("external-user-id"), applicant}};
        order.destinationAccountId = account(destination)->id;
        order.destination = QLatin1String(destination) == QLatin1String("transak")
            ? quote()
            : QMap<QString, QString>{{QStringLiteral("user-id"), QStringLiteral("k-not-started")}};
        order.basis = QStringLiteral("consent");
        order.reference = QStringLiteral("T-77");
        return order;
    }
    [[nodiscard]] static QMap<QString, QString> quote()
    {
        return {{QStringLiteral("email"), QStringLiteral("none@example.com")},
                {QStringLiteral("fiat-currency"), QStringLiteral("EUR")},
                {QStringLiteral("fiat-amount"), QStringLiteral("100")},
                {QStringLiteral("crypto-currency"), QStringLiteral("ETH")},
                {QStringLiteral("network"), QStringLiteral("ethereum")},
                {QStringLiteral("payment-method"), QStringLiteral("credit_debit_card")},
                {QStringLiteral("is-buy-or-sell"), QStringLiteral("BUY")},
                {QStringLiteral("quote-country-code"), QStringLiteral("DE")}};
    }

    /// Runs one to where it rests; its id, 0 when it did not start.
    [[nodiscard]] qint64 run(const services::ImportOrder &order, core::Fields secrets = {})
    {
        const auto id = outcome(desk->start(order, std::move(secrets)));
        return id && rests(*id) ? *id : 0;
    }
    [[nodiscard]] bool rests(qint64 id) const
    {
        return QTest::qWaitFor([this, id] { return desk->runner(id) != services::ImportDesk::Runner::Here; }, 30'000);
    }
    [[nodiscard]] QString end(qint64 id) const
    {
        const services::ImportState *import = desk->find(id);
        return import && import->end ? toWord(*import->end) : QStringLiteral("none");
    }
    /// How often tokens were handed over, those that were turned away too, and how many tokens.
    [[nodiscard]] std::pair<int, int> handOvers() const
    {
        const QJsonObject counts = sandbox.state().value(u"imports").toObject();
        int all = 0;
        for (const auto &each : counts)
            all += each.toObject().value(u"attempts").toInt();
        return {all, static_cast<int>(counts.size())};
    }
    [[nodiscard]] QStringList keptTokens()
    {
        QStringList kept;
        const auto keys = keepers[vault::KeeperKind::Keychain].content().keys();
        for (const QString &key : keys) {
            if (key.contains(QStringLiteral("/import/")))
                kept.append(key);
        }
        return kept;
    }

    SandboxProcess sandbox;
    core::SystemRandomness randomness;
    services::AccountBook book;
    std::unique_ptr<services::AccountStore> store;
    std::unique_ptr<services::LookupRecorder> recorder;
    std::unique_ptr<network::ConversationRunner> runner;
    std::unique_ptr<services::AccountActivity> activity;
    std::unique_ptr<services::CredentialBroker> broker;
    std::unique_ptr<services::LookupEngine> engine;
    std::unique_ptr<services::ImportDesk> desk;
};

} // namespace kyc::test
