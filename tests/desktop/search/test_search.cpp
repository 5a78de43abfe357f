// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/search/customercompletions.h"
#include "desktop/search/identifierchoices.h"
#include "desktop/search/searchbar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kyc;
using namespace kyc::desktop;

namespace {

core::Customer makeCustomer(const char *label, const char *externalId, const char *email)
{
    core::Customer customer;
    customer.label = QString::fromUtf8(label);
    customer.fields.setText(QStringLiteral("external-user-id"), QString::fromUtf8(externalId));
    customer.fields.setText(QStringLiteral("email"), QString::fromUtf8(email));
    return customer;
}

/// Two namesakes and somebody else.
services::CustomerBook someCustomers()
{
    services::CustomerBook book;
    book.add(makeCustomer("Maria K.", "u-1", "maria@example.com"));
    book.add(makeCustomer("Maria K.", "u-2", "maria.k@example.com"));
    book.add(makeCustomer("Jonas", "u-3", "jonas@example.com"));
    return book;
}

/// What a search bar asks to look up.
struct Requests
{
    std::vector<core::Customer> customers;

    explicit Requests(const SearchBar &bar)
    {
        QObject::connect(&bar, &SearchBar::lookUpRequested, &bar,
                         [this](const core::Customer &customer) { customers.push_back(customer.clone()); });
    }
};

} // namespace

/// What is typed into the search field, and whom it means.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesComeFromTheDescriptions();
    void automaticTakesASavedCustomerFirst();
    void automaticGuessesOtherwise_data();
    void automaticGuessesOtherwise();
    void namesakesAreNotGuessedBetween();
    void aChosenKindIsNotGuessed();
    void aChosenKindFindsTheSavedCustomer();
    void completionsAreASoundModel();
    void completionsTellNamesakesApart();
    void titleOfACustomer_data();
    void titleOfACustomer();
    void returnAndButtonLookUp();
    void nothingTypedLooksNobodyUp();
    void theChooserDecides();
};

void TestSearch::choicesComeFromTheDescriptions()
{
    QStringList keys;
    for (const IdentifierChoice &choice : identifierChoices()) {
        QVERIFY2(!choice.label.isEmpty(), qPrintable(choice.key));
        keys.append(choice.key);
    }
    QCOMPARE(keys.first(), QString());
    QCOMPARE(keys.removeDuplicates(), 0);
    for (const char *wanted : {"external-user-id", "email", "user-id", "applicant-id", "workflow-run-id"})
        QVERIFY2(keys.contains(QString::fromLatin1(wanted)), wanted);
    for (const char *unwanted : {"share-token", "personal-access-token", "user-access-token", "share-token-provider"})
        QVERIFY2(!keys.contains(QString::fromLatin1(unwanted)), unwanted);
}

void TestSearch::automaticTakesASavedCustomerFirst()
{
    const services::CustomerBook book = someCustomers();
    const core::Customer customer = customerFor(QStringLiteral(" JONAS@example.com "), {}, book);
    QCOMPARE(customer.label, QStringLiteral("Jonas"));
    QCOMPARE(customer.fields.text(QStringLiteral("external-user-id")), QStringLiteral("u-3"));
}

void TestSearch::automaticGuessesOtherwise_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("an e-mail address") << QStringLiteral("new@example.com") << QStringLiteral("email");
    QTest::newRow("an applicant id") << QStringLiteral("65f0c0de0000000000001042") << QStringLiteral("applicant-id");
    QTest::newRow("anything else") << QStringLiteral("u-77") << QStringLiteral("external-user-id");
    QTest::newRow("digits alone are our id, nobody else's")
        << QStringLiteral("77") << QStringLiteral("external-user-id");
}

void TestSearch::automaticGuessesOtherwise()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const core::Customer customer = customerFor(text, {}, someCustomers());
    QCOMPARE(customer.fields.textKeys(), QStringList{key});
    QCOMPARE(customer.fields.text(key), text);
}

void TestSearch::namesakesAreNotGuessedBetween()
{
    const core::Customer customer = customerFor(QStringLiteral("Maria K."), {}, someCustomers());
    QVERIFY(!customer.fields.contains(QStringLiteral("email")));
}

void TestSearch::aChosenKindIsNotGuessed()
{
    const core::Customer customer = customerFor(QStringLiteral("a@b.c"), QStringLiteral("user-id"), someCustomers());
    QCOMPARE(customer.fields.textKeys(), QStringList{QStringLiteral("user-id")});
}

void TestSearch::aChosenKindFindsTheSavedCustomer()
{
    const core::Customer customer =
        customerFor(QStringLiteral("u-2"), QStringLiteral("external-user-id"), someCustomers());
    QCOMPARE(customer.fields.text(QStringLiteral("email")), QStringLiteral("maria.k@example.com"));
    // the same text as another kind of id is somebody else
    const core::Customer other = customerFor(QStringLiteral("u-2"), QStringLiteral("user-id"), someCustomers());
    QVERIFY(!other.fields.contains(QStringLiteral("email")));
}

void TestSearch::completionsAreASoundModel()
{
    const services::CustomerBook book = someCustomers();
    CustomerCompletions completions(book);
    const QAbstractItemModelTester tester(&completions, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *typed : {"m", "mar", "nobody", "u-", "", "jonas"})
        completions.complete(QString::fromLatin1(typed));
    QCOMPARE(completions.rowCount(), 1);
    QCOMPARE(completions.rowCount(completions.index(0)), 0);
    QVERIFY(!completions.data({}, Qt::DisplayRole).isValid());
    QCOMPARE(completions.customer(1), nullptr);
    QCOMPARE(completions.customer(-1), nullptr);
}

void TestSearch::completionsTellNamesakesApart()
{
    const services::CustomerBook book = someCustomers();
    CustomerCompletions completions(book);
    completions.complete(QStringLiteral("maria"));
    QCOMPARE(completions.rowCount(), 2);
    const auto shown = [&](int row) { return completions.index(row).data(Qt::DisplayRole).toString(); };
    QVERIFY2(shown(0) != shown(1), qPrintable(shown(0)));
    for (int row = 0; row < 2; ++row)
        QVERIFY(shown(row).contains(completions.customer(row)->fields.text(QStringLiteral("external-user-id"))));
}

void TestSearch::titleOfACustomer_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<QString>("title");
    QTest::newRow("name and id") << QStringLiteral("Maria") << QStringLiteral("u-1")
                                 << QStringLiteral("Maria \u00b7 u-1");
    QTest::newRow("the id is the name") << QStringLiteral("u-1") << QStringLiteral("u-1") << QStringLiteral("u-1");
    QTest::newRow("no id") << QStringLiteral("Maria") << QString() << QStringLiteral("Maria");
    QTest::newRow("no name") << QString() << QStringLiteral("u-1") << QStringLiteral("u-1");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("a name like a place marker")
        << QStringLiteral("%2") << QStringLiteral("u-1") << QStringLiteral("%2 \u00b7 u-1");
}

void TestSearch::titleOfACustomer()
{
    QFETCH(QString, label);
    QFETCH(QString, externalId);
    core::Customer customer;
    customer.label = label;
    if (!externalId.isEmpty())
        customer.fields.setText(QStringLiteral("external-user-id"), externalId);
    QTEST(customerTitle(customer), "title");
}

void TestSearch::returnAndButtonLookUp()
{
    const services::CustomerBook book = someCustomers();
    SearchBar bar(book);
    const Requests requests(bar);
    auto *edit = bar.findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
    edit->setText(QStringLiteral("u-9"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(requests.customers.size(), std::size_t(1));
    bar.findChild<QPushButton *>(QStringLiteral("lookUpButton"))->click();
    QCOMPARE(requests.customers.size(), std::size_t(2));
    QCOMPARE(requests.customers.back().fields.text(QStringLiteral("external-user-id")), QStringLiteral("u-9"));
}

void TestSearch::nothingTypedLooksNobodyUp()
{
    const services::CustomerBook book = someCustomers();
    SearchBar bar(book);
    const Requests requests(bar);
    auto *edit = bar.findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
    for (const char *text : {"", "   "}) {
        edit->setText(QString::fromLatin1(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QVERIFY(requests.customers.empty());
}

void TestSearch::theChooserDecides()
{
    const services::CustomerBook book = someCustomers();
    SearchBar bar(book);
    const Requests requests(bar);
    auto *chooser = bar.findChild<QComboBox *>(QStringLiteral("identifierComboBox"));
    chooser->setCurrentIndex(chooser->findData(QStringLiteral("user-id")));
    auto *edit = bar.findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
    edit->setText(QStringLiteral("u-3"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(requests.customers.size(), std::size_t(1));
    QCOMPARE(requests.customers.front().fields.textKeys(), QStringList{QStringLiteral("user-id")});
}

QTEST_MAIN(TestSearch)
#include "test_search.moc"
