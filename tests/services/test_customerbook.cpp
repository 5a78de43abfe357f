// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/customerbook.h"

#include <QTest>

using namespace kyc;
using services::CustomerBook;

namespace {

core::Customer customer(const char *label, const char *externalId, const char *email)
{
    core::Customer one;
    one.label = QLatin1String(label);
    one.fields.setText(QStringLiteral("external-user-id"), QLatin1String(externalId));
    one.fields.setText(QStringLiteral("email"), QLatin1String(email));
    one.fields.setSecret(QStringLiteral("personal-access-token"), core::Secret(QByteArray("pat-1")));
    return one;
}

CustomerBook book()
{
    CustomerBook book;
    book.add(customer("Maria Kowalska", "u-1042", "maria@example.com"));
    book.add(customer("Jonas Weber", "u-1043", "jonas@example.com"));
    book.add(customer("Maria Weber", "u-10421", "m.weber@example.com"));
    return book;
}

QStringList labels(const QList<const core::Customer *> &found)
{
    QStringList labels;
    for (const core::Customer *one : found)
        labels.append(one->label);
    return labels;
}

} // namespace

class TestCustomerBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByAnyIdentifierOrPartOfTheLabel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QString kowalska = QStringLiteral("Maria Kowalska");
        const QString jonas = QStringLiteral("Jonas Weber");
        const QString weber = QStringLiteral("Maria Weber");
        QTest::newRow("exact id first") << QStringLiteral("u-1042") << QStringList{kowalska, weber};
        QTest::newRow("start of an id") << QStringLiteral("U-104") << QStringList{kowalska, jonas, weber};
        QTest::newRow("e-mail") << QStringLiteral("jonas@") << QStringList{jonas};
        QTest::newRow("inside the label") << QStringLiteral("weber") << QStringList{jonas, weber};
        QTest::newRow("blanks around") << QStringLiteral("  maria w ") << QStringList{weber};
        QTest::newRow("nobody") << QStringLiteral("x") << QStringList();
        QTest::newRow("nothing typed") << QStringLiteral(" ") << QStringList();
        QTest::newRow("a secret is not searched") << QStringLiteral("pat-1") << QStringList();
    }
    void findsByAnyIdentifierOrPartOfTheLabel()
    {
        QFETCH(QString, text);
        const CustomerBook known = book();
        QTEST(labels(known.matching(text)), "found");
    }

    void neverGivesMoreThanAskedFor()
    {
        const CustomerBook known = book();
        QCOMPARE(known.matching(QStringLiteral("u-"), 2).size(), 2);
    }

    void takesOneForExactOnlyWhenThereIsOne()
    {
        CustomerBook known = book();
        QCOMPARE(known.exact(QStringLiteral(" U-1042 "))->label, QStringLiteral("Maria Kowalska"));
        QCOMPARE(known.exact(QStringLiteral("jonas weber"))->label, QStringLiteral("Jonas Weber"));
        QVERIFY(!known.exact(QStringLiteral("u-104")));
        QVERIFY(!known.exact(QString()));
        known.add(customer("Jonas Weber", "u-7", "other@example.com"));
        QVERIFY(!known.exact(QStringLiteral("Jonas Weber"))); // two people of one name
        QVERIFY(known.exact(QStringLiteral("u-7")));
    }

    void guessesWhatWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("e-mail") << QStringLiteral(" maria@example.com ") << QStringLiteral("email");
        QTest::newRow("applicant id") << QStringLiteral("63e092c51b7b4030f2e01154") << QStringLiteral("applicant-id");
        QTest::newRow("applicant id in capitals")
            << QStringLiteral("63E092C51B7B4030F2E01154") << QStringLiteral("applicant-id");
        QTest::newRow("our id") << QStringLiteral("u-1042") << QStringLiteral("external-user-id");
        QTest::newRow("UUID") << QStringLiteral("bca65c48-df49-4831-a7b2-de7903321581")
                              << QStringLiteral("external-user-id");
        QTest::newRow("a number is our id, not a provider's")
            << QStringLiteral("7") << QStringLiteral("external-user-id");
        QTest::newRow("23 digits") << QStringLiteral("63e092c51b7b4030f2e0115") << QStringLiteral("external-user-id");
        QTest::newRow("at sign alone") << QStringLiteral("@") << QStringLiteral("external-user-id");
        QTest::newRow("two at signs") << QStringLiteral("a@b@c") << QStringLiteral("external-user-id");
    }
    void guessesWhatWasTyped()
    {
        QFETCH(QString, text);
        QTEST(services::guessIdentifier(text), "key");
    }
};

QTEST_GUILESS_MAIN(TestCustomerBook)
#include "test_customerbook.moc"
