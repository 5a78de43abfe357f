// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"
#include "pictures/pictures.h"

#include "desktop/lookup/lookupdetail.h"

#include <QTableView>
#include <QTest>

using namespace kyc;
using test::Desk;

namespace {

core::Account accountWithWrongKey(const QUrl &url)
{
    core::Account account;
    account.name = QStringLiteral("p100-wrong-key");
    account.providerId = QStringLiteral("p100");
    account.environment = core::Environment::Custom;
    account.customBaseUrl = url;
    account.fields.setSecret(QStringLiteral("api-key"), core::Secret::fromText(u"mistyped"));
    return account;
}

/// Of the real provider, but without its key: nothing is sent.
core::Account productionAccount()
{
    core::Account account;
    account.name = QStringLiteral("p100-production");
    account.providerId = QStringLiteral("p100");
    account.environment = core::Environment::Production;
    return account;
}

} // namespace

/// Pictures of the Lookup page for people to look at, and what a program can check of how it looks.
class TestLookupPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void noAccounts_data() { test::Pictures::everyLook(); }
    void noAccounts();
    void empty_data() { test::Pictures::everyLook(); }
    void empty();
    void running_data() { test::Pictures::everyLook(); }
    void running();
    void mixed_data() { test::Pictures::everyLook(); }
    void mixed();
    void lacking_data() { test::Pictures::everyLook(); }
    void lacking();
    void waitingForCodes_data() { test::Pictures::everyLook(); }
    void waitingForCodes();
    void errors_data() { test::Pictures::everyLook(); }
    void errors();
    void revealed_data() { test::Pictures::everyLook(); }
    void revealed();

private:
    void open(Desk &desk, const QStringList &sandboxArguments);

    test::Pictures m_pictures{"lookup"};
};

void TestLookupPictures::initTestCase()
{
    test::useThrowawaySettings();
    m_pictures.begin();
}

void TestLookupPictures::init()
{
    m_pictures.use();
}

void TestLookupPictures::cleanup()
{
    m_pictures.useDefault();
}

void TestLookupPictures::open(Desk &desk, const QStringList &sandboxArguments)
{
    QCOMPARE(desk.start(sandboxArguments), QString());
    desk.useSetup();
    desk.window().resize(m_pictures.size());
    QVERIFY(desk.show());
    QTRY_COMPARE(desk.window().size(), m_pictures.size());
}

void TestLookupPictures::noAccounts()
{
    Desk desk;
    desk.window().resize(m_pictures.size());
    QVERIFY(desk.show());
    QCOMPARE(m_pictures.take(desk.window(), "no-accounts"), QString());
}

void TestLookupPictures::empty()
{
    Desk desk;
    open(desk, {});
    QCOMPARE(m_pictures.take(desk.window(), "empty"), QString());
}

void TestLookupPictures::running()
{
    Desk desk;
    open(desk,
         {QStringLiteral("--fault"), QStringLiteral("stall@transak/*"), QStringLiteral("--fault"),
          QStringLiteral("stall@sumsub/*")});
    desk.lookUp(QStringLiteral("Maria Kowalska"));
    QTRY_COMPARE(desk.workspace().session().answeredCount(), 3);
    QCOMPARE(desk.workspace().session().runningCount(), 3);
    QCOMPARE(m_pictures.take(desk.window(), "running"), QString());
}

void TestLookupPictures::mixed()
{
    Desk desk;
    open(desk, {});
    desk.lookUp(QStringLiteral("Jonas Weber"));
    QVERIFY(desk.waitUntilIdle());
    desk.table()->setCurrentIndex(desk.table()->model()->index(desk.rowOf(QStringLiteral("sumsub/applicant")), 0));
    QCOMPARE(m_pictures.take(desk.window(), "mixed"), QString());
}

void TestLookupPictures::lacking()
{
    Desk desk;
    open(desk, {});
    desk.lookUp(QStringLiteral("u-9999"));
    QVERIFY(desk.waitUntilIdle());
    desk.table()->setCurrentIndex(desk.table()->model()->index(1, 0));
    QCOMPARE(m_pictures.take(desk.window(), "lacking"), QString());
}

void TestLookupPictures::waitingForCodes()
{
    Desk desk;
    open(desk, {});
    core::Account withCode;
    withCode.name = QStringLiteral("kriptomat-login");
    withCode.providerId = QStringLiteral("kriptomat");
    withCode.fields.setText(QStringLiteral("email"), QStringLiteral("agent@example.com"));
    withCode.fields.setText(QStringLiteral("client-id"), QStringLiteral("kriptomat-sandbox-client"));
    withCode.fields.setSecret(QStringLiteral("password"), core::Secret(QByteArray("kriptomat-sandbox-password")));
    withCode.fields.setSecret(QStringLiteral("client-secret"), core::Secret(QByteArray("x")));
    core::Account withKeyAlone;
    withKeyAlone.name = QStringLiteral("transak-customers");
    withKeyAlone.providerId = QStringLiteral("transak");
    withKeyAlone.fields.setText(QStringLiteral("api-key"), QStringLiteral("transak-sandbox-key"));
    for (core::Account *account : {&withCode, &withKeyAlone}) {
        account->environment = core::Environment::Custom;
        account->customBaseUrl = desk.sandbox().url();
        desk.workspace().accounts().add(std::move(*account));
    }
    desk.lookUp(QStringLiteral("Maria Kowalska"));
    QTRY_COMPARE(desk.workspace().session().runningCount(), 1);
    QTRY_VERIFY(desk.child<QWidget>("codePanel"));
    const int last = desk.table()->model()->rowCount() - 1;
    desk.table()->setCurrentIndex(desk.table()->model()->index(last, 0));
    desk.table()->scrollToBottom();
    QCOMPARE(m_pictures.take(desk.window(), "codes"), QString());
}

void TestLookupPictures::errors()
{
    Desk desk;
    open(desk,
         {QStringLiteral("--fault"), QStringLiteral("503@sumvin/*"), QStringLiteral("--fault"),
          QStringLiteral("html@kriptomat/*"), QStringLiteral("--fault"), QStringLiteral("reset@sumsub/*"),
          QStringLiteral("--fault"), QStringLiteral("429:1@transak/id-proof")});
    desk.workspace().accounts().add(accountWithWrongKey(desk.sandbox().url()));
    desk.workspace().accounts().add(productionAccount());
    desk.lookUp(QStringLiteral("Maria Kowalska"));
    QVERIFY(desk.waitUntilIdle());
    desk.table()->setCurrentIndex(desk.table()->model()->index(desk.table()->model()->rowCount() - 1, 0));
    QCOMPARE(m_pictures.take(desk.window(), "errors"), QString());
}

void TestLookupPictures::revealed()
{
    Desk desk;
    open(desk, {});
    desk.lookUp(QStringLiteral("Maria Kowalska"));
    QVERIFY(desk.waitUntilIdle());
    desk.table()->setCurrentIndex(desk.table()->model()->index(desk.rowOf(QStringLiteral("kriptomat/kyc")), 0));
    auto *detail = desk.window().findChild<desktop::LookupDetail *>();
    detail->setRevealed(true);
    QVERIFY(detail->isRevealed());
    auto *raw = detail->findChild<QWidget *>(QStringLiteral("rawWidget"));
    QTRY_VERIFY(raw->height() > 0);
    detail->ensureWidgetVisible(raw);
    QCOMPARE(m_pictures.take(desk.window(), "revealed"), QString());
}

QTEST_MAIN(TestLookupPictures)
#include "test_lookup.moc"
