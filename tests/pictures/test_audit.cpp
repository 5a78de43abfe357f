// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditactions.h"
#include "desktop/audit/auditpage.h"
#include "desktop/audit/auditpanel.h"
#include "gui/desk.h"
#include "pictures/pictures.h"
#include "records/statement.h"
#include "support/vaultwait.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kyc;
using records::AuditAction;
using test::Desk;
using test::outcome;

namespace {

constexpr int kLongest = 30'000; // ms

/// What a day at the desk leaves.
void fill(Desk &desk)
{
    services::AuditTrail &trail = desk.workspace().trail();
    const auto note = [&trail](AuditAction action, const services::AuditDetails &details) {
        static_cast<void>(outcome(trail.note(action, details)));
    };
    note(AuditAction::Start, {.outcome = QStringLiteral("kyc-desk 0.1.0")});
    note(AuditAction::FailedAttempt, {.outcome = QStringLiteral("unlock passphrase-wrong")});
    note(AuditAction::CredentialChange,
         {.account = QStringLiteral("p100-eu"), .outcome = QStringLiteral("entered field=api-key")});
    for (int i = 0; i < 40; ++i) {
        note(AuditAction::Lookup,
             {QStringLiteral("p100-eu"), i % 3 == 0 ? QStringLiteral("p100/kyc") : QStringLiteral("transak/reliance"),
              QStringLiteral("u-%1").arg(i % 7), QStringLiteral("KYC-%1").arg(4711 + i),
              i % 4 == 0 ? QStringLiteral("InReview record=%1").arg(i) : QStringLiteral("Approved record=%1").arg(i)});
    }
    note(AuditAction::Login,
         {QStringLiteral("transak"), QStringLiteral("transak/partner-token"), {}, {}, QStringLiteral("granted")});
    note(AuditAction::Export, {.outcome = QStringLiteral("accounts=3")});
}

} // namespace

/// Pictures of the place Audit.
class TestAuditPictures : public QObject
{
    Q_OBJECT

private:
    test::Pictures m_pictures{"audit"};

    [[nodiscard]] bool open(Desk &desk)
    {
        fill(desk);
        desk.window().resize(m_pictures.size());
        if (!desk.show())
            return false;
        desk.child<QAction>("showAuditAction")->trigger();
        const auto *table = desk.child<QTableView>("auditTableView");
        return QTest::qWaitFor(
            [table] {
                return table->model()->rowCount() > 40 && !table->model()->index(0, 1).data().toString().isEmpty();
            },
            kLongest);
    }
    [[nodiscard]] static bool verify(const Desk &desk)
    {
        desk.child<QAction>("verifyAuditAction")->trigger();
        const auto *table = desk.child<QTableView>("auditTableView");
        return QTest::qWaitFor(
            [&desk, table] {
                return desk.child<QPushButton>("panelCloseButton")->isVisible()
                    && !table->model()->index(0, 1).data().toString().isEmpty();
            },
            kLongest);
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useThrowawaySettings();
        m_pictures.begin();
    }
    void init() { m_pictures.use(); }
    void cleanup() { m_pictures.useDefault(); }

    void entries_data() { test::Pictures::everyLook(); }
    void entries()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(open(desk));
        QCOMPARE(m_pictures.take(desk.window(), "entries"), QString());
    }

    void soundAndTampered_data() { test::Pictures::everyLook(); }
    void soundAndTampered()
    {
        Desk desk(true, Desk::Records::Kept);
        QVERIFY(open(desk));
        QVERIFY(outcome(desk.workspace().trail().checkpoint()).has_value());
        QVERIFY(verify(desk));
        QCOMPARE(m_pictures.take(desk.window(), "sound"), QString());
        for (const char *sql : {"DROP TRIGGER audit_is_not_changed",
                                "UPDATE audit_entry SET outcome = 'Approved' "
                                "WHERE sequence = 9"}) {
            QVERIFY(outcome(desk.workspace().records().database()->change<void>([sql](const QSqlDatabase &database) {
                        return records::runSql(database, QLatin1String(sql));
                    })).has_value());
        }
        QVERIFY(verify(desk));
        QCOMPARE(m_pictures.take(desk.window(), "tampered"), QString());
    }

    void refused_data() { test::Pictures::everyLook(); }
    void refused()
    {
        Desk desk(true, Desk::Records::Kept);
        desk.window().resize(m_pictures.size());
        QVERIFY(desk.show());
        desk.workspace().vault().lock();
        const auto unlocked = desk.workspace().vault().unlock();
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().records().state(), services::RecordsSession::State::Refused,
                                  kLongest);
        desk.child<QAction>("showAuditAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(desk.child<QAction>("verifyAuditAction")->isEnabled(), kLongest);
        QCOMPARE(m_pictures.take(desk.window(), "refused"), QString());
    }
};

QTEST_MAIN(TestAuditPictures)
#include "test_audit.moc"
