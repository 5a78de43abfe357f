// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accounteditor.h"
#include "desktop/accounts/formfield.h"
#include "desktop/accounts/place.h"
#include "desktop/vault/keeperdialog.h"
#include "desktop/vault/lockpage.h"
#include "desktop/vault/vaultdialog.h"
#include "pictures/pictures.h"
#include "providers/registry.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace kyc;
using namespace kyc::desktop;

namespace {

void fill(services::AccountBook &book)
{
    book.add(test::sampleAccount(QStringLiteral("p100-production"), core::Environment::Production));
    book.add(test::sampleAccount(QStringLiteral("p100-staging"), core::Environment::Staging));
    book.add(test::sampleAccount(QStringLiteral("training"), core::Environment::Custom));
    core::Account off = test::sampleAccount(QStringLiteral("old key, switched off"), core::Environment::Production);
    off.isEnabled = false;
    book.add(std::move(off));
}

/// An account for each state that a credential can be in.
void fillStates(test::Place &place)
{
    services::AccountBook &book = place.workspace->accounts();
    services::AccountActivity &activity = place.workspace->activity();
    const QDateTime now = place.workspace->clock().nowUtc();
    activity.tested(book.accounts().at(0).id, now.addSecs(-7200), {});
    activity.used(book.accounts().at(0).id, now.addSecs(-300), {});
    core::Error refused;
    refused.kind = core::ErrorKind::Unauthorized;
    refused.cause = core::ErrorCause::KeyWrong;
    activity.tested(book.accounts().at(1).id, now.addDays(-2), refused);
    core::Account missing = test::sampleAccount(QStringLiteral("no key yet"));
    missing.fields.remove(QStringLiteral("api-key"));
    book.add(std::move(missing));
}

} // namespace

/// Pictures of the accounts dialog for people to look at, and what a program can check of how it looks.
class TestAccountsPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pictures.begin(); }
    void init() { m_pictures.use(); }
    void cleanup() { m_pictures.useDefault(); }
    void emptyList_data() { test::Pictures::everyLook(); }
    void emptyList();
    void list_data() { test::Pictures::everyLook(); }
    void list();
    void twoHundred_data() { test::Pictures::everyLook(); }
    void twoHundred();
    void everyProvider_data() { test::Pictures::everyLook(); }
    void everyProvider();
    void keeper_data() { test::Pictures::everyLook(); }
    void keeper();
    void vault_data() { test::Pictures::everyLook(); }
    void vault();
    void locked_data() { test::Pictures::everyLook(); }
    void locked();
    void newAccount_data() { test::Pictures::everyLook(); }
    void newAccount();
    void customAccountWithErrors_data() { test::Pictures::everyLook(); }
    void customAccountWithErrors();

private:
    /// In about the room that a place has in the window.
    void showAsPlace(QWidget &page) const
    {
        page.resize(m_pictures.size() * 0.82);
        page.show();
    }

    test::Pictures m_pictures{"accounts"};
};

void TestAccountsPictures::emptyList()
{
    test::Place place;
    AccountsPage page(*place.workspace);
    showAsPlace(page);
    QCOMPARE(m_pictures.take(page, "empty"), QString());
}

void TestAccountsPictures::list()
{
    test::Place place;
    QVERIFY(place.choose());
    fill(place.workspace->accounts());
    fillStates(place);
    AccountsPage page(*place.workspace);
    showAsPlace(page);
    QCOMPARE(m_pictures.take(page, "filled"), QString());
}

void TestAccountsPictures::twoHundred()
{
    test::Place place;
    QVERIFY(place.choose());
    for (int i = 1; i <= 200; ++i)
        place.workspace->accounts().add(
            test::sampleAccount(QStringLiteral("account %1").arg(i),
                                i % 3 == 0 ? core::Environment::Production : core::Environment::Staging));
    AccountsPage page(*place.workspace);
    showAsPlace(page);
    QCOMPARE(m_pictures.take(page, "two-hundred"), QString());
}

void TestAccountsPictures::everyProvider()
{
    for (const providers::Provider *provider : providers::all()) {
        services::AccountBook book;
        core::Account account;
        account.name = provider->description().id + QStringLiteral("-production");
        account.providerId = provider->description().id;
        account.environment = core::Environment::Production;
        AccountEditor editor(book, test::saverTo(book), account);
        editor.open();
        QCOMPARE(m_pictures.take(editor, qPrintable(provider->description().id)), QString());
    }
}

void TestAccountsPictures::keeper()
{
    test::Place place;
    KeeperDialog dialog(place.workspace->vault(), place.workspace->settings(), KeeperDialog::Task::Choose);
    dialog.findChild<QRadioButton *>(QStringLiteral("fileRadioButton"))->click();
    dialog.open();
    auto *finding = dialog.findChild<QLabel *>(QStringLiteral("fileFindingLabel"));
    QTRY_VERIFY(finding->text() != KeeperDialog::tr("Being tried out\u2026") && !finding->text().isEmpty());
    QCOMPARE(m_pictures.take(dialog, "keeper-choice"), QString());
}

void TestAccountsPictures::vault()
{
    test::Place place;
    QVERIFY(place.choose());
    VaultDialog dialog(place.workspace->vault(), place.workspace->settings());
    dialog.open();
    QCOMPARE(m_pictures.take(dialog, "keeper-settings"), QString());
}

void TestAccountsPictures::locked()
{
    test::Place place;
    const QFuture<core::Result<void>> chosen =
        place.workspace->vault().choose(kyc::vault::KeeperKind::File, core::Secret::fromText(u"correct horse battery"));
    QTRY_VERIFY_WITH_TIMEOUT(chosen.isFinished(), 20'000);
    place.workspace->vault().lock();
    LockPage page(place.workspace->vault());
    page.showLocked({3, 1, true});
    showAsPlace(page);
    QCOMPARE(m_pictures.take(page, "locked"), QString());
}

void TestAccountsPictures::newAccount()
{
    services::AccountBook book;
    AccountEditor editor(book, test::saverTo(book));
    editor.open();
    QCOMPARE(m_pictures.take(editor, "new"), QString());
}

void TestAccountsPictures::customAccountWithErrors()
{
    services::AccountBook book;
    fill(book);
    AccountEditor editor(book, test::saverTo(book), book.accounts().front());
    const auto input = [&editor](const char *key) {
        return editor.findChild<FormField *>(QString::fromLatin1(key))->editor();
    };
    auto *environment = qobject_cast<QComboBox *>(input("environment"));
    environment->setCurrentIndex(environment->findData(QStringLiteral("custom")));
    qobject_cast<QLineEdit *>(input("name"))->setText(QStringLiteral("p100-staging"));
    qobject_cast<QLineEdit *>(input("base-url"))->setText(QStringLiteral("http://kyc.example.com"));
    editor.open();
    editor.accept();
    QCOMPARE(m_pictures.take(editor, "errors"), QString());
}

QTEST_MAIN(TestAccountsPictures)
#include "test_accounts.moc"
