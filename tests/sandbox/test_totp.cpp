// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "sandbox/totp.h"

#include <QTest>

using namespace kyc::sandbox;

namespace {

const QByteArray kSecret("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"); // RFC 6238's "12345678901234567890"

} // namespace

class TestTotp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// RFC 6238, appendix B, the last six digits.
    void agreesWithTheStandard_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QString>("code");
        QTest::newRow("1970") << qint64{59} << QStringLiteral("287082");
        QTest::newRow("2005") << qint64{1'111'111'109} << QStringLiteral("081804");
        QTest::newRow("2005, next step") << qint64{1'111'111'111} << QStringLiteral("050471");
        QTest::newRow("2009") << qint64{1'234'567'890} << QStringLiteral("005924");
        QTest::newRow("2033") << qint64{2'000'000'000} << QStringLiteral("279037");
        QTest::newRow("2603") << qint64{20'000'000'000} << QStringLiteral("353130");
    }
    void agreesWithTheStandard()
    {
        QFETCH(const qint64, time);
        QFETCH(const QString, code);
        QCOMPARE(totpCode(kSecret, time), code);
        QVERIFY(isTotpCode(code, kSecret, time));
        QVERIFY(isTotpCode(code, kSecret, time + 30));
        QVERIFY(isTotpCode(code, kSecret, time - 30));
        QVERIFY(!isTotpCode(code, kSecret, time + 90));
        QVERIFY(!isTotpCode(code, kSecret, time - 90));
        QVERIFY(!isTotpCode({}, kSecret, time));
    }
};

QTEST_GUILESS_MAIN(TestTotp)
#include "test_totp.moc"
