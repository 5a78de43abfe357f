// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accounteditor.h"
#include "desktop/accounts/accountspage.h"
#include "desktop/accounts/secretclipboard.h"
#include "desktop/help/diagnostics.h"
#include "desktop/lookup/lookuppage.h"
#include "desktop/settings/settingsdialog.h"
#include "desktop/vault/forgottendialog.h"
#include "desktop/vault/keeperdialog.h"
#include "desktop/vault/lockpage.h"
#include "desktop/vault/locktriggers.h"
#include "desktop/vault/vaultdialog.h"
#include "gui/desk.h"
#include "records/retention.h"
#include "services/logsink.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace kyc;
using test::Desk;
using test::press;
using test::type;
using State = services::VaultSession::State;

namespace {

constexpr int kLongest = 20000; // milliseconds

bool hasKeyboard(const QWidget *window)
{
    return QTest::qWaitFor(
        [window] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && window && (focus == window || window->isAncestorOf(focus)) && window->isActiveWindow();
        },
        kLongest);
}

/// Every text that the window's widgets, models and accessible tree hold, whether it is seen or not.
QString everyText(const QAccessibleInterface *interface)
{
    QString texts;
    for (int role = QAccessible::Name; role <= QAccessible::Help; ++role)
        texts += interface->text(static_cast<QAccessible::Text>(role)) + u'\n';
    for (int i = 0; i < interface->childCount(); ++i) {
        if (const QAccessibleInterface *child = interface->child(i))
            texts += everyText(child);
    }
    return texts;
}

QString everyText(const QWidget &window)
{
    QString texts = everyText(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&window)));
    for (const auto *widget : window.findChildren<QWidget *>())
        texts +=
            widget->property("text").toString() + widget->property("plainText").toString() + widget->toolTip() + u'\n';
    return texts;
}

const QString kPassphrase = QStringLiteral("correct horse battery");

/// Stands in for the login manager, which no test can have; on a connection of its own.
class LoginManager : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    static constexpr const char *kSession = "c7";

    explicit LoginManager(bool isKnownByProcess)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("login manager"))),
          m_isKnownByProcess(isKnownByProcess),
          m_isThere(
              m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this, QDBusConnection::ExportAllSlots)
              && m_bus.registerService(QStringLiteral("org.freedesktop.login1")))
    { }
    ~LoginManager() override { QDBusConnection::disconnectFromBus(m_bus.name()); }
    Q_DISABLE_COPY_MOVE(LoginManager)

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] bool lockSession()
    {
        return m_bus.send(QDBusMessage::createSignal(m_path.path(), QStringLiteral("org.freedesktop.login1.Session"),
                                                     QStringLiteral("Lock")));
    }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint) // NOLINT(readability-identifier-naming): the bus calls it so
    {
        if (!m_isKnownByProcess)
            sendErrorReply(QStringLiteral("org.freedesktop.login1.NoSessionForPID"));
        return m_path;
    }
    QDBusObjectPath GetSession(const QString &id) // NOLINT(readability-identifier-naming)
    {
        if (id != QLatin1String(kSession))
            sendErrorReply(QStringLiteral("org.freedesktop.login1.NoSuchSession"));
        return m_path;
    }

private:
    QDBusConnection m_bus;
    QDBusObjectPath m_path{QStringLiteral("/org/freedesktop/login1/session/c7")};
    bool m_isKnownByProcess;
    bool m_isThere;
};

} // namespace

/// Where credentials are kept, locked and unlocked, by keyboard.
class TestVaultStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useThrowawaySettings(); }
    void nothingIsChosenByItself();
    void choosesAVaultFile();
    void savingLeadsToTheChoice();
    void whatASessionStartsWithIsKeptForIt_data();
    void whatASessionStartsWithIsKeptForIt();
    void lockingTakesEverythingFromView();
    void memoryAsksBeforeItForgets();
    void aVaultFileIsUnlockedByItsPassphrase();
    void aForgottenPassphraseBeginsAnew();
    void aClockFarAheadIsAskedAbout();
    void locksWhenUnused();
    void aSecondCallToLockChangesNothing();
    void whatWasTypedToUnlockDoesNotComeBack();
    void lockingTakesSummariesFromTheClipboard();
    void aLockedPageIsReadOut();
    void locksWithTheScreen_data();
    void locksWithTheScreen();
    void locksWithTheSession_data();
    void locksWithTheSession();
    void movesToAnotherPlace();
    void thePassphraseIsChangedByWhoKnowsIt();
    void settingsHoldAtOnce();
    void diagnosticsNameNobody();
};

void TestVaultStory::nothingIsChosenByItself()
{
    Desk desk(false);
    QVERIFY(desk.show());
    auto *banner = desk.child<QPushButton>("bannerButton");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("searchLineEdit")); // the window can be used
    QVERIFY(desk.child<QPushButton>("keeperButton")->text().contains(QStringLiteral("nowhere")));
    QVERIFY(test::tabTo("bannerButton"));
    press(Qt::Key_Return);
    const QPointer<desktop::KeeperDialog> dialog = desk.child<desktop::KeeperDialog>("keeperDialog");
    QVERIFY(dialog);
    QVERIFY(hasKeyboard(dialog));
    for (const auto *button : dialog->findChildren<QRadioButton *>())
        QVERIFY(!button->isChecked());
    // What was found is said of each, in words.
    for (const char *name : {"fileFindingLabel", "memoryFindingLabel"}) {
        const auto *finding = dialog->findChild<QLabel *>(QLatin1String(name));
        QVERIFY(finding);
        QTRY_VERIFY_WITH_TIMEOUT(!finding->text().contains(QStringLiteral("Being tried")), kLongest);
        QVERIFY(!finding->text().isEmpty());
    }
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QCOMPARE(desk.workspace().vault().state(), State::NotChosen);
    QVERIFY(banner->isVisible());
}

void TestVaultStory::choosesAVaultFile()
{
    Desk desk(false);
    QVERIFY(desk.show());
    QTRY_VERIFY(desk.child<QPushButton>("bannerButton")->isVisible());
    desk.child<QPushButton>("bannerButton")->click();
    const QPointer<desktop::KeeperDialog> dialog = desk.child<desktop::KeeperDialog>("keeperDialog");
    QVERIFY(hasKeyboard(dialog));
    dialog->findChild<QRadioButton *>(QStringLiteral("fileRadioButton"))->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("secretLineEdit"));
    type(QStringLiteral("short"));
    press(Qt::Key_Return);
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(desk.workspace().vault().state(), State::NotChosen);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    type(kPassphrase);
    const QWidget *first = QApplication::focusWidget();
    QVERIFY(test::tabUntil([first](const QWidget *focus) {
        return focus != first && focus->objectName() == QStringLiteral("secretLineEdit");
    }));
    type(kPassphrase);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kLongest);
    QCOMPARE(desk.workspace().vault().state(), State::Open);
    QCOMPARE(desk.child<QPushButton>("keeperButton")->text(), QStringLiteral("Vault file"));
    QVERIFY(!desk.child<QPushButton>("bannerButton")->isVisible());
}

void TestVaultStory::savingLeadsToTheChoice()
{
    Desk desk(false);
    QVERIFY(desk.show());
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Return);
    const QPointer<desktop::AccountEditor> editor = desk.window().findChild<desktop::AccountEditor *>();
    QVERIFY(hasKeyboard(editor));
    type(QStringLiteral("mine"));
    press(Qt::Key_Tab);
    type(QStringLiteral("P100"));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Tab);
    type(QStringLiteral("k-3"));
    press(Qt::Key_Return);
    QTRY_VERIFY(editor->findChild<desktop::KeeperDialog *>());
    const QPointer<desktop::KeeperDialog> dialog = editor->findChild<desktop::KeeperDialog *>();
    QVERIFY(hasKeyboard(dialog));
    dialog->findChild<QRadioButton *>(QStringLiteral("memoryRadioButton"))->setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(hasKeyboard(editor));
    press(Qt::Key_Return);
    QTRY_VERIFY(!editor);
    QCOMPARE(desk.workspace().accounts().accounts().size(), std::size_t(1));
}

void TestVaultStory::whatASessionStartsWithIsKeptForIt_data()
{
    QTest::addColumn<bool>("isOpenBefore");
    QTest::newRow("the place was chosen before") << true;
    QTest::newRow("the place is chosen later") << false;
}

void TestVaultStory::whatASessionStartsWithIsKeptForIt()
{
    QFETCH(bool, isOpenBefore);
    Desk desk(isOpenBefore);
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    if (!isOpenBefore)
        static_cast<void>(desk.workspace().vault().choose(vault::KeeperKind::Memory));
    const std::size_t count = desk.workspace().accounts().accounts().size();
    QVERIFY(count > 0);
    // The store knows them, and so does the keeper: a customer's login can be kept for them.
    QTRY_VERIFY(desk.workspace().store().exported().contains("transak-sandbox"));
    QTRY_VERIFY(desk.workspace().store().exported().contains("sumsub-sandbox"));
    QCOMPARE(desk.workspace().accounts().accounts().size(), count);
    QVERIFY(!desk.child<QWidget>("bannerFrame")->isVisible());
}

void TestVaultStory::lockingTakesEverythingFromView()
{
    Desk desk;
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    desk.lookUp(QStringLiteral("Maria Kowalska"));
    QVERIFY(desk.waitUntilIdle());
    QVERIFY2(everyText(desk.window()).contains(QStringLiteral("Maria")), "the search would find nothing");
    desktop::SecretClipboard::instance().put(core::Secret(QByteArray("s3cret")));

    press(Qt::Key_L, Qt::ControlModifier);
    const QPointer<QMessageBox> question = desk.child<QMessageBox>("lockQuestion");
    QVERIFY(hasKeyboard(question));
    QTest::keyClick(question, Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(desk.window().isLocked());
    QTRY_VERIFY(!question);
    QVERIFY(desk.child<QWidget>("lockPage")->isVisible());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    const QString texts = everyText(desk.window());
    for (const char *personal : {"Maria", "Kowalska", "u-1042", "Jonas"})
        QVERIFY2(!texts.contains(QLatin1String(personal)), personal);
    for (const core::Account &account : desk.workspace().accounts().accounts())
        QVERIFY2(account.fields.secretKeys().isEmpty(), qPrintable(account.name));
    press(Qt::Key_K, Qt::ControlModifier); // nothing behind the page can be reached
    QVERIFY(desk.child<desktop::LockPage>("lockPage")->isAncestorOf(QApplication::focusWidget()));

    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("unlockButton"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.window().isLocked());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("searchLineEdit"));
    QVERIFY(desk.child<QLineEdit>("searchLineEdit")->text().isEmpty());
    QVERIFY(!desk.table()); // what was looked up is not shown again
}

void TestVaultStory::memoryAsksBeforeItForgets()
{
    Desk desk;
    QVERIFY(desk.show());
    press(Qt::Key_L, Qt::ControlModifier);
    const QPointer<QMessageBox> question = desk.child<QMessageBox>("lockQuestion");
    QVERIFY(hasKeyboard(question));
    press(Qt::Key_Return); // the default is to think better of it
    QTRY_VERIFY(!question);
    QVERIFY(!desk.window().isLocked());
    QCOMPARE(desk.workspace().vault().state(), State::Open);
}

void TestVaultStory::aVaultFileIsUnlockedByItsPassphrase()
{
    Desk desk(false);
    const QFuture<core::Result<void>> chosen =
        desk.workspace().vault().choose(vault::KeeperKind::File, core::Secret::fromText(kPassphrase));
    QTRY_VERIFY_WITH_TIMEOUT(chosen.isFinished(), kLongest);
    QVERIFY(desk.show());
    press(Qt::Key_L, Qt::ControlModifier); // a file does not ask first: nothing is lost
    QTRY_VERIFY(desk.window().isLocked());
    QCOMPARE(desk.workspace().vault().state(), State::Locked);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("secretLineEdit"));
    type(QStringLiteral("wrong passphrase"));
    press(Qt::Key_Return);
    auto *page = desk.child<desktop::LockPage>("lockPage");
    auto *state = page->findChild<QLabel *>(QStringLiteral("stateLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(QStringLiteral("passphrase")), kLongest);
    QVERIFY(desk.window().isLocked());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("secretLineEdit"));
    type(kPassphrase);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window().isLocked(), kLongest);
    QCOMPARE(desk.workspace().vault().state(), State::Open);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("searchLineEdit"));
}

void TestVaultStory::aForgottenPassphraseBeginsAnew()
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    QFuture<core::Result<void>> chosen =
        desk.workspace().vault().choose(vault::KeeperKind::File, core::Secret::fromText(kPassphrase));
    QTRY_VERIFY_WITH_TIMEOUT(chosen.isFinished(), kLongest);
    core::Account account;
    account.name = QStringLiteral("mine");
    account.providerId = QStringLiteral("p100");
    account.fields.setSecret(QStringLiteral("api-key"), core::Secret(QByteArray("k-3")));
    QFuture<core::Result<QString>> saved =
        desk.workspace().store().save(std::move(account), {QStringLiteral("api-key")});
    QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished(), kLongest);
    const QString id = saved.result().value();
    QVERIFY(desk.workspace().store().missingSecrets(id).isEmpty());
    const QSignalSpy painted(&desk.window(), &desktop::MainWindow::firstPainted);
    QVERIFY(desk.show());
    QTRY_COMPARE(painted.size(), 1);
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("secretLineEdit"));
    QVERIFY(test::tabTo("forgottenButton"));
    press(Qt::Key_Return);
    const QPointer<desktop::ForgottenDialog> dialog = desk.child<desktop::ForgottenDialog>("forgottenDialog");
    QVERIFY(hasKeyboard(dialog));
    QVERIFY(everyText(*dialog).contains(QStringLiteral("every credential in the file")));
    press(Qt::Key_Return); // whoever does not agree changes nothing
    QTRY_VERIFY(!dialog);
    QVERIFY(desk.window().isLocked());
    QCOMPARE(
        QDir(folder.path()).entryList({QStringLiteral("vault.kyc"), QStringLiteral("vault.kyc.forgotten*")}).size(), 1);

    QVERIFY(hasKeyboard(&desk.window()));
    QVERIFY(test::tabTo("forgottenButton"));
    press(Qt::Key_Return);
    const QPointer<desktop::ForgottenDialog> again = desk.child<desktop::ForgottenDialog>("forgottenDialog");
    QVERIFY(hasKeyboard(again));
    QVERIFY(test::tabTo("agreementCheckBox"));
    press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("secretLineEdit"));
    const QString fresh = QStringLiteral("another horse battery");
    const QWidget *first = QApplication::focusWidget();
    type(fresh);
    QVERIFY(test::tabUntil([first](const QWidget *focus) {
        return focus != first && focus->objectName() == QStringLiteral("secretLineEdit");
    }));
    type(fresh);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!again, kLongest);
    QVERIFY(!desk.window().isLocked());
    QCOMPARE(desk.workspace().vault().state(), State::Open);
    QTRY_COMPARE(desk.workspace().store().missingSecrets(id), QStringList{QStringLiteral("api-key")});
    QVERIFY(desk.window().findChild<desktop::AccountsPage *>()->isVisible());
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("vault.kyc.forgotten-*")}).size(), 1);
}

void TestVaultStory::aClockFarAheadIsAskedAbout()
{
    Desk desk(false);
    const QFuture<core::Result<void>> chosen =
        desk.workspace().vault().choose(vault::KeeperKind::File, core::Secret::fromText(kPassphrase));
    QTRY_VERIFY_WITH_TIMEOUT(chosen.isFinished(), kLongest);
    const auto store = [&desk] { return desk.workspace().records().database(); };
    QTRY_VERIFY_WITH_TIMEOUT(store(), kLongest);
    const auto ranAt = [&store] {
        const auto memory = store()->read<records::RetentionMemory>(records::retentionMemory);
        return QTest::qWaitFor([&memory] { return memory.isFinished(); }, kLongest) ? memory.result()->ranAt
                                                                                    : std::nullopt;
    };
    QTRY_VERIFY_WITH_TIMEOUT(ranAt(), kLongest);
    const QDateTime before = desk.workspace().clock().nowUtc().addDays(-500);
    const auto aged = store()->change<void>(
        [before](const QSqlDatabase &database) { return records::rememberRetention(database, before); });
    QTRY_VERIFY_WITH_TIMEOUT(aged.isFinished(), kLongest);
    QVERIFY(desk.show());
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(desk.window().isLocked());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("secretLineEdit"));
    type(kPassphrase);
    press(Qt::Key_Return);
    auto *banner = desk.child<QPushButton>("bannerButton");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && banner->text().contains(QLatin1String("clock")), kLongest);
    QVERIFY(test::tabTo("bannerButton"));
    press(Qt::Key_Return);
    QPointer<QMessageBox> question = desk.child<QMessageBox>("clockQuestion");
    QVERIFY(hasKeyboard(question));
    press(Qt::Key_Return); // not by a key that is pressed all the time
    QTRY_VERIFY(!question);
    QCOMPARE(ranAt(), before);
    QVERIFY(banner->isVisible());
    banner->setFocus();
    press(Qt::Key_Return);
    question = desk.child<QMessageBox>("clockQuestion");
    QVERIFY(hasKeyboard(question));
    QVERIFY(question->informativeText().contains(QLatin1String("1827")));
    QVERIFY(test::tabTo("clockIsRightButton"));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isVisible(), kLongest);
    QVERIFY(ranAt() > before);
}

void TestVaultStory::locksWhenUnused()
{
    Desk desk;
    QVERIFY(desk.show());
    auto *triggers = desk.window().findChild<desktop::LockTriggers *>();
    triggers->setIdleTime(std::chrono::milliseconds(50));
    QTRY_VERIFY(desk.window().isLocked());
    QCOMPARE(desk.workspace().vault().state(), State::Locked);
    // Each time, not once in a session.
    bool wasOpen = false; // it may be locked again by the time anybody looks
    const services::VaultSession &vault = desk.workspace().vault();
    connect(&vault, &services::VaultSession::changed, &desk.window(),
            [&] { wasOpen = wasOpen || vault.state() == State::Open; });
    press(Qt::Key_Return);
    QTRY_VERIFY(wasOpen);
    QTRY_VERIFY(desk.window().isLocked());
    QTRY_COMPARE(desk.workspace().vault().state(), State::Locked);
}

void TestVaultStory::aSecondCallToLockChangesNothing()
{
    Desk desk;
    QCOMPARE(desk.start({QStringLiteral("--fault"), QStringLiteral("stall@*")}), QString());
    desk.useSetup();
    QVERIFY(desk.show());
    desk.lookUp(QStringLiteral("Maria Kowalska"));
    const auto *cancelled = desk.child<QLabel>("cancelledLabel");
    auto *triggers = desk.window().findChild<desktop::LockTriggers *>();
    Q_EMIT triggers->lockWanted();
    QVERIFY(desk.window().isLocked());
    const QString said = cancelled->text();
    QVERIFY2(cancelled->isVisible() && !said.startsWith(u'0'), qPrintable(said));
    Q_EMIT triggers->lockWanted(); // the screen is locked, and then the computer sleeps
    QVERIFY(cancelled->isVisible());
    QCOMPARE(cancelled->text(), said);
}

void TestVaultStory::whatWasTypedToUnlockDoesNotComeBack()
{
    Desk desk(false);
    const QFuture<core::Result<void>> chosen =
        desk.workspace().vault().choose(vault::KeeperKind::File, core::Secret::fromText(kPassphrase));
    QTRY_VERIFY_WITH_TIMEOUT(chosen.isFinished(), kLongest);
    QVERIFY(desk.show());
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("secretLineEdit"));
    type(kPassphrase);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.window().isLocked(), kLongest);
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(desk.window().isLocked());
    auto *edit = desk.child<desktop::LockPage>("lockPage")->findChild<QLineEdit *>(QStringLiteral("secretLineEdit"));
    QVERIFY(edit->text().isEmpty());
    edit->setEchoMode(QLineEdit::Normal);
    for (int i = 0; i < 3; ++i)
        edit->undo();
    QVERIFY(edit->text().isEmpty());
}

void TestVaultStory::lockingTakesSummariesFromTheClipboard()
{
    Desk desk(false);
    QVERIFY(desk.show());
    QGuiApplication::clipboard()->setText(QStringLiteral("Maria Kowalska: approved"));
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(desk.window().isLocked());
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestVaultStory::aLockedPageIsReadOut()
{
    Desk desk(false);
    QVERIFY(desk.show());
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(desk.window().isLocked());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("unlockButton"));
    const QString text = QApplication::focusWidget()->accessibleDescription();
    QVERIFY2(text.contains(QStringLiteral("locked")) && text.contains(QStringLiteral("Nothing about customers")),
             qPrintable(text));
}

void TestVaultStory::locksWithTheScreen_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("signalName");
    QTest::addColumn<bool>("isSystem");
    QTest::newRow("the desktop's screen saver") << "org.freedesktop.ScreenSaver" << "ActiveChanged" << false;
    QTest::newRow("GNOME's screen saver") << "org.gnome.ScreenSaver" << "ActiveChanged" << false;
    QTest::newRow("about to sleep") << "org.freedesktop.login1.Manager" << "PrepareForSleep" << true;
}

void TestVaultStory::locksWithTheScreen()
{
    QFETCH(QString, interface);
    QFETCH(QString, signalName);
    Desk desk;
    auto *triggers = desk.window().findChild<desktop::LockTriggers *>();
    const QSignalSpy listening(triggers, &desktop::LockTriggers::listening);
    QVERIFY(desk.show());
    QTRY_COMPARE_WITH_TIMEOUT(listening.count(), 1, kLongest);
    QDBusMessage active = QDBusMessage::createSignal(QStringLiteral("/a/screen"), interface, signalName);
    active.setArguments({false});
    QFETCH(bool, isSystem);
    QDBusConnection bus = isSystem ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
    QVERIFY(bus.isConnected());
    QVERIFY(bus.send(active));
    active.setArguments({true});
    QVERIFY(bus.send(active));
    QTRY_VERIFY(desk.window().isLocked());
}

void TestVaultStory::locksWithTheSession_data()
{
    QTest::addColumn<bool>("isKnownByProcess");
    QTest::newRow("a program of the session") << true;
    QTest::newRow("a service of the user, told by the environment") << false;
}

void TestVaultStory::locksWithTheSession()
{
    QFETCH(bool, isKnownByProcess);
    qputenv("XDG_SESSION_ID", LoginManager::kSession);
    LoginManager manager(isKnownByProcess);
    QVERIFY(manager.isThere());
    Desk desk;
    const QSignalSpy listening(desk.window().findChild<desktop::LockTriggers *>(), &desktop::LockTriggers::listening);
    QVERIFY(desk.show());
    QTRY_COMPARE_WITH_TIMEOUT(listening.count(), 1, kLongest);
    QVERIFY(manager.lockSession());
    QTRY_VERIFY(desk.window().isLocked());
    qunsetenv("XDG_SESSION_ID");
}

void TestVaultStory::movesToAnotherPlace()
{
    Desk desk;
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointer<desktop::VaultDialog> vault = desk.child<desktop::VaultDialog>("vaultDialog");
    QVERIFY(hasKeyboard(vault));
    QCOMPARE(vault->findChild<QLabel *>(QStringLiteral("vaultStateLabel"))->text(),
             QStringLiteral("Memory, this session only"));
    vault->findChild<QPushButton *>(QStringLiteral("moveButton"))->click();
    const QPointer<desktop::KeeperDialog> dialog = vault->findChild<desktop::KeeperDialog *>();
    QVERIFY(hasKeyboard(dialog));
    QVERIFY(!dialog->findChild<QRadioButton *>(QStringLiteral("memoryRadioButton"))); // it is there already
    dialog->findChild<QRadioButton *>(QStringLiteral("fileRadioButton"))->setFocus();
    press(Qt::Key_Space);
    type(kPassphrase);
    const QWidget *first = QApplication::focusWidget();
    QVERIFY(test::tabUntil([first](const QWidget *focus) {
        return focus != first && focus->objectName() == QStringLiteral("secretLineEdit");
    }));
    type(kPassphrase);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kLongest);
    QCOMPARE(desk.workspace().vault().kind(), std::optional(vault::KeeperKind::File));
    QCOMPARE(vault->findChild<QLabel *>(QStringLiteral("vaultStateLabel"))->text(), QStringLiteral("Vault file"));
    QVERIFY(vault->findChild<QPushButton *>(QStringLiteral("passphraseButton"))->isVisible());

    // The way back would lose the key to the records.
    QTRY_VERIFY_WITH_TIMEOUT(desk.workspace().vault().isKeyOfRecordsKept(), kLongest);
    vault->findChild<QPushButton *>(QStringLiteral("moveButton"))->click();
    const auto *again = vault->findChild<desktop::KeeperDialog *>();
    QVERIFY(again);
    QVERIFY(!again->findChild<QRadioButton *>(QStringLiteral("memoryRadioButton"))->isEnabled());
    QVERIFY(
        again->findChild<QLabel *>(QStringLiteral("memoryFindingLabel"))->text().contains(QLatin1String("history")));
}

void TestVaultStory::thePassphraseIsChangedByWhoKnowsIt()
{
    Desk desk(false);
    const QFuture<core::Result<void>> chosen =
        desk.workspace().vault().choose(vault::KeeperKind::File, core::Secret::fromText(kPassphrase));
    QTRY_VERIFY_WITH_TIMEOUT(chosen.isFinished(), kLongest);
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointer<desktop::VaultDialog> dialog = desk.child<desktop::VaultDialog>("vaultDialog");
    QVERIFY(hasKeyboard(dialog));
    dialog->findChild<QPushButton *>(QStringLiteral("passphraseButton"))->click();
    const auto *present = dialog->findChild<QWidget *>(QStringLiteral("presentSecretEdit"));
    QTRY_VERIFY(present->isAncestorOf(QApplication::focusWidget()));
    const QString fresh = QStringLiteral("another horse battery");
    const auto typeIntoNext = [](const QString &text) {
        const QWidget *before = QApplication::focusWidget();
        QVERIFY(test::tabUntil([before](const QWidget *focus) {
            return focus != before && focus->objectName() == QStringLiteral("secretLineEdit");
        }));
        type(text);
    };
    type(QStringLiteral("not the passphrase"));
    typeIntoNext(fresh);
    typeIntoNext(fresh);
    auto *seal = dialog->findChild<QPushButton *>(QStringLiteral("sealButton"));
    seal->click();
    const auto *state = dialog->findChild<QLabel *>(QStringLiteral("stateLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(seal->isEnabled() && state->text().contains(QStringLiteral("passphrase")), kLongest);
    QTRY_VERIFY(present->isAncestorOf(QApplication::focusWidget()));
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    type(kPassphrase);
    seal->click();
    QTRY_VERIFY_WITH_TIMEOUT(!seal->isVisible(), kLongest);
    desk.workspace().vault().lock();
    QTRY_COMPARE(desk.workspace().vault().state(), State::Locked);
    const QFuture<core::Result<void>> opened = desk.workspace().vault().unlock(core::Secret::fromText(fresh));
    QTRY_VERIFY_WITH_TIMEOUT(opened.isFinished(), kLongest);
    QCOMPARE(desk.workspace().vault().state(), State::Open);
}

void TestVaultStory::settingsHoldAtOnce()
{
    Desk desk;
    QVERIFY(desk.show());
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    const QPointer<desktop::VaultDialog> vault = desk.child<desktop::VaultDialog>("vaultDialog");
    QVERIFY(hasKeyboard(vault));
    vault->findChild<QPushButton *>(QStringLiteral("privacyButton"))->click(); // it is with the other settings
    const QPointer<desktop::SettingsDialog> dialog = desk.child<desktop::SettingsDialog>("settingsDialog");
    QVERIFY(hasKeyboard(dialog));
    QTRY_VERIFY(dialog->findChild<QSpinBox *>(QStringLiteral("idleLockSpinBox"))->isVisible());
    dialog->findChild<QSpinBox *>(QStringLiteral("idleLockSpinBox"))->setValue(7);
    dialog->findChild<QSpinBox *>(QStringLiteral("clipboardSpinBox"))->setValue(11);
    QCOMPARE(desk.workspace().settings().number(services::Setting::IdleLockMinutes), 7);
    QCOMPARE(desk.workspace().settings().number(services::Setting::ClipboardSeconds), 11);
}

void TestVaultStory::diagnosticsNameNobody()
{
    services::installLogSink();
    Desk desk;
    QCOMPARE(desk.start(), QString());
    desk.useSetup();
    core::Account account;
    account.name = QStringLiteral("planted-name");
    account.providerId = QStringLiteral("p100");
    account.environment = core::Environment::Production;
    account.fields.setSecret(QStringLiteral("api-key"), core::Secret(QByteArray("planted-key-1")));
    desk.workspace().accounts().add(std::move(account));
    QVERIFY(desk.show());
    desk.lookUp(QStringLiteral("Maria Kowalska"));
    QVERIFY(desk.waitUntilIdle());
    qWarning("planted maria@example.com with x-api-key: planted-key-1");
    desk.child<QAction>("copyDiagnosticsAction")->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    for (const char *wanted : {"Qt: 6.", "TLS: OpenSSL", "Keeper: memory, open", "p100, production: 1", "Log:"})
        QVERIFY2(text.contains(QLatin1String(wanted)), qPrintable(QLatin1String(wanted) + u'\n' + text));
    for (const char *planted : {"planted-name", "planted-key", "maria", "Maria", "example.com", "u-1042"})
        QVERIFY2(!text.contains(QLatin1String(planted)), planted);
}

int main(int argc, char *argv[])
{
    // The bus of this desktop stands for the system's too.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    QApplication application(argc, argv);
    TestVaultStory story;
    return QTest::qExec(&story, argc, argv);
}

#include "test_vaultstory.moc"
