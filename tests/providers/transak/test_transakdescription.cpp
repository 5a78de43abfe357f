// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/answers.h"

#include "core/redaction.h"
#include "providers/transak/transak.h"

#include <QTest>

using namespace kyc;
using namespace kyc::test;

namespace {

QStringList keysOf(const QList<core::FieldDescription> &fields, bool (*chosen)(const core::FieldDescription &))
{
    QStringList keys;
    for (const core::FieldDescription &field : fields) {
        if (chosen(field))
            keys.append(field.key);
    }
    return keys;
}

bool any(const core::FieldDescription &)
{
    return true;
}
bool secret(const core::FieldDescription &field)
{
    return field.isSecret;
}
bool required(const core::FieldDescription &field)
{
    return field.isRequired;
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// What Transak says of itself: the keys are interface.
class TestTransakDescription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasItsHosts();
    void hasItsAccountFields();
    void hasItsCustomerFields();
    void opensNothingPersonal();

private:
    const core::ProviderDescription &m_description = providers::transak().description();
};

void TestTransakDescription::hasItsHosts()
{
    QCOMPARE(m_description.id, QStringLiteral("transak"));
    QCOMPARE(m_description.hosts.size(), 2);
    QCOMPARE(m_description.hosts.at(0).key, QStringLiteral("api"));
    QCOMPARE(m_description.hosts.at(0).staging, QUrl(QStringLiteral("https://api-gateway-stg.transak.com")));
    QCOMPARE(m_description.hosts.at(0).production, QUrl(QStringLiteral("https://api-gateway.transak.com")));
    QCOMPARE(m_description.hosts.at(1).key, QStringLiteral("partner"));
    QCOMPARE(m_description.hosts.at(1).staging, QUrl(QStringLiteral("https://api-stg.transak.com")));
    QCOMPARE(m_description.hosts.at(1).production, QUrl(QStringLiteral("https://api.transak.com")));
    QCOMPARE(m_description.quota, core::Quota());
}

void TestTransakDescription::hasItsAccountFields()
{
    const auto &fields = m_description.accountFields;
    QCOMPARE(keysOf(fields, &any), list("api-key api-secret partner-access-token authorization-with-partner-token"));
    QCOMPARE(keysOf(fields, &secret), list("api-secret partner-access-token"));
    QCOMPARE(keysOf(fields, &required), QStringList());
    const core::FieldDescription *flag = core::findField(fields, QStringLiteral("authorization-with-partner-token"));
    QCOMPARE(flag->kind, core::FieldKind::Flag);
    QCOMPARE(flag->defaultValue, QStringLiteral("false"));
}

void TestTransakDescription::hasItsCustomerFields()
{
    QCOMPARE(m_description.checks.size(), 2);
    const auto &reliance = m_description.check(QStringLiteral("transak/reliance"))->customerFields;
    QCOMPARE(keysOf(reliance, &any), list("email user-access-token quote-id share-token share-token-provider"));
    QCOMPARE(keysOf(reliance, &secret), list("user-access-token share-token"));
    QCOMPARE(keysOf(reliance, &required), list("quote-id share-token"));
    QCOMPARE(core::findField(reliance, QStringLiteral("share-token-provider"))->defaultValue, QStringLiteral("SUMSUB"));
    const auto &idProof = m_description.check(QStringLiteral("transak/id-proof"))->customerFields;
    QCOMPARE(keysOf(idProof, &any), list("email user-access-token workflow-run-id"));
    QCOMPARE(keysOf(idProof, &secret), list("user-access-token"));
    QCOMPARE(keysOf(idProof, &required), list("workflow-run-id"));
}

void TestTransakDescription::opensNothingPersonal()
{
    const QByteArray body = testData(QStringLiteral("providers/transak/transak_additional_requirements.json"));
    const QString shown = core::redacted(body, m_description.check(QStringLiteral("transak/reliance"))->openKeys);
    QVERIFY(shown.contains(QStringLiteral("PURPOSE_OF_USAGE")));
    QVERIFY(!shown.contains(QStringLiteral("onfido")));
    QVERIFY(!shown.contains(QStringLiteral("<redacted>")));
    for (const core::CheckDescription &check : m_description.checks) {
        const QString masked =
            core::redacted("{\"kycUrl\":\"u-secret\",\"sdkToken\":\"t-secret\",\"email\":\"e-secret\","
                           "\"message\":\"m-secret\",\"workFlowRunId\":\"w-secret\"}",
                           check.openKeys);
        QVERIFY2(!masked.contains(QStringLiteral("secret")), qPrintable(masked));
    }
}

QTEST_GUILESS_MAIN(TestTransakDescription)
#include "test_transakdescription.moc"
