// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/networksettings.h"
#include "services/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kyc;
using namespace std::chrono_literals;
using services::Setting;

class TestNetworkSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsFillInWhatWasNotGiven()
    {
        const QTemporaryDir folder;
        services::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        const network::RunnerSettings plain = services::networkSettings({}, settings);
        QCOMPARE(plain.exchangeTimeout, network::RunnerSettings{}.exchangeTimeout);
        QCOMPARE(plain.deadline, network::RunnerSettings{}.deadline);
        QVERIFY(plain.useSystemProxy);
        QVERIFY(plain.companyCaFile.isEmpty());
        QVERIFY(settings.set(Setting::CompanyCaFile, QStringLiteral("/company.pem")));
        QVERIFY(settings.set(Setting::UsesSystemProxy, false));
        QVERIFY(settings.set(Setting::AnswerSeconds, 60));
        const network::RunnerSettings set = services::networkSettings({}, settings);
        QCOMPARE(set.companyCaFile, QStringLiteral("/company.pem"));
        QVERIFY(!set.useSystemProxy);
        QCOMPARE(set.exchangeTimeout, 60s);
        QVERIFY(set.deadline >= set.exchangeTimeout); // else no answer could come that late
        network::RunnerSettings given;
        given.companyCaFile = QStringLiteral("/given.pem");
        given.exchangeTimeout = 1s;
        const network::RunnerSettings kept = services::networkSettings(given, settings);
        QCOMPARE(kept.companyCaFile, QStringLiteral("/given.pem"));
        QCOMPARE(kept.exchangeTimeout, 1s);
    }
};

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "test_networksettings.moc"
