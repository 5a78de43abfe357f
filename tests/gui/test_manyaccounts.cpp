// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"
#include "gui/stallwatch.h"

#include <QApplication>
#include <QTableView>
#include <QTest>

using namespace kyc;
using test::Desk;
using test::press;

namespace {

constexpr int kAccounts = 200;
constexpr std::chrono::milliseconds kFrozen{2000}; // beyond any doubt; what is measured is printed

void report(const char *what, const test::StallWatch &watch)
{
    qInfo("With %d accounts, %s: the window stood still for %lld ms at the longest.", kAccounts, what,
          static_cast<long long>(watch.longest().count()));
    QVERIFY(watch.longest() < kFrozen);
}

} // namespace

/// The window with more accounts than anybody has.
class TestManyAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theListIsWalkedThrough();
    void allAreAskedAtOnce();

private:
    std::unique_ptr<Desk> m_desk;
};

void TestManyAccounts::initTestCase()
{
    test::useThrowawaySettings();
    m_desk = std::make_unique<Desk>();
    QCOMPARE(m_desk->start(), QString());
    for (int i = 1; i <= kAccounts; ++i) {
        core::Account account;
        account.name = QStringLiteral("account %1").arg(i);
        account.providerId = QStringLiteral("p100");
        account.environment = core::Environment::Custom;
        account.customBaseUrl = m_desk->sandbox().url();
        account.fields.setSecret(QStringLiteral("api-key"), core::Secret(QByteArray("p100-sandbox-key")));
        m_desk->workspace().accounts().add(std::move(account));
    }
    QVERIFY(m_desk->show());
}

void TestManyAccounts::theListIsWalkedThrough()
{
    const test::StallWatch watch;
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *table = m_desk->child<QTableView>("accountsTableView");
    QTRY_VERIFY(table->hasFocus());
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 1; i < kAccounts; ++i) {
        press(Qt::Key_Down);
        QCoreApplication::processEvents();
    }
    QCOMPARE(table->currentIndex().row(), kAccounts - 1);
    for (int i = 0; i < kAccounts; i += 10)
        press(Qt::Key_PageUp);
    QTRY_COMPARE(table->currentIndex().row(), 0);
    report("walking through the list", watch);
}

void TestManyAccounts::allAreAskedAtOnce()
{
    const test::StallWatch watch;
    press(Qt::Key_K, Qt::ControlModifier);
    test::type(QStringLiteral("00000000-0000-4000-8000-000000000001"));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->workspace().session().rowCount(), kAccounts, 20'000);
    QVERIFY(m_desk->waitUntilIdle());
    QCOMPARE(m_desk->sandbox().requests(QStringLiteral("p100/kyc")), kAccounts);
    report("asking them all", watch);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    TestManyAccounts many;
    return QTest::qExec(&many, argc, argv);
}

#include "test_manyaccounts.moc"
