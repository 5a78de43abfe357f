// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: KYC_BENCH_KEY=… kyc-bench-lookups BASE-URL USER-ID COUNT IN-FLIGHT [CA-FILE]
//
// Asks p100/kyc COUNT times about one customer, as the product does it, and ends. Exit status 0 when every lookup
// ended in a verification; what went wrong is counted by kind. The driver measures it from outside.
#include "services/lookupengine.h"

#include <QCoreApplication>
#include <QMap>

#include <cstdio>

namespace {

using kyc::core::Result;
using kyc::core::Verification;

struct Tally
{
    int open = 0;
    QMap<QString, int> errors;

    void take(const Result<Verification> &result)
    {
        if (!result)
            ++errors[kyc::core::toWord(result.error().kind)];
        if (--open == 0)
            QCoreApplication::quit();
    }
};

kyc::core::Account account(const QString &baseUrl, int inFlight)
{
    kyc::core::Account account;
    account.id = QStringLiteral("bench");
    account.name = account.id;
    account.providerId = QStringLiteral("p100");
    account.environment = kyc::core::Environment::Custom;
    account.customBaseUrl = QUrl(baseUrl);
    account.fields.setSecret(QStringLiteral("api-key"), kyc::core::Secret(qgetenv("KYC_BENCH_KEY")));
    account.quota = kyc::core::Quota{0, inFlight, inFlight};
    return account;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5) {
        std::fputs("Usage: kyc-bench-lookups BASE-URL USER-ID COUNT IN-FLIGHT [CA-FILE]\n", stderr);
        return 2;
    }
    const int count = arguments.at(3).toInt();
    kyc::core::Fields customer;
    customer.setText(QStringLiteral("external-user-id"), arguments.at(2));

    kyc::network::RunnerSettings settings;
    settings.companyCaFile = arguments.value(5);
    const kyc::core::SystemClock clock;
    kyc::core::SystemRandomness randomness;
    kyc::network::ConversationRunner runner(settings, clock, randomness);
    kyc::services::LookupEngine engine(runner, clock);

    const kyc::core::Account bench = account(arguments.at(1), arguments.at(4).toInt());
    Tally tally;
    QObject context;
    for (tally.open = 0; tally.open < count; ++tally.open) {
        engine.lookup(bench, QStringLiteral("p100/kyc"), customer)
            .then(&context, [&tally](const Result<Verification> &result) { tally.take(result); });
    }
    if (count > 0)
        QCoreApplication::exec();
    for (auto it = tally.errors.cbegin(); it != tally.errors.cend(); ++it)
        std::fprintf(stderr, "%d x %s\n", it.value(), qPrintable(it.key()));
    return tally.errors.isEmpty() ? 0 : 1;
}
