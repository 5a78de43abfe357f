// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accounteditor.h"
#include "desktop/accounts/formfield.h"
#include "desktop/accounts/place.h"
#include "desktop/vault/keeperdialog.h"
#include "desktop/vault/lockpage.h"
#include "desktop/vault/vaultdialog.h"
#include "desktop/visuals/theme.h"
#include "providers/registry.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace kyc;
using namespace kyc::desktop;

namespace {

/// How a picture is taken.
struct Setting
{
    const char *name;
    ColorScheme scheme;
    int percent;
    Qt::LayoutDirection direction;
};

const QList<Setting> kSettings{
    {"light", ColorScheme::Light, 100, Qt::LeftToRight},
    {"dark", ColorScheme::Dark, 100, Qt::LeftToRight},
    {"high contrast", ColorScheme::HighContrast, 100, Qt::LeftToRight},
    {"200 percent", ColorScheme::Light, 200, Qt::LeftToRight},
    {"mirrored", ColorScheme::Light, 100, Qt::RightToLeft},
};

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

/// In the size it has in the window.
void show(QWidget &page)
{
    page.resize(QSize(70, 30) * page.fontMetrics().height());
    page.show();
}

/// A label too small for its text is one that cuts it off.
QString firstCutOffText(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int wanted = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < wanted || (!label->wordWrap() && label->width() < label->sizeHint().width()))
            return label->text();
    }
    return {};
}

} // namespace

/// Pictures of the accounts dialog for people to look at, and what a program can check of how it looks.
class TestAccountsScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyList_data() { everySetting(); }
    void emptyList();
    void list_data() { everySetting(); }
    void list();
    void twoHundred_data() { everySetting(); }
    void twoHundred();
    void everyProvider_data() { everySetting(); }
    void everyProvider();
    void keeper_data() { everySetting(); }
    void keeper();
    void vault_data() { everySetting(); }
    void vault();
    void locked_data() { everySetting(); }
    void locked();
    void newAccount_data() { everySetting(); }
    void newAccount();
    void customAccountWithErrors_data() { everySetting(); }
    void customAccountWithErrors();

private:
    static void everySetting();
    void takePicture(QWidget &window, const char *what);

    qreal m_pointSize = 0;
};

void TestAccountsScreenshots::everySetting()
{
    QTest::addColumn<int>("setting");
    for (int i = 0; i < kSettings.size(); ++i)
        QTest::newRow(kSettings.at(i).name) << i;
}

void TestAccountsScreenshots::initTestCase()
{
    m_pointSize = QApplication::font().pointSizeF();
    QVERIFY(QDir().mkpath(QStringLiteral(KYC_SCREENSHOTS)));
}

void TestAccountsScreenshots::init()
{
    QFETCH(int, setting);
    const Setting &chosen = kSettings.at(setting);
    applyTheme(*qApp, chosen.scheme);
    QFont font = QApplication::font();
    font.setPointSizeF(m_pointSize * chosen.percent / 100);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(chosen.direction);
}

void TestAccountsScreenshots::cleanup()
{
    QFont font = QApplication::font();
    font.setPointSizeF(m_pointSize);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestAccountsScreenshots::takePicture(QWidget &window, const char *what)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(firstCutOffText(window), QString());
    const QString setting = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    const QString path = QStringLiteral(KYC_SCREENSHOTS "/%1-%2.png").arg(QLatin1String(what), setting);
    const QPixmap picture = window.grab();
    QVERIFY(!picture.isNull());
    QVERIFY2(picture.save(path), qPrintable(path));
}

void TestAccountsScreenshots::emptyList()
{
    test::Place place;
    AccountsPage page(*place.workspace);
    show(page);
    takePicture(page, "accounts-empty");
}

void TestAccountsScreenshots::list()
{
    test::Place place;
    QVERIFY(place.choose());
    fill(place.workspace->accounts());
    fillStates(place);
    AccountsPage page(*place.workspace);
    show(page);
    takePicture(page, "accounts-filled");
}

void TestAccountsScreenshots::twoHundred()
{
    test::Place place;
    QVERIFY(place.choose());
    for (int i = 1; i <= 200; ++i)
        place.workspace->accounts().add(
            test::sampleAccount(QStringLiteral("account %1").arg(i),
                                i % 3 == 0 ? core::Environment::Production : core::Environment::Staging));
    AccountsPage page(*place.workspace);
    show(page);
    takePicture(page, "accounts-200");
}

void TestAccountsScreenshots::everyProvider()
{
    for (const providers::Provider *provider : providers::all()) {
        services::AccountBook book;
        core::Account account;
        account.name = provider->description().id + QStringLiteral("-production");
        account.providerId = provider->description().id;
        account.environment = core::Environment::Production;
        AccountEditor editor(book, test::saverTo(book), account);
        editor.open();
        takePicture(editor, qPrintable(QStringLiteral("account-") + provider->description().id));
        QVERIFY(!editor.findChild<QScrollArea *>(QStringLiteral("scrollArea"))->horizontalScrollBar()->isVisible());
    }
}

void TestAccountsScreenshots::keeper()
{
    test::Place place;
    KeeperDialog dialog(place.workspace->vault(), place.workspace->settings(), KeeperDialog::Task::Choose);
    dialog.findChild<QRadioButton *>(QStringLiteral("fileRadioButton"))->click();
    dialog.open();
    auto *finding = dialog.findChild<QLabel *>(QStringLiteral("fileFindingLabel"));
    QTRY_VERIFY(finding->text().contains(QStringLiteral("Tried out")));
    takePicture(dialog, "keeper-choice");
}

void TestAccountsScreenshots::vault()
{
    test::Place place;
    QVERIFY(place.choose());
    VaultDialog dialog(place.workspace->vault(), place.workspace->settings());
    dialog.open();
    takePicture(dialog, "keeper-settings");
}

void TestAccountsScreenshots::locked()
{
    test::Place place;
    const QFuture<core::Result<void>> chosen =
        place.workspace->vault().choose(kyc::vault::KeeperKind::File, core::Secret::fromText(u"correct horse battery"));
    QTRY_VERIFY_WITH_TIMEOUT(chosen.isFinished(), 20'000);
    place.workspace->vault().lock();
    LockPage page(place.workspace->vault());
    page.showLocked({3, 1, true});
    page.resize(page.fontMetrics().height() * 60, page.fontMetrics().height() * 34);
    page.show();
    takePicture(page, "locked");
}

void TestAccountsScreenshots::newAccount()
{
    services::AccountBook book;
    AccountEditor editor(book, test::saverTo(book));
    editor.open();
    takePicture(editor, "account-new");
}

void TestAccountsScreenshots::customAccountWithErrors()
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
    takePicture(editor, "account-errors");
    // Nothing has to be scrolled sideways to be read.
    QVERIFY(!editor.findChild<QScrollArea *>(QStringLiteral("scrollArea"))->horizontalScrollBar()->isVisible());
}

QTEST_MAIN(TestAccountsScreenshots)
#include "test_accounts_screenshots.moc"
