// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"

#include "desktop/lookup/lookupdetail.h"
#include "desktop/visuals/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace kyc;
using test::Desk;

namespace {

/// How a picture is taken.
struct Setting
{
    const char *name;
    desktop::ColorScheme scheme;
    int percent; ///< of the font's size
    Qt::LayoutDirection direction;
    QSize size;
};

const QList<Setting> kSettings{
    {"light", desktop::ColorScheme::Light, 100, Qt::LeftToRight, {1280, 800}},
    {"dark", desktop::ColorScheme::Dark, 100, Qt::LeftToRight, {1280, 800}},
    {"high contrast", desktop::ColorScheme::HighContrast, 100, Qt::LeftToRight, {1280, 800}},
    {"200 percent", desktop::ColorScheme::Light, 200, Qt::LeftToRight, {1380, 840}},
    {"1024x640", desktop::ColorScheme::Light, 100, Qt::LeftToRight, {1024, 640}},
    {"mirrored", desktop::ColorScheme::Light, 100, Qt::RightToLeft, {1280, 800}},
};

bool isCutOff(const QLabel &label)
{
    if (label.text().isEmpty() || !label.isVisible())
        return false;
    if (label.wordWrap())
        return label.height() < label.heightForWidth(label.width());
    return label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height();
}

/// A text that does not fit where it stands; empty when all do.
QString firstCutOffText(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (isCutOff(*label))
            return label->text();
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            return button->text();
    }
    return {};
}

/// Whether there is more to see than one colour.
bool isBlank(const QImage &picture)
{
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 4) {
        for (int x = 0; x < picture.width(); x += 4)
            colors.insert(picture.pixel(x, y));
    }
    return colors.size() < 12;
}

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
class TestLookupScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void noAccounts_data() { everySetting(); }
    void noAccounts();
    void empty_data() { everySetting(); }
    void empty();
    void running_data() { everySetting(); }
    void running();
    void mixed_data() { everySetting(); }
    void mixed();
    void lacking_data() { everySetting(); }
    void lacking();
    void waitingForCodes_data() { everySetting(); }
    void waitingForCodes();
    void errors_data() { everySetting(); }
    void errors();
    void revealed_data() { everySetting(); }
    void revealed();
    void shortcuts_data() { everySetting(); }
    void shortcuts();

private:
    static void everySetting();
    void open(Desk &desk, const QStringList &sandboxArguments);
    void takePicture(QWidget &window, const char *what);

    QFont m_font;
    const Setting *m_setting = nullptr;
};

void TestLookupScreenshots::everySetting()
{
    QTest::addColumn<int>("setting");
    for (int i = 0; i < kSettings.size(); ++i)
        QTest::newRow(kSettings.at(i).name) << i;
}

void TestLookupScreenshots::initTestCase()
{
    test::useThrowawaySettings();
    m_font = QApplication::font();
    QVERIFY(QDir().mkpath(QStringLiteral(KYC_SCREENSHOTS)));
}

void TestLookupScreenshots::init()
{
    QFETCH(int, setting);
    m_setting = &kSettings.at(setting);
    desktop::applyTheme(*qApp, m_setting->scheme);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * m_setting->percent / 100);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(m_setting->direction);
}

void TestLookupScreenshots::cleanup()
{
    QApplication::setFont(m_font);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLookupScreenshots::open(Desk &desk, const QStringList &sandboxArguments)
{
    QCOMPARE(desk.start(sandboxArguments), QString());
    desk.useSetup();
    desk.window().resize(m_setting->size);
    QVERIFY(desk.show());
    QTRY_COMPARE(desk.window().size(), m_setting->size);
}

void TestLookupScreenshots::takePicture(QWidget &window, const char *what)
{
    QTRY_COMPARE(firstCutOffText(window), QString());
    const QString setting = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    const QString path = QStringLiteral(KYC_SCREENSHOTS "/lookup-%1-%2.png").arg(QLatin1String(what), setting);
    const QImage picture = window.grab().toImage();
    QVERIFY2(!isBlank(picture), qPrintable(path));
    QVERIFY2(picture.save(path), qPrintable(path));
}

void TestLookupScreenshots::noAccounts()
{
    Desk desk;
    desk.window().resize(m_setting->size);
    QVERIFY(desk.show());
    takePicture(desk.window(), "no-accounts");
}

void TestLookupScreenshots::empty()
{
    Desk desk;
    open(desk, {});
    takePicture(desk.window(), "empty");
}

void TestLookupScreenshots::running()
{
    Desk desk;
    open(desk,
         {QStringLiteral("--fault"), QStringLiteral("stall@transak/*"), QStringLiteral("--fault"),
          QStringLiteral("stall@sumsub/*")});
    desk.lookUp(QStringLiteral("Maria Kowalska"));
    QTRY_COMPARE(desk.workspace().session().answeredCount(), 3);
    QCOMPARE(desk.workspace().session().runningCount(), 3);
    takePicture(desk.window(), "running");
}

void TestLookupScreenshots::mixed()
{
    Desk desk;
    open(desk, {});
    desk.lookUp(QStringLiteral("Jonas Weber"));
    QVERIFY(desk.waitUntilIdle());
    desk.table()->setCurrentIndex(desk.table()->model()->index(desk.rowOf(QStringLiteral("sumsub/applicant")), 0));
    takePicture(desk.window(), "mixed");
}

void TestLookupScreenshots::lacking()
{
    Desk desk;
    open(desk, {});
    desk.lookUp(QStringLiteral("u-9999"));
    QVERIFY(desk.waitUntilIdle());
    desk.table()->setCurrentIndex(desk.table()->model()->index(1, 0));
    takePicture(desk.window(), "lacking");
}

void TestLookupScreenshots::waitingForCodes()
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
    takePicture(desk.window(), "codes");
}

void TestLookupScreenshots::errors()
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
    takePicture(desk.window(), "errors");
}

void TestLookupScreenshots::revealed()
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
    takePicture(desk.window(), "revealed");
}

void TestLookupScreenshots::shortcuts()
{
    Desk desk;
    desk.window().resize(m_setting->size);
    QVERIFY(desk.show());
    test::press(Qt::Key_F1);
    auto *dialog = desk.window().findChild<QDialog *>(QStringLiteral("ShortcutsDialog"));
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    takePicture(*dialog, "shortcuts");
}

QTEST_MAIN(TestLookupScreenshots)
#include "test_lookup_screenshots.moc"
