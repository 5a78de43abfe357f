// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/target.h"

#include <QTest>

using kyc::core::Target;

class TestTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesSegments_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("plain") << QStringLiteral("u-1042") << QByteArray("/status/u-1042");
        QTest::newRow("slash") << QStringLiteral("a/b") << QByteArray("/status/a%2Fb");
        QTest::newRow("question mark") << QStringLiteral("a?b") << QByteArray("/status/a%3Fb");
        QTest::newRow("hash") << QStringLiteral("a#b") << QByteArray("/status/a%23b");
        QTest::newRow("percent") << QStringLiteral("100%41") << QByteArray("/status/100%2541");
        QTest::newRow("blank") << QStringLiteral("a b") << QByteArray("/status/a%20b");
        QTest::newRow("plus") << QStringLiteral("a+b") << QByteArray("/status/a%2Bb");
        QTest::newRow("semicolon") << QStringLiteral("a;b=c") << QByteArray("/status/a%3Bb%3Dc");
        QTest::newRow("non-ASCII") << QStringLiteral("\u017B\u00F3\u0142\u0107")
                                   << QByteArray("/status/%C5%BB%C3%B3%C5%82%C4%87");
        QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x98\x80") << QByteArray("/status/%F0%9F%98%80");
        QTest::newRow("unreserved stay") << QStringLiteral("A-z_0.9~") << QByteArray("/status/A-z_0.9~");
        QTest::newRow("looks like navigation")
            << QStringLiteral("../../admin") << QByteArray("/status/..%2F..%2Fadmin");
        QTest::newRow("line break") << QStringLiteral("a\r\nHost: b") << QByteArray("/status/a%0D%0AHost%3A%20b");
    }
    void encodesSegments()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, target);
        const QUrl base(QStringLiteral("https://api.example.com"));
        Target built(base);
        built.path("/status/").segment(id);
        QCOMPARE(built.bytes(), target);
        // what an address made from it puts on the wire is the same bytes
        const QUrl url = QUrl::fromEncoded(base.toEncoded() + built.bytes(), QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.toEncoded(), base.toEncoded() + target);
    }

    void encodesQueries()
    {
        Target target(QUrl(QStringLiteral("https://api.example.com")));
        target.path("/x").query("metadata[quoteId]", QStringLiteral("a&b=c")).query("k", QStringLiteral("d e"));
        QCOMPARE(target.bytes(), QByteArray("/x?metadata%5BquoteId%5D=a%26b%3Dc&k=d%20e"));
    }

    void keepsThePrefixOfTheBaseAddress()
    {
        Target target(QUrl(QStringLiteral("https://gateway.example.com/kyc/")));
        target.path("/v1/kyc/status/").segment(QStringLiteral("u-1"));
        QCOMPARE(target.bytes(), QByteArray("/kyc/v1/kyc/status/u-1"));
    }

    void tracesNoIdAndNoQuery()
    {
        Target target(QUrl(QStringLiteral("https://api.example.com")));
        target.path("/users/")
            .segment(QStringLiteral("maria@example.com"))
            .path("/one")
            .query("token", QStringLiteral("t0p-secret"));
        QCOMPARE(target.trace(), QByteArray("/users/ma.../one"));
        Target shortId(QUrl(QStringLiteral("https://api.example.com")));
        QCOMPARE(shortId.path("/users/").segment(QStringLiteral("mk")).trace(), QByteArray("/users/..."));
    }

    void refusesNavigationSegments_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("this folder") << QStringLiteral(".") << false;
        QTest::newRow("folder above") << QStringLiteral("..") << false;
        QTest::newRow("three dots") << QStringLiteral("...") << true;
        QTest::newRow("id") << QStringLiteral("u-1") << true;
    }
    void refusesNavigationSegments()
    {
        QFETCH(QString, id);
        QTEST(Target::isSafeSegment(id), "isSafe");
    }

    void originHoldsNothingElse()
    {
        const QUrl origin = Target::origin(QUrl(QStringLiteral("https://user:pw@host.example:8443/a?b#c")));
        QCOMPARE(origin.toString(), QStringLiteral("https://host.example:8443"));
    }
};

QTEST_GUILESS_MAIN(TestTarget)
#include "test_target.moc"
