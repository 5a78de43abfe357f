// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"

#include "desktop/imports/importspage.h"

#include <QApplication>
#include <QDBusConnection>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kyc;
using test::Desk;
using test::press;
using test::tabTo;

namespace {

constexpr int kLongest = 30000; // milliseconds

/// The desktop's notifications, on the bus of the test's own session.
class Notifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    [[nodiscard]] bool begin()
    {
        return m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"))
            && m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                    QDBusConnection::ExportAllSlots);
    }
    ~Notifications() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        QDBusConnection::disconnectFromBus(m_bus.name());
    }
    Notifications() = default;
    Q_DISABLE_COPY_MOVE(Notifications)

    QStringList shown; ///< program, icon, heading and text, a line each

public Q_SLOTS:
    uint Notify(const QString &program, uint replaced, const QString &icon, const QString &heading, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int milliseconds)
    {
        Q_UNUSED(replaced)
        Q_UNUSED(actions)
        Q_UNUSED(hints)
        Q_UNUSED(milliseconds)
        shown.append(QStringList{program, icon, heading, text}.join(u'\n'));
        return static_cast<uint>(shown.size());
    }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notifications"));
};

services::ImportOrder order(Desk &desk)
{
    services::ImportOrder order;
    for (const core::Account &each : desk.workspace().accounts().accounts()) {
        if (each.providerId == u"sumsub")
            order.sourceAccountId = each.id;
        if (each.providerId == u"kriptomat")
            order.destinationAccountId = each.id;
    }
    order.applicant = {{QStringLiteral("external-user-id"), QStringLiteral("u-green")}};
    order.destination = {{QStringLiteral("user-id"), QStringLiteral("k-not-started")}};
    order.customerLabel = QStringLiteral("Sofia Lindqvist");
    order.basis = QStringLiteral("consent");
    order.reference = QStringLiteral("T-77");
    return order;
}

/// Begins one; its id, 0 when it did not begin.
qint64 begin(Desk &desk)
{
    const auto id = desk.workspace().imports().start(order(desk), {});
    return QTest::qWaitFor([&id] { return id.isFinished(); }, kLongest) ? id.result().value_or(0) : 0;
}

bool rests(Desk &desk, qint64 id)
{
    return QTest::qWaitFor(
        [&desk, id] { return desk.workspace().imports().runner(id) != services::ImportDesk::Runner::Here; }, kLongest);
}

} // namespace

/// How a person who does something else hears of imports.
class TestImportNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useThrowawaySettings(); }

    void theEndIsToldWhoeverLooksElsewhere()
    {
        Notifications notifications;
        QVERIFY(notifications.begin());
        Desk desk(true, Desk::Records::Kept);
        QCOMPARE(desk.start({QStringLiteral("--stage-polls"), QStringLiteral("1")}), QString());
        desk.useSetup();
        QVERIFY(desk.show());
        const qint64 seen = begin(desk);
        QVERIFY(seen != 0 && rests(desk, seen));
        desk.window().hide();
        QTRY_VERIFY(!QApplication::activeWindow());
        const qint64 unseen = begin(desk);
        QVERIFY(unseen != 0 && rests(desk, unseen));
        QTRY_VERIFY(!notifications.shown.isEmpty());
        QCOMPARE(notifications.shown.size(), 1); // who looks at the window sees it there
        const QString shown = notifications.shown.first();
        QVERIFY2(shown.contains(QLatin1String("An import has ended.")), qPrintable(shown));
        for (const char *word : {"Sofia", "u-green", "k-not-started", "T-77", "consent"})
            QVERIFY2(!shown.contains(QLatin1String(word)), qPrintable(shown));
    }

    void whatWasCutOffIsOfferedInTheBanner()
    {
        Desk desk(false, Desk::Records::Kept);
        const QString passphrase = QStringLiteral("correct horse battery");
        const auto chosen =
            desk.workspace().vault().choose(vault::KeeperKind::File, core::Secret::fromText(passphrase));
        QTRY_VERIFY_WITH_TIMEOUT(chosen.isFinished(), kLongest);
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().records().state(), services::RecordsSession::State::Open, kLongest);
        QCOMPARE(desk.start({QStringLiteral("--stage-polls"), QStringLiteral("1000")}), QString());
        desk.useSetup();
        QVERIFY(desk.show());
        QTRY_VERIFY_WITH_TIMEOUT(!order(desk).sourceAccountId.isEmpty(), kLongest);
        const qint64 id = begin(desk);
        QVERIFY(id != 0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.workspace().imports().find(id)->isTaken, kLongest);
        press(Qt::Key_L, Qt::ControlModifier);
        if (auto *confirm = desk.child<QPushButton>("confirmLockButton")) // something runs
            confirm->click();
        QTRY_VERIFY(desk.window().isLocked());
        QTRY_VERIFY(desk.workspace().imports().imports().isEmpty());
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("secretLineEdit"));
        test::type(passphrase);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.window().isLocked(), kLongest);
        const auto *text = desk.child<QLabel>("bannerLabel");
        QTRY_VERIFY_WITH_TIMEOUT(text->isVisible() && text->text().contains(QLatin1String("interrupted")), kLongest);
        QVERIFY2(text->text().contains(QLatin1String("The destination works")), qPrintable(text->text()));
        const auto *list = desk.child<QTableView>("importsTableView");
        QVERIFY(!list || !list->isVisible());
        QVERIFY(tabTo("bannerButton"));
        press(Qt::Key_Space);
        QTRY_VERIFY(desk.child<QTableView>("importsTableView")->hasFocus());
        QVERIFY(!text->isVisible());
        QVERIFY(desk.workspace().imports().canResume(id));
    }
};

QTEST_MAIN(TestImportNotices)
#include "test_importnotices.moc"
