// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/fields.h"
#include "core/secret.h"

#include <QTest>

#include <type_traits>

using kyc::core::Fields;
using kyc::core::Secret;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray> && !std::is_convertible_v<Secret, QString>);
static_assert(!std::is_copy_constructible_v<Fields>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatWasPutIn()
    {
        QCOMPARE(Secret(QByteArray("key")).open(), QByteArrayView("key"));
        QCOMPARE(Secret::fromText(u"p\u00E4ss").open(), QByteArrayView("p\xC3\xA4ss"));
        QVERIFY(Secret().isEmpty());
    }

    void zeroesWhatItTookOver()
    {
        QByteArray given("a-credential-of-some-length");
        given.detach();
        const char *memory = given.constData();
        const qsizetype size = given.size();
        const Secret secret(std::move(given));
        QCOMPARE(secret.open(), QByteArrayView("a-credential-of-some-length"));
        QCOMPARE(given.constData(), memory); // NOLINT(bugprone-use-after-move): what is left in it is the point
        QCOMPARE(QByteArrayView(memory, size), QByteArrayView(QByteArray(size, '\0')));
    }

    void leavesSharedBytesAlone()
    {
        const QByteArray owner("somebody-else-reads-this");
        QByteArray copy = owner;
        const Secret secret(std::move(copy));
        QCOMPARE(owner, QByteArray("somebody-else-reads-this"));
        QCOMPARE(secret.open(), QByteArrayView(owner));
    }

    void movedFromIsEmpty()
    {
        Secret first(QByteArray("key"));
        Secret second(std::move(first));
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the promise
        QCOMPARE(second.open(), QByteArrayView("key"));
        first = std::move(second);
        QCOMPARE(first.open(), QByteArrayView("key"));
    }

    void comparesByContent()
    {
        const Secret secret(QByteArray("key-1"));
        QVERIFY(secret.equals(secret.clone()));
        QVERIFY(!secret.equals(Secret(QByteArray("key-2"))));
        QVERIFY(!secret.equals(Secret(QByteArray("key-1x"))));
        QVERIFY(Secret().equals(Secret()));
        QVERIFY(!secret.equals(Secret()));
    }

    void fieldsTellTextsFromSecrets()
    {
        Fields fields;
        fields.setText(QStringLiteral("user-id"), QStringLiteral("7"));
        fields.setSecret(QStringLiteral("api-key"), Secret(QByteArray("k")));
        QVERIFY(fields.contains(QStringLiteral("user-id")) && fields.contains(QStringLiteral("api-key")));
        QVERIFY(fields.text(QStringLiteral("api-key")).isEmpty());
        QVERIFY(!fields.secret(QStringLiteral("user-id")));
        QCOMPARE(fields.textKeys(), QStringList{QStringLiteral("user-id")});
        QCOMPARE(fields.secretKeys(), QStringList{QStringLiteral("api-key")});
    }

    void emptyFieldsAreAbsent()
    {
        Fields fields;
        fields.setText(QStringLiteral("a"), QStringLiteral("1"));
        fields.setText(QStringLiteral("a"), QString());
        fields.setSecret(QStringLiteral("b"), Secret(QByteArray("2")));
        fields.setSecret(QStringLiteral("b"), Secret());
        QVERIFY(!fields.contains(QStringLiteral("a")) && !fields.contains(QStringLiteral("b")));
    }

    void mergingLetsTheOtherWin()
    {
        Fields fields;
        fields.setText(QStringLiteral("a"), QStringLiteral("old"));
        fields.setText(QStringLiteral("b"), QStringLiteral("stays"));
        Fields other;
        other.setText(QStringLiteral("a"), QStringLiteral("new"));
        other.setSecret(QStringLiteral("c"), Secret(QByteArray("s")));
        fields.merge(std::move(other));
        QCOMPARE(fields.text(QStringLiteral("a")), QStringLiteral("new"));
        QCOMPARE(fields.text(QStringLiteral("b")), QStringLiteral("stays"));
        QVERIFY(fields.secret(QStringLiteral("c")));
    }

    void clonesAreIndependent()
    {
        Fields fields;
        fields.setSecret(QStringLiteral("c"), Secret(QByteArray("s")));
        Fields copy = fields.clone();
        fields.remove(QStringLiteral("c"));
        QVERIFY(!fields.contains(QStringLiteral("c")));
        QCOMPARE(copy.secret(QStringLiteral("c"))->open(), QByteArrayView("s"));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "test_secret.moc"
