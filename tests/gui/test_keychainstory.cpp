// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accounteditor.h"
#include "desktop/accounts/accountsmodel.h"
#include "desktop/vault/keeperdialog.h"
#include "gui/desk.h"
#include "gui/stallwatch.h"
#include "support/keyringsession.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace kyc;
using test::Desk;
using test::press;
using test::type;
using State = services::VaultSession::State;

namespace {

constexpr int kLongest = 20'000; // milliseconds
constexpr std::chrono::milliseconds kFrozen{2000}; // beyond any doubt

bool hasKeyboard(const QWidget *window)
{
    return QTest::qWaitFor(
        [window] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && window && (focus == window || window->isAncestorOf(focus)) && window->isActiveWindow();
        },
        kLongest);
}

QString keeperText(const Desk &desk)
{
    return desk.child<QPushButton>("keeperButton")->text();
}

/// Empty while there is no banner.
QString bannerText(const Desk &desk)
{
    const auto *label = desk.child<QLabel>("bannerLabel");
    return label->isVisible() ? label->text() : QString();
}

/// What the place "Accounts" says of the only account's credential.
QString credentialText(const Desk &desk)
{
    const auto *model = desk.window().findChild<desktop::AccountsModel *>();
    QString texts;
    for (int column = 0; column < model->columnCount(); ++column)
        texts += model->index(0, column).data().toString() + u'\n';
    return texts;
}

} // namespace

/// The window over the real keyring: there, locked, killed, frozen, absent; by keyboard.
class TestKeychainStory : public QObject
{
    Q_OBJECT

public:
    explicit TestKeychainStory(test::KeyringSession &session) : m_session(session) { }

private Q_SLOTS:
    void initTestCase() { test::useThrowawaySettings(); }
    void init();
    void cleanup();
    void isChosenAndKeepsAnAccount();
    void lockedAtTheStartAndUnlockedLater();
    void killedInTheMiddle();
    void slowAtTheStart();
    void noServiceIsSaidAndNothingChosenInstead();
    void noBusAtAll();

private:
    template <class Work>
    [[nodiscard]] bool outside(Work work)
    {
        return m_watch->aside(work);
    }
    void choose(Desk &desk);
    void addAccount(Desk &desk);
    void prepare();

    test::KeyringSession &m_session;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::StallWatch> m_watch;
};

void TestKeychainStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session.killKeyring();
    (void)m_session.forgetKeyrings();
    m_watch = std::make_unique<test::StallWatch>();
}

void TestKeychainStory::cleanup()
{
    qInfo("The window stood still for %lld ms at the longest.", static_cast<long long>(m_watch->longest().count()));
    QVERIFY(m_watch->longest() < kFrozen);
}

void TestKeychainStory::choose(Desk &desk)
{
    QVERIFY(test::tabTo("bannerButton"));
    press(Qt::Key_Return);
    const QPointer<desktop::KeeperDialog> dialog = desk.child<desktop::KeeperDialog>("keeperDialog");
    QVERIFY(hasKeyboard(dialog));
    const auto *finding = dialog->findChild<QLabel *>(QStringLiteral("keychainFindingLabel"));
    QTRY_COMPARE_WITH_TIMEOUT(finding->text(), QStringLiteral("Tried out: it works."), kLongest);
    QVERIFY(test::tabTo("keychainRadioButton"));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kLongest);
}

void TestKeychainStory::addAccount(Desk &desk)
{
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
    QTRY_VERIFY_WITH_TIMEOUT(!editor, kLongest);
    QVERIFY(hasKeyboard(&desk.window()));
}

/// An account whose credential lies in the keyring, from an earlier start of the program.
void TestKeychainStory::prepare()
{
    QVERIFY(outside([this] { return m_session.startKeyring(); }));
    Desk desk(m_folder->path());
    QVERIFY(desk.show());
    QTRY_VERIFY(!bannerText(desk).isEmpty());
    choose(desk);
    if (!QTest::currentTestFailed())
        addAccount(desk);
}

void TestKeychainStory::isChosenAndKeepsAnAccount()
{
    prepare();
    if (QTest::currentTestFailed())
        return;
    Desk again(m_folder->path());
    QVERIFY(again.show());
    QTRY_COMPARE_WITH_TIMEOUT(keeperText(again), QStringLiteral("Keychain: GNOME Keyring"), kLongest);
    QCOMPARE(bannerText(again), QString());
    QTRY_VERIFY_WITH_TIMEOUT(credentialText(again).contains(QStringLiteral("Not tested")), kLongest);
}

void TestKeychainStory::lockedAtTheStartAndUnlockedLater()
{
    prepare();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(outside([this] {
        m_session.killKeyring();
        return m_session.startLockedKeyring();
    }));
    Desk desk(m_folder->path());
    QVERIFY(desk.show());
    QTRY_COMPARE_WITH_TIMEOUT(keeperText(desk), QStringLiteral("Keychain \u2013 locked"), kLongest);
    QTRY_VERIFY(bannerText(desk).contains(QStringLiteral("locked")));
    QVERIFY2(credentialText(desk).contains(QStringLiteral("Locked")), qPrintable(credentialText(desk)));
    QVERIFY(test::tabTo("bannerButton"));
    press(Qt::Key_Return); // still locked: the same is said, and the keyboard stays
    QTRY_VERIFY_WITH_TIMEOUT(desk.workspace().vault().state() == State::Locked, kLongest);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("bannerButton"));
    QVERIFY(outside([this] { return m_session.replaceKeyring(); }));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(keeperText(desk), QStringLiteral("Keychain: GNOME Keyring"), kLongest);
    QCOMPARE(bannerText(desk), QString());
    QTRY_VERIFY_WITH_TIMEOUT(credentialText(desk).contains(QStringLiteral("Not tested")), kLongest);
}

void TestKeychainStory::killedInTheMiddle()
{
    prepare();
    if (QTest::currentTestFailed())
        return;
    Desk desk(m_folder->path());
    QVERIFY(desk.show());
    QTRY_COMPARE_WITH_TIMEOUT(keeperText(desk), QStringLiteral("Keychain: GNOME Keyring"), kLongest);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Insert);
    const QPointer<desktop::AccountEditor> editor = desk.window().findChild<desktop::AccountEditor *>();
    QVERIFY(hasKeyboard(editor));
    type(QStringLiteral("second"));
    press(Qt::Key_Tab);
    type(QStringLiteral("P100"));
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Tab);
    type(QStringLiteral("k-4"));
    m_watch.reset();
    m_session.killKeyring();
    m_watch = std::make_unique<test::StallWatch>();
    press(Qt::Key_Return);
    const auto *state = editor->findChild<QLabel *>(QStringLiteral("stateLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(QStringLiteral("keychain")), kLongest);
    QVERIFY(editor); // with everything typed still there
    QCOMPARE(desk.workspace().accounts().accounts().size(), std::size_t(1));
    QCOMPARE(desk.workspace().vault().kind(), std::optional(vault::KeeperKind::Keychain));
    QVERIFY(outside([this] { return m_session.startKeyring(); }));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!editor, kLongest);
    QCOMPARE(desk.workspace().accounts().accounts().size(), std::size_t(2));
}

void TestKeychainStory::slowAtTheStart()
{
    prepare();
    if (QTest::currentTestFailed())
        return;
    m_session.freezeKeyring();
    Desk desk(m_folder->path());
    QVERIFY(desk.show());
    QTRY_COMPARE(keeperText(desk), QStringLiteral("Keychain \u2013 opening\u2026"));
    type(QStringLiteral("somebody@example.com")); // the window is there to be used
    QCOMPARE(desk.child<QLineEdit>("searchLineEdit")->text(), QStringLiteral("somebody@example.com"));
    QCOMPARE(keeperText(desk), QStringLiteral("Keychain \u2013 opening\u2026"));
    m_session.thawKeyring(); // as after its owner was asked for the password
    QTRY_COMPARE_WITH_TIMEOUT(keeperText(desk), QStringLiteral("Keychain: GNOME Keyring"), kLongest);
    QCOMPARE(bannerText(desk), QString());
    QTRY_VERIFY_WITH_TIMEOUT(credentialText(desk).contains(QStringLiteral("Not tested")), kLongest);
}

void TestKeychainStory::noServiceIsSaidAndNothingChosenInstead()
{
    Desk desk(m_folder->path());
    QVERIFY(desk.show());
    QTRY_VERIFY(!bannerText(desk).isEmpty());
    QVERIFY(test::tabTo("bannerButton"));
    press(Qt::Key_Return);
    const QPointer<desktop::KeeperDialog> dialog = desk.child<desktop::KeeperDialog>("keeperDialog");
    QVERIFY(hasKeyboard(dialog));
    const auto *finding = dialog->findChild<QLabel *>(QStringLiteral("keychainFindingLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(finding->text().contains(QStringLiteral("no keychain")), kLongest);
    QVERIFY(test::tabTo("keychainRadioButton"));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    const auto *state = dialog->findChild<QLabel *>(QStringLiteral("stateLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(QStringLiteral("no keychain")), kLongest);
    QCOMPARE(desk.workspace().vault().state(), State::NotChosen);
    // As soon as there is one, the same key does it.
    QVERIFY(outside([this] { return m_session.startKeyring(); }));
    dialog->setFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, kLongest);
    QCOMPARE(keeperText(desk), QStringLiteral("Keychain: GNOME Keyring"));
}

/// The last one: the bus does not come back.
void TestKeychainStory::noBusAtAll()
{
    prepare();
    if (QTest::currentTestFailed())
        return;
    m_session.endBus();
    Desk desk(m_folder->path());
    QVERIFY(desk.show());
    QTRY_VERIFY_WITH_TIMEOUT(bannerText(desk).contains(QStringLiteral("no keychain")), kLongest);
    QCOMPARE(keeperText(desk), QStringLiteral("Keychain \u2013 cannot be used"));
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("searchLineEdit"));
    QVERIFY(test::tabTo("bannerButton"));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().vault().state(), State::Failed, kLongest);
    QCOMPARE(desk.workspace().vault().kind(), std::optional(vault::KeeperKind::Keychain)); // nothing else by itself
    QVERIFY(!desk.workspace().vault().keeper());
}

int main(int argc, char *argv[])
{
    const QByteArray display = qgetenv("DISPLAY");
    test::KeyringSession session;
    session.enter(); // before anybody asks for a bus
    qputenv("DISPLAY", display);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", session.address().toLocal8Bit());
    QApplication application(argc, argv);
    if (!session.isUsable())
        qFatal("%s", qPrintable(session.problem()));
    TestKeychainStory story(session);
    return QTest::qExec(&story, argc, argv);
}

#include "test_keychainstory.moc"
