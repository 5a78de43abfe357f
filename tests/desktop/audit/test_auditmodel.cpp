// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditmodel.h"
#include "desktop/audit/auditplace.h"
#include "desktop/audit/auditwords.h"
#include "services/summary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kyc;
using desktop::AuditModel;
using desktop::AuditRow;
using records::AuditAction;
using test::AuditPlace;

namespace {

/// The model with its tester.
struct Shown
{
    explicit Shown(AuditPlace &place)
        : model(place.workspace().trail(),
                [](const QString &id) { return id == u"a-1" ? QStringLiteral("p100-eu") : QString(); }),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    { }

    [[nodiscard]] bool load(const records::AuditFilter &filter = {})
    {
        model.load(filter);
        return QTest::qWaitFor([this] { return !model.isLoading(); }, 30'000);
    }
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return model.index(row, column).data(role).toString();
    }
    /// Once it has been read.
    [[nodiscard]] QString read(int row, int column, int role = Qt::DisplayRole) const
    {
        static_cast<void>(QTest::qWaitFor([&] { return !text(row, AuditRow::Time).isEmpty(); }, 30'000));
        return text(row, column, role);
    }

    AuditModel model;
    QAbstractItemModelTester tester;
};

} // namespace

/// The audit as a table of any length.
class TestAuditModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestFirst();
    void whatAnEntryShows();
    void withoutTheKeyAReferenceIsWithheld();
    void whatComesLaterStandsOnTop();
    void growingWhileItIsRead();
    void aFilter();
    void longLogsAreReadInPieces();
    void aGapIsNoRow();
    void clearedItHoldsNothing();
    void aLogThatCannotBeRead();
};

void TestAuditModel::newestFirst()
{
    AuditPlace place;
    place.noteMany(300);
    Shown shown(place);
    QVERIFY(shown.load());
    const auto head = static_cast<int>(place.head());
    QCOMPARE(shown.model.rowCount(), head);
    QCOMPARE(shown.model.numberAt(0), head);
    QCOMPARE(shown.text(0, AuditRow::Number), QLocale().toString(head)); // at once
    QCOMPARE(shown.read(head - 1, AuditRow::Number), QLocale().toString(1));
    QCOMPARE(shown.model.rowOf(1), head - 1);
    QCOMPARE(shown.model.rowOf(head + 1), -1);
    QCOMPARE(shown.model.numberAt(head), 0);
}

void TestAuditModel::whatAnEntryShows()
{
    AuditPlace place;
    place.note(AuditAction::Lookup,
               {QStringLiteral("a-1"), QStringLiteral("p100/kyc"), QStringLiteral("u-1042"),
                QStringLiteral("Ticket of Maria"), QStringLiteral("Approved")});
    place.note(AuditAction::AccountChange, {.account = QStringLiteral("gone"), .outcome = QStringLiteral("removed")});
    Shown shown(place);
    QVERIFY(shown.load());
    QCOMPARE(shown.read(1, AuditRow::Account), QStringLiteral("p100-eu"));
    QCOMPARE(shown.read(1, AuditRow::Agent), QStringLiteral("maria"));
    QCOMPARE(shown.read(1, AuditRow::Action), QStringLiteral("Lookup"));
    QCOMPARE(shown.read(1, AuditRow::Check), QStringLiteral("p100/kyc"));
    QCOMPARE(shown.read(1, AuditRow::Reference), QStringLiteral("Ticket of Maria"));
    QCOMPARE(shown.read(1, AuditRow::Outcome), QStringLiteral("Approved"));
    QCOMPARE(desktop::auditOutcomeText("ActionRequired"), QStringLiteral("Action required"));
    QCOMPARE(desktop::auditOutcomeText("UserNotFound"), services::errorKindText(core::ErrorKind::UserNotFound));
    QCOMPARE(desktop::auditOutcomeText("rows=4 masked=yes"), QStringLiteral("rows=4 masked=yes"));
    QVERIFY(shown.read(1, AuditRow::Time).contains(QStringLiteral("(UTC")));
    QVERIFY(shown.read(1, AuditRow::Time, Qt::ToolTipRole).contains(u'Z'));
    const QByteArray hash = place.workspace().trail().keys()->customerHash(QStringLiteral("u-1042")).toHex();
    QCOMPARE(shown.read(1, AuditRow::Customer), QString::fromLatin1(hash.first(8)));
    QVERIFY(shown.read(1, AuditRow::Customer, Qt::ToolTipRole).contains(QString::fromLatin1(hash)));
    QCOMPARE(shown.read(0, AuditRow::Account), QStringLiteral("gone")); // known by its id alone
    QVERIFY(shown.read(0, AuditRow::Action, Qt::ToolTipRole).contains(QStringLiteral("account-change")));
}

void TestAuditModel::withoutTheKeyAReferenceIsWithheld()
{
    AuditPlace place;
    place.note(AuditAction::Lookup, {.customer = QStringLiteral("u-1"), .reference = QStringLiteral("T-1")});
    const qint64 withKey = place.head();
    place.workspace().vault().lock();
    place.note(AuditAction::FailedAttempt, {.customer = QStringLiteral("u-1"), .reference = QStringLiteral("T-2")});
    Shown shown(place);
    QVERIFY(shown.load());
    const int row = shown.model.rowOf(withKey);
    QCOMPARE(shown.read(row, AuditRow::Reference), QStringLiteral("withheld"));
    QCOMPARE(shown.read(0, AuditRow::Reference), QStringLiteral("withheld"));
    QCOMPARE(shown.read(0, AuditRow::Customer), QStringLiteral("withheld"));
    QVERIFY(shown.read(row, AuditRow::Customer) != QStringLiteral("withheld"));
}

void TestAuditModel::whatComesLaterStandsOnTop()
{
    AuditPlace place;
    Shown shown(place);
    QVERIFY(shown.load());
    const int before = shown.model.rowCount();
    const QPersistentModelIndex first(shown.model.index(0, 0));
    const qint64 number = shown.model.numberAt(0);
    place.note(AuditAction::View);
    place.note(AuditAction::Reveal);
    shown.model.refresh();
    QTRY_COMPARE(shown.model.rowCount(), before + 2);
    QCOMPARE(shown.read(0, AuditRow::Action), QStringLiteral("Masked text shown"));
    QCOMPARE(first.row(), 2);
    QCOMPARE(shown.model.numberAt(first.row()), number);
    shown.model.refresh();
    QVERIFY(QTest::qWaitFor([&] { return shown.model.rowCount() == before + 2; }));
}

void TestAuditModel::growingWhileItIsRead()
{
    AuditPlace place;
    place.noteMany(200);
    Shown shown(place);
    QVERIFY(shown.load());
    static_cast<void>(shown.text(0, AuditRow::Time)); // asks for the newest piece
    place.noteMany(5);
    shown.model.refresh();
    QTRY_COMPARE(static_cast<qint64>(shown.model.rowCount()), place.head());
    for (int row = 0; row < 10; ++row)
        QCOMPARE(shown.read(row, AuditRow::Check), QStringLiteral("p100/kyc"));
}

void TestAuditModel::aFilter()
{
    AuditPlace place;
    place.noteMany(10);
    place.note(AuditAction::View, {.outcome = QStringLiteral("audit")});
    place.noteMany(10);
    Shown shown(place);
    records::AuditFilter views;
    views.action = AuditAction::View;
    QVERIFY(shown.load(views));
    QCOMPARE(shown.model.rowCount(), 1);
    QCOMPARE(shown.read(0, AuditRow::Outcome), QStringLiteral("audit"));
    place.noteMany(3);
    place.note(AuditAction::View, {.outcome = QStringLiteral("another")});
    shown.model.refresh();
    QTRY_COMPARE(shown.model.rowCount(), 2);
    QCOMPARE(shown.read(0, AuditRow::Outcome), QStringLiteral("another"));
}

void TestAuditModel::longLogsAreReadInPieces()
{
    constexpr int kMany = 20'000;
    AuditPlace place;
    place.noteMany(kMany);
    Shown shown(place);
    QVERIFY(shown.load());
    const QSignalSpy changed(&shown.model, &QAbstractItemModel::dataChanged);
    // Somebody drags the bar from top to bottom: what has gone by is not read, what is in view then is.
    for (int row = 0; row < kMany; row += 100)
        static_cast<void>(shown.text(row, AuditRow::Agent));
    QCOMPARE(shown.read(kMany - 1, AuditRow::Agent), QStringLiteral("maria"));
    QVERIFY2(changed.size() <= 8, qPrintable(QString::number(changed.size())));
}

void TestAuditModel::aGapIsNoRow()
{
    AuditPlace place;
    place.noteMany(10);
    const qint64 head = place.head();
    place.forge(QStringLiteral("DELETE FROM audit_entry WHERE sequence = %1").arg(head - 2));
    Shown shown(place);
    QVERIFY(shown.load());
    QCOMPARE(static_cast<qint64>(shown.model.rowCount()), head - 1);
    QCOMPARE(shown.model.rowOf(head - 2), -1);
    QCOMPARE(shown.model.numberAt(2), head - 3);
    QCOMPARE(shown.read(2, AuditRow::Check), QStringLiteral("p100/kyc"));
}

void TestAuditModel::clearedItHoldsNothing()
{
    AuditPlace place;
    place.noteMany(10);
    Shown shown(place);
    QVERIFY(shown.load());
    QCOMPARE(shown.read(0, AuditRow::Agent), QStringLiteral("maria"));
    static_cast<void>(shown.text(9, AuditRow::Agent));
    shown.model.load({}); // still under way
    shown.model.clear();
    QCOMPARE(shown.model.rowCount(), 0);
    QVERIFY(!shown.model.isLoading());
    QCOMPARE(place.head() > 0, true); // the answer to what was asked before has come by now
    QCoreApplication::processEvents();
    QCOMPARE(shown.model.rowCount(), 0);
}

void TestAuditModel::aLogThatCannotBeRead()
{
    AuditPlace place(false); // nothing is recorded yet
    Shown shown(place);
    QVERIFY(shown.load());
    QCOMPARE(shown.model.rowCount(), 0);
    QVERIFY(shown.model.problem().has_value());
    QCOMPARE(shown.model.problem()->cause, core::ErrorCause::RecordsUnavailable);
    QVERIFY(place.open());
    shown.model.refresh(); // by now it can
    QTRY_VERIFY(!shown.model.isLoading());
    QVERIFY(!shown.model.problem() && shown.model.rowCount() > 0);
}

QTEST_MAIN(TestAuditModel)
#include "test_auditmodel.moc"
