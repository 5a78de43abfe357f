// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/search/customercompletions.h"
#include "desktop/search/identifierchoices.h"
#include "desktop/search/searchbar.h"
#include "vault/reply.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
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

/// The records, whose answers come when the test says so.
struct Records
{
    std::vector<std::shared_ptr<vault::Reply<QList<records::CustomerRecord>>>> questions;
    QStringList texts;

    [[nodiscard]] FindCustomers finder()
    {
        return [this](const QString &text, int) {
            texts.append(text);
            questions.push_back(std::make_shared<vault::Reply<QList<records::CustomerRecord>>>());
            return questions.back()->future();
        };
    }
};

records::CustomerRecord savedMaria()
{
    records::CustomerRecord maria;
    maria.id = 7;
    maria.label = QStringLiteral("Maria Saved");
    maria.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-77")},
                         {QStringLiteral("email"), QStringLiteral("saved@example.com")}};
    return maria;
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
    void savedOnesAreListedAboveThoseOfTheSession();
    void anAnswerToWhatIsNotTypedAnyMoreIsDropped();
    void returnMeansTheSavedCustomer();
    void returnLooksUpWhereTheRecordsFail();
    void aLockedWindowAsksNobody();
    void theSessionsKnowledgeIsAdded_data();
    void theSessionsKnowledgeIsAdded();
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
    QVERIFY(!completions.customer(1));
    QVERIFY(!completions.customer(-1));
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

void TestSearch::savedOnesAreListedAboveThoseOfTheSession()
{
    const services::CustomerBook book = someCustomers();
    Records records;
    CustomerCompletions completions(book, records.finder());
    const QAbstractItemModelTester tester(&completions, QAbstractItemModelTester::FailureReportingMode::QtTest);
    completions.complete(QStringLiteral(" maria "));
    QCOMPARE(records.texts, QStringList{QStringLiteral("maria")});
    QCOMPARE(completions.rowCount(), 2); // at once
    records::CustomerRecord again; // one of the session that was saved
    again.id = 8;
    again.label = QStringLiteral("Maria K.");
    again.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-1")}};
    records::CustomerRecord damaged;
    damaged.isUnreadable = true;
    records.questions.at(0)->end(QList<records::CustomerRecord>{savedMaria(), again, damaged});
    QTRY_COMPARE(completions.rowCount(), 3);
    QCOMPARE(completions.customer(0)->savedId, 7);
    QCOMPARE(completions.customer(0)->fields.text(QStringLiteral("email")), QStringLiteral("saved@example.com"));
    QCOMPARE(completions.index(0).data().toString(), QStringLiteral("Maria Saved \u00b7 u-77"));
    QCOMPARE(completions.customer(1)->savedId, 8);
    QCOMPARE(completions.customer(2)->fields.text(QStringLiteral("external-user-id")), QStringLiteral("u-2"));
    completions.complete({});
    QCOMPARE(completions.rowCount(), 0);
}

void TestSearch::anAnswerToWhatIsNotTypedAnyMoreIsDropped()
{
    const services::CustomerBook book;
    Records records;
    CustomerCompletions completions(book, records.finder());
    QSignalSpy found(&completions, &CustomerCompletions::found);
    completions.complete(QStringLiteral("m"));
    completions.complete(QStringLiteral("ma"));
    records.questions.at(1)->end(QList<records::CustomerRecord>{savedMaria()});
    records.questions.at(0)->end(QList<records::CustomerRecord>{savedMaria(), savedMaria()});
    QVERIFY(found.wait());
    QCOMPARE(completions.rowCount(), 1);
    completions.complete(QStringLiteral("mar"));
    completions.complete({});
    records.questions.at(2)->end(QList<records::CustomerRecord>{savedMaria()});
    QCoreApplication::processEvents();
    QCOMPARE(completions.rowCount(), 0);
}

void TestSearch::returnMeansTheSavedCustomer()
{
    const services::CustomerBook book;
    Records records;
    SearchBar bar(book, records.finder());
    const Requests requests(bar);
    auto *edit = bar.findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
    edit->setText(QStringLiteral("SAVED@example.com"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(requests.customers.empty()); // the records are asked first
    records.questions.back()->end(QList<records::CustomerRecord>{savedMaria()});
    QTRY_COMPARE(requests.customers.size(), std::size_t(1));
    QCOMPARE(requests.customers.front().savedId, 7);
    QCOMPARE(requests.customers.front().fields.text(QStringLiteral("external-user-id")), QStringLiteral("u-77"));
    edit->setText(QStringLiteral("somebody else"));
    QTest::keyClick(edit, Qt::Key_Return);
    records.questions.back()->end(QList<records::CustomerRecord>{});
    QTRY_COMPARE(requests.customers.size(), std::size_t(2));
    QVERIFY(!requests.customers.back().savedId);
}

void TestSearch::returnLooksUpWhereTheRecordsFail()
{
    const services::CustomerBook book;
    Records records;
    SearchBar bar(book, records.finder());
    const Requests requests(bar);
    auto *edit = bar.findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
    edit->setText(QStringLiteral("u-1"));
    QTest::keyClick(edit, Qt::Key_Return);
    records.questions.back()->end(core::failure(core::ErrorKind::Records, core::ErrorCause::RecordsDamaged));
    QTRY_COMPARE(requests.customers.size(), std::size_t(1));
    QCOMPARE(requests.customers.front().fields.text(QStringLiteral("external-user-id")), QStringLiteral("u-1"));
}

void TestSearch::aLockedWindowAsksNobody()
{
    const services::CustomerBook book;
    Records records;
    SearchBar bar(book, records.finder());
    const Requests requests(bar);
    auto *edit = bar.findChild<QLineEdit *>(QStringLiteral("searchLineEdit"));
    edit->setText(QStringLiteral("u-77"));
    QTest::keyClick(edit, Qt::Key_Return);
    bar.clear();
    records.questions.back()->end(QList<records::CustomerRecord>{savedMaria()});
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(requests.customers.empty());
}

void TestSearch::theSessionsKnowledgeIsAdded_data()
{
    QTest::addColumn<QString>("externalId");
    QTest::addColumn<QString>("email");
    QTest::addColumn<bool>("isAdded");
    QTest::newRow("one identifier alike") << QStringLiteral("u-77") << QString() << true;
    QTest::newRow("all alike") << QStringLiteral("u-77") << QStringLiteral("SAVED@example.com") << true;
    QTest::newRow("one of them otherwise") << QStringLiteral("u-77") << QStringLiteral("other@example.com") << false;
    QTest::newRow("somebody else") << QStringLiteral("u-1") << QString() << false;
    QTest::newRow("nothing known") << QString() << QString() << false;
}

void TestSearch::theSessionsKnowledgeIsAdded()
{
    QFETCH(const QString, externalId);
    QFETCH(const QString, email);
    QFETCH(const bool, isAdded);
    core::Customer known;
    known.fields.setText(QStringLiteral("external-user-id"), externalId);
    known.fields.setText(QStringLiteral("email"), email);
    known.fields.setSecret(QStringLiteral("share-token"), core::Secret::fromText(u"token"));
    services::CustomerBook book;
    book.add(std::move(known));
    const core::Customer customer = completed(savedMaria(), book);
    QCOMPARE(customer.savedId, 7);
    QCOMPARE(customer.label, QStringLiteral("Maria Saved"));
    QCOMPARE(customer.fields.text(QStringLiteral("email")), QStringLiteral("saved@example.com"));
    QCOMPARE(customer.fields.contains(QStringLiteral("share-token")), isAdded);
}

QTEST_MAIN(TestSearch)
#include "test_search.moc"
