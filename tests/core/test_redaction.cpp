// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kyc::core;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksWhatIsNotNamedOpen()
    {
        const QByteArray body(
            R"({"status":true,"data":{"name":"John","kyc_status":"passed","tags":["vip",1],"n":5,"x":null}})");
        const QString text = redacted(body, {QStringLiteral("kyc_status"), QStringLiteral("status")});
        QVERIFY(text.contains(QStringLiteral("\"kyc_status\": \"passed\"")));
        QVERIFY(text.contains(QStringLiteral("\"status\": true")));
        QVERIFY(text.contains(QStringLiteral("\"name\": \"\u2022\u2022\u2022\"")));
        for (const char *personal : {"John", "vip", "\"n\": 5"})
            QVERIFY2(!text.contains(QLatin1String(personal)), personal);
        QVERIFY(text.contains(QStringLiteral("\"x\": null")));
    }

    void anOpenListIsOpenButNotTheObjectsInIt()
    {
        const QByteArray body(R"({"labels":["A","B",{"name":"John"}]})");
        const QString text = redacted(body, {QStringLiteral("labels")});
        QVERIFY(text.contains(QStringLiteral("\"A\"")) && !text.contains(QStringLiteral("John")));
    }

    void masksWholeWhatIsNoObject()
    {
        QVERIFY(!redacted("John Doe", {}).contains(QStringLiteral("John")));
        QVERIFY(!redacted("[\"John\"]", {}).contains(QStringLiteral("John")));
        QVERIFY(redacted("", {}).isEmpty());
    }

    void revealsAllOfIt()
    {
        const QByteArray body(R"({"a":{"name":"John"}})");
        QCOMPARE(QJsonDocument::fromJson(revealed(body).toUtf8()), QJsonDocument::fromJson(body));
        QCOMPARE(revealed("not json"), QStringLiteral("not json"));
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "test_redaction.moc"
