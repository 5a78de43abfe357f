// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/answers.h"

#include "core/redaction.h"
#include "providers/sumsub/sumsub.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;

/// What SumSub says of itself: the keys are interface.
class TestSumsubDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneHostForBothEnvironments();
    void hasItsFields();
    void knowsItsQuota();
    void opensNothingPersonal();

private:
    const core::ProviderDescription &m_description = providers::sumsub().description();
};

void TestSumsubDescription::hasOneHostForBothEnvironments()
{
    QCOMPARE(m_description.id, QStringLiteral("sumsub"));
    QCOMPARE(m_description.hosts.size(), 1);
    QCOMPARE(m_description.hosts.constFirst().key, QStringLiteral("api"));
    QCOMPARE(m_description.hosts.constFirst().staging, QUrl(QStringLiteral("https://api.sumsub.com")));
    QCOMPARE(m_description.hosts.constFirst().production, QUrl(QStringLiteral("https://api.sumsub.com")));
}

void TestSumsubDescription::hasItsFields()
{
    QCOMPARE(m_description.accountFields.size(), 3);
    const core::FieldDescription *older =
        core::findField(m_description.accountFields, QStringLiteral("older-share-token-call"));
    QVERIFY(older && older->kind == core::FieldKind::Flag && older->defaultValue == u"false");
    for (const QString &key : {QStringLiteral("app-token"), QStringLiteral("secret-key")}) {
        const core::FieldDescription *field = core::findField(m_description.accountFields, key);
        QVERIFY(field && field->isSecret && field->isRequired);
    }
    QCOMPARE(m_description.checks.size(), 1);
    const auto &customerFields = m_description.check(QStringLiteral("sumsub/applicant"))->customerFields;
    QCOMPARE(customerFields.size(), 2);
    for (const QString &key : {QStringLiteral("applicant-id"), QStringLiteral("external-user-id")}) {
        const core::FieldDescription *field = core::findField(customerFields, key);
        QVERIFY(field && !field->isSecret && !field->isRequired);
    }
}

void TestSumsubDescription::knowsItsQuota()
{
    QCOMPARE(m_description.quota, (core::Quota{.requestsPerSecond = 60.0, .burst = 60, .inFlight = 50}));
}

void TestSumsubDescription::opensNothingPersonal()
{
    const auto &openKeys = m_description.check(QStringLiteral("sumsub/applicant"))->openKeys;
    const QByteArray fixture =
        testData(QStringLiteral("providers/sumsub/sumsub_applicant_one_thirdparty_fixture.json"));
    const QString shown = core::redacted(fixture, openKeys);
    QVERIFY(shown.contains(QStringLiteral("completed")));
    QVERIFY(shown.contains(QStringLiteral("GREEN")));
    for (const char *personal : {"test@example.com", "+84939171027", "\"28\"", "abc.com", "CDYEGPPSVCWKAT"})
        QVERIFY2(!shown.contains(QLatin1String(personal)), qPrintable(shown));
    const QString masked =
        core::redacted("{\"info\":{\"firstName\":\"secret\",\"dob\":\"secret\",\"country\":\"secret\","
                       "\"addresses\":[{\"street\":\"secret\"}],\"idDocs\":[{\"number\":\"secret\"}]},"
                       "\"ipCountry\":\"secret\",\"review\":{\"reviewResult\":{"
                       "\"moderationComment\":\"secret\",\"clientComment\":\"secret\"}}}",
                       openKeys);
    QVERIFY2(!masked.contains(QStringLiteral("secret")), qPrintable(masked));
}

QTEST_GUILESS_MAIN(TestSumsubDescription)
#include "test_sumsubdescription.moc"
