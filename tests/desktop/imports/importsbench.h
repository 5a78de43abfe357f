// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/workspace.h"
#include "services/setup.h"
#include "support/sandboxprocess.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace kyc::test {

/// A workspace whose records are open, with the accounts of the simulated providers, which it asks without long pauses.
class ImportsBench
{
public:
    static constexpr int kLongest = 30'000; // milliseconds

    ImportsBench()
    {
        network::RunnerSettings settings;
        settings.useSystemProxy = false;
        settings.retries = 0;
        workspace = std::make_unique<desktop::Workspace>(
            services::Places{folder.path(), folder.path(), folder.filePath(QStringLiteral("none")), true}, settings);
        workspace->setImportPolls(std::chrono::milliseconds(20));
    }

    [[nodiscard]] bool start(const QStringList &sandboxArguments = {QStringLiteral("--stage-polls"),
                                                                    QStringLiteral("1")},
                             vault::KeeperKind kind = vault::KeeperKind::Memory)
    {
        const auto chosen =
            workspace->vault().choose(kind, kind == vault::KeeperKind::File ? passphrase() : core::Secret());
        if (!sandbox.start(sandboxArguments)
            || !QTest::qWaitFor([this] { return workspace->records().customers() != nullptr; }, kLongest))
            return false;
        auto setup = services::readSetup(sandbox.announcement());
        for (core::Account &account : setup->accounts) {
            const QStringList entered = account.fields.secretKeys();
            const auto kept = workspace->store().save(std::move(account), entered);
            if (!QTest::qWaitFor([&kept] { return kept.isFinished(); }, kLongest))
                return false;
        }
        return chosen.isFinished();
    }
    [[nodiscard]] static core::Secret passphrase() { return core::Secret::fromText(u"correct horse battery"); }
    [[nodiscard]] QString account(const char *provider) const
    {
        for (const core::Account &each : workspace->accounts().accounts()) {
            if (each.providerId == QLatin1String(provider))
                return each.id;
        }
        return {};
    }
    [[nodiscard]] services::ImportOrder order(const char *applicant, const char *user = "k-not-started") const
    {
        services::ImportOrder order;
        order.sourceAccountId = account("sumsub");
        order.applicant = {{QStringLiteral("external-user-id"), QLatin1String(applicant)}};
        order.destinationAccountId = account("kriptomat");
        order.destination = {{QStringLiteral("user-id"), QLatin1String(user)}};
        order.customerLabel = QStringLiteral("Maria");
        order.basis = QStringLiteral("consent");
        order.reference = QStringLiteral("T-77");
        return order;
    }
    /// With the customer's own access token in place of an address.
    [[nodiscard]] services::ImportOrder orderForTransak(const char *applicant) const
    {
        services::ImportOrder wanted = order(applicant);
        wanted.destinationAccountId = account("transak");
        wanted.destination = {{QStringLiteral("fiat-currency"), QStringLiteral("EUR")},
                              {QStringLiteral("fiat-amount"), QStringLiteral("100")},
                              {QStringLiteral("crypto-currency"), QStringLiteral("ETH")},
                              {QStringLiteral("network"), QStringLiteral("ethereum")},
                              {QStringLiteral("payment-method"), QStringLiteral("credit_debit_card")},
                              {QStringLiteral("is-buy-or-sell"), QStringLiteral("BUY")},
                              {QStringLiteral("quote-country-code"), QStringLiteral("DE")}};
        return wanted;
    }
    /// Begins one; its id, 0 when it did not begin.
    [[nodiscard]] qint64 begin(const services::ImportOrder &order, core::Fields secrets = {}) const
    {
        const auto id = workspace->imports().start(order, std::move(secrets));
        if (!QTest::qWaitFor([&id] { return id.isFinished(); }, kLongest) || id.resultCount() == 0)
            return 0;
        return id.result().value_or(0);
    }
    /// Runs one to where it rests.
    [[nodiscard]] qint64 run(const services::ImportOrder &order) const
    {
        const qint64 id = begin(order);
        return rests(id) ? id : 0;
    }
    [[nodiscard]] bool rests(qint64 id) const
    {
        return QTest::qWaitFor(
            [this, id] { return workspace->imports().runner(id) != services::ImportDesk::Runner::Here; }, kLongest);
    }
    [[nodiscard]] QString end(qint64 id) const
    {
        const services::ImportState *import = workspace->imports().find(id);
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
    /// Outcomes that the audit has of that action, oldest first.
    [[nodiscard]] QList<QByteArray> told(records::AuditAction action) const
    {
        records::AuditFilter filter;
        filter.action = action;
        QList<QByteArray> outcomes;
        const auto lines = workspace->trail().log().read(filter, {.isNewestFirst = false});
        if (!QTest::qWaitFor([&lines] { return lines.isFinished(); }, kLongest) || lines.resultCount() == 0)
            return {};
        for (const records::AuditLine &line : lines.result().value_or(QList<records::AuditLine>()))
            outcomes.append(line.entry.outcome);
        return outcomes;
    }

    QTemporaryDir folder;
    SandboxProcess sandbox;
    std::unique_ptr<desktop::Workspace> workspace;
};

} // namespace kyc::test
