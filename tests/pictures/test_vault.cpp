// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/mainwindow.h"
#include "desktop/vault/forgottendialog.h"
#include "desktop/vault/keeperdialog.h"
#include "desktop/vault/lockpage.h"
#include "desktop/workspace.h"
#include "pictures/pictures.h"
#include "support/scriptedkeeper.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace kyc;
using namespace kyc::desktop;
using core::ErrorCause;
using services::VaultSession;

namespace {

/// What a keychain may be found like; "" is fine.
constexpr std::array kFindings{std::pair{"fine", ErrorCause::None}, std::pair{"locked", ErrorCause::VaultLocked},
                               std::pair{"absent", ErrorCause::VaultAbsent},
                               std::pair{"refused", ErrorCause::VaultRefused},
                               std::pair{"full", ErrorCause::VaultFull}};

/// The services of a session whose keychain is as the test wants it.
struct Session
{
    explicit Session(ErrorCause finding = ErrorCause::None)
        : settings(places.settingsFile(), {}),
          vault(settings, places, [finding](vault::KeeperKind kind) {
              auto keeper = std::make_unique<test::ScriptedKeeper>();
              if (kind == vault::KeeperKind::Keychain && finding != ErrorCause::None)
                  keeper->fails = [finding](const auto &) {
                      return std::optional(test::ScriptedKeeper::error(finding));
                  };
              return keeper;
          })
    { }

    QTemporaryDir folder;
    services::Places places{folder.path(), folder.path(), folder.filePath(QStringLiteral("none"))};
    services::Settings settings;
    VaultSession vault;
    core::SystemClock clock;
};

} // namespace

/// Pictures, for people to look at, of everything that is about where credentials are kept; and what a program can
/// check of how it looks.
class TestVaultPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pictures.begin(); }
    void init() { m_pictures.use(); }
    void cleanup() { m_pictures.useDefault(); }
    void findings_data() { test::Pictures::everyLook(); }
    void findings();
    void forgotten_data() { test::Pictures::everyLook(); }
    void forgotten();
    void lockPage_data() { test::Pictures::everyLook(); }
    void lockPage();
    void windowAtTheFirstStart_data() { test::Pictures::everyLook(); }
    void windowAtTheFirstStart();
    void windowWithoutItsKeychain_data() { test::Pictures::everyLook(); }
    void windowWithoutItsKeychain();

private:
    void takeWindow(const QString &keeper, const QString &banner, const char *what);

    test::Pictures m_pictures{"vault"};
};

void TestVaultPictures::findings()
{
    for (const auto &[name, cause] : kFindings) {
        Session session(cause);
        KeeperDialog dialog(session.vault, session.settings, KeeperDialog::Task::Choose);
        dialog.open();
        for (const char *kind : {"keychain", "file", "memory"}) {
            const auto *finding = dialog.findChild<QLabel *>(QLatin1String(kind) + QStringLiteral("FindingLabel"));
            QTRY_VERIFY(!finding->text().isEmpty() && finding->text() != KeeperDialog::tr("Being tried out\u2026"));
        }
        QCOMPARE(m_pictures.take(dialog, qPrintable(QStringLiteral("keeper-") + QLatin1String(name))), QString());
    }
}

void TestVaultPictures::forgotten()
{
    Session session;
    ForgottenDialog dialog(session.vault, session.clock);
    dialog.open();
    QCOMPARE(m_pictures.take(dialog, "forgotten"), QString());
    dialog.findChild<QCheckBox *>(QStringLiteral("agreementCheckBox"))->setChecked(true);
    dialog.accept(); // nothing was entered: that is said
    QCOMPARE(m_pictures.take(dialog, "forgotten-agreed"), QString());
}

void TestVaultPictures::lockPage()
{
    QTemporaryDir folder;
    const services::Places places{folder.path(), folder.path(), folder.filePath(QStringLiteral("none"))};
    services::Settings settings(places.settingsFile());
    VaultSession vault(settings, places);
    const QFuture<core::Result<void>> chosen =
        vault.choose(vault::KeeperKind::File, core::Secret::fromText(u"correct horse battery"));
    QTRY_VERIFY_WITH_TIMEOUT(chosen.isFinished(), 20'000);
    vault.lock();
    LockPage page(vault);
    page.showLocked({});
    page.resize(m_pictures.size() * 0.82);
    page.show();
    QCOMPARE(m_pictures.take(page, "lockpage-file"), QString());
}

void TestVaultPictures::takeWindow(const QString &keeper, const QString &banner, const char *what)
{
    const QTemporaryDir folder;
    const services::Places places{folder.path(), folder.path(), folder.filePath(QStringLiteral("none"))};
    {
        services::Settings settings(places.settingsFile());
        if (!keeper.isEmpty())
            QVERIFY(settings.set(services::Setting::Keeper, keeper));
    }
    Workspace workspace(places);
    MainWindow window(workspace);
    window.resize(m_pictures.size());
    window.show();
    const auto *label = window.findChild<QLabel *>(QStringLiteral("bannerLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(label->isVisible() && label->text().contains(banner), 20'000);
    QCOMPARE(m_pictures.take(window, what), QString());
}

void TestVaultPictures::windowAtTheFirstStart()
{
    takeWindow({}, MainWindow::tr("Nobody has decided yet where credentials are kept. Until then none can be saved."),
               "window-first-start");
}

void TestVaultPictures::windowWithoutItsKeychain()
{
    takeWindow(QStringLiteral("keychain"), QCoreApplication::translate("kyc", "This session has no keychain."),
               "window-no-keychain");
}

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // where nobody answers for a keychain
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    TestVaultPictures screenshots;
    return QTest::qExec(&screenshots, argc, argv);
}

#include "test_vault.moc"
