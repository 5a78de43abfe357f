// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/mainwindow.h"
#include "desktop/vault/forgottendialog.h"
#include "desktop/vault/keeperdialog.h"
#include "desktop/vault/lockpage.h"
#include "desktop/visuals/theme.h"
#include "desktop/workspace.h"
#include "support/scriptedkeeper.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace kyc;
using namespace kyc::desktop;
using core::ErrorCause;
using services::VaultSession;

namespace {

struct Setting
{
    const char *name;
    ColorScheme scheme;
    int percent;
    Qt::LayoutDirection direction;
};

constexpr std::array kSettings{
    Setting{"light", ColorScheme::Light, 100, Qt::LeftToRight},
    Setting{"dark", ColorScheme::Dark, 100, Qt::LeftToRight},
    Setting{"200 %", ColorScheme::Light, 200, Qt::LeftToRight},
    Setting{"mirrored", ColorScheme::Light, 100, Qt::RightToLeft},
};

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

/// Pictures, for people to look at, of everything that is about where credentials are kept; and what a program can
/// check of how it looks.
class TestVaultScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void findings_data() { everySetting(); }
    void findings();
    void forgotten_data() { everySetting(); }
    void forgotten();
    void lockPage_data() { everySetting(); }
    void lockPage();
    void windowAtTheFirstStart_data() { everySetting(); }
    void windowAtTheFirstStart();
    void windowWithoutItsKeychain_data() { everySetting(); }
    void windowWithoutItsKeychain();

private:
    static void everySetting();
    void takePicture(QWidget &window, const QString &what);
    void takeWindow(const QString &keeper, const QString &banner, const QString &what);

    qreal m_pointSize = 0;
};

void TestVaultScreenshots::everySetting()
{
    QTest::addColumn<int>("setting");
    int number = 0;
    for (const Setting &setting : kSettings)
        QTest::newRow(setting.name) << number++;
}

void TestVaultScreenshots::initTestCase()
{
    m_pointSize = QApplication::font().pointSizeF();
    QVERIFY(QDir().mkpath(QStringLiteral(KYC_SCREENSHOTS)));
}

void TestVaultScreenshots::init()
{
    QFETCH(const int, setting);
    const Setting &chosen = kSettings.at(static_cast<std::size_t>(setting));
    applyTheme(*qApp, chosen.scheme);
    QFont font = QApplication::font();
    font.setPointSizeF(m_pointSize * chosen.percent / 100);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(chosen.direction);
}

void TestVaultScreenshots::cleanup()
{
    QFont font = QApplication::font();
    font.setPointSizeF(m_pointSize);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestVaultScreenshots::takePicture(QWidget &window, const QString &what)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(firstCutOffText(window), QString());
    for (const auto *area : window.findChildren<QScrollArea *>())
        QVERIFY(!area->horizontalScrollBar()->isVisible());
    const QString setting = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    const QString path = QStringLiteral(KYC_SCREENSHOTS "/%1-%2.png").arg(what, setting);
    const QPixmap picture = window.grab();
    QVERIFY(!picture.isNull());
    QVERIFY2(picture.save(path), qPrintable(path));
}

void TestVaultScreenshots::findings()
{
    for (const auto &[name, cause] : kFindings) {
        Session session(cause);
        KeeperDialog dialog(session.vault, session.settings, KeeperDialog::Task::Choose);
        dialog.open();
        for (const char *kind : {"keychain", "file", "memory"}) {
            const auto *finding = dialog.findChild<QLabel *>(QLatin1String(kind) + QStringLiteral("FindingLabel"));
            QTRY_VERIFY(!finding->text().contains(QStringLiteral("Being tried")));
        }
        takePicture(dialog, QStringLiteral("keeper-") + QLatin1String(name));
    }
}

void TestVaultScreenshots::forgotten()
{
    Session session;
    ForgottenDialog dialog(session.vault, session.clock);
    dialog.open();
    takePicture(dialog, QStringLiteral("forgotten"));
    dialog.findChild<QCheckBox *>(QStringLiteral("agreementCheckBox"))->setChecked(true);
    dialog.accept(); // nothing was entered: that is said
    takePicture(dialog, QStringLiteral("forgotten-agreed"));
}

void TestVaultScreenshots::lockPage()
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
    page.resize(page.fontMetrics().height() * 60, page.fontMetrics().height() * 34);
    page.show();
    takePicture(page, QStringLiteral("lockpage-file"));
}

void TestVaultScreenshots::takeWindow(const QString &keeper, const QString &banner, const QString &what)
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
    window.show();
    const auto *label = window.findChild<QLabel *>(QStringLiteral("bannerLabel"));
    QTRY_VERIFY_WITH_TIMEOUT(label->isVisible() && label->text().contains(banner), 20'000);
    takePicture(window, what);
}

void TestVaultScreenshots::windowAtTheFirstStart()
{
    takeWindow({}, QStringLiteral("Nobody has decided"), QStringLiteral("window-first-start"));
}

void TestVaultScreenshots::windowWithoutItsKeychain()
{
    takeWindow(QStringLiteral("keychain"), QStringLiteral("no keychain"), QStringLiteral("window-no-keychain"));
}

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // where nobody answers for a keychain
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    TestVaultScreenshots screenshots;
    return QTest::qExec(&screenshots, argc, argv);
}

#include "test_vault_screenshots.moc"
