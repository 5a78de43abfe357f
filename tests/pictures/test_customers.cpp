// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "gui/desk.h"
#include "pictures/pictures.h"

#include "desktop/customers/customeractions.h"
#include "desktop/customers/customereditor.h"
#include "desktop/customers/customerimportdialog.h"
#include "desktop/customers/customerspage.h"
#include "desktop/customers/mergedialog.h"

#include <QAction>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace kyc;
using test::Desk;

namespace {

constexpr int kLongest = 20000; // milliseconds

records::CustomerRecord person(const char *label, const char *id, const char *email, const QStringList &tags)
{
    records::CustomerRecord record;
    record.label = QString::fromUtf8(label);
    record.identifiers = {{QStringLiteral("external-user-id"), QString::fromLatin1(id)},
                          {QStringLiteral("email"), QString::fromLatin1(email)}};
    record.tags = tags;
    return record;
}

const QList<records::CustomerRecord> &people()
{
    static const QList<records::CustomerRecord> all{
        person("Maria Kowalska", "u-1042", "maria.kowalska@example.com", {QStringLiteral("vip")}),
        person("Maria Kowalska-Nowak", "u-2077", "m.nowak@example.com", {QStringLiteral("review in May")}),
        person("Jonas Weber", "u-3001", "jonas@example.com", {}),
        person("Zo\u00eb \u00d8stergaard", "u-3002", "zoe@example.com", {QStringLiteral("pep"), QStringLiteral("vip")}),
        person("\u738b\u5c0f\u660e", "u-3003", "wang@example.com", {}),
    };
    return all;
}

template <class T>
core::Result<T> outcomeOf(const QFuture<core::Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, kLongest) || future.resultCount() == 0)
        return core::failure(core::ErrorKind::Cancelled, core::ErrorCause::CancelledByAgent);
    return future.result();
}

/// Maria was seen with these, a few days apart.
bool see(desktop::Workspace &workspace)
{
    const QList<core::Status> statuses{core::Status::AwaitingCustomer, core::Status::InReview, core::Status::Rejected,
                                       core::Status::InReview, core::Status::Approved};
    const QStringList checks{QStringLiteral("p100/kyc"), QStringLiteral("transak/reliance")};
    for (qsizetype i = 0; i < statuses.size() * 2; ++i) {
        records::HistoryEntry entry;
        entry.identifyingKeys = QStringList{QStringLiteral("external-user-id")};
        entry.outcome.checkId = checks.at(i % 2);
        entry.providerId = entry.outcome.checkId.section(u'/', 0, 0);
        entry.accountId = entry.providerId;
        entry.outcome.accountName = entry.providerId + QStringLiteral("-live");
        entry.outcome.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-1042")}};
        entry.outcome.lookedUpAt = workspace.clock().nowUtc().addDays(-30 + 3 * i);
        core::Verification verification;
        verification.status = statuses.at(i / 2);
        entry.outcome.result = verification;
        if (!outcomeOf(workspace.records().history()->append(entry)))
            return false;
    }
    return true;
}

} // namespace

/// Pictures of the place Customers.
class TestCustomersPictures : public QObject
{
    Q_OBJECT

private:
    test::Pictures m_pictures{"customers"};

    /// The place, with everybody saved and Maria's timeline.
    void open(Desk &desk)
    {
        records::CustomerStore *store = desk.workspace().records().customers();
        for (const records::CustomerRecord &one : people())
            QVERIFY(outcomeOf(store->save(one, {})));
        QVERIFY(see(desk.workspace()));
        show(desk);
        auto *table = desk.child<QTableView>("customersTableView");
        QTRY_COMPARE(table->model()->rowCount(), people().size());
        for (int row = 0; row < people().size(); ++row) {
            if (table->model()->index(row, 0).data().toString() == people().first().label)
                table->selectionModel()->setCurrentIndex(
                    table->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        QTRY_VERIFY(desk.child<QTreeView>("timelineTreeView")->model()->rowCount() > 8);
    }
    void show(Desk &desk)
    {
        desk.window().resize(m_pictures.size());
        QVERIFY(desk.show());
        desk.child<QAction>("showCustomersAction")->trigger();
    }
    static desktop::CustomersPage &page(Desk &desk) { return *desk.window().findChild<desktop::CustomersPage *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        test::useThrowawaySettings();
        m_pictures.begin();
    }
    void init() { m_pictures.use(); }
    void cleanup() { m_pictures.useDefault(); }

    void empty_data() { test::Pictures::everyLook(); }
    void empty()
    {
        Desk desk(true, Desk::Records::Kept);
        show(desk);
        QTRY_VERIFY(page(desk).findChild<QPushButton *>(QStringLiteral("actionButton"))->isVisible());
        QCOMPARE(m_pictures.take(desk.window(), "empty"), QString());
    }

    void list_data() { test::Pictures::everyLook(); }
    void list()
    {
        Desk desk(true, Desk::Records::Kept);
        open(desk);
        QCOMPARE(m_pictures.take(desk.window(), "list"), QString());
    }

    void editor_data() { test::Pictures::everyLook(); }
    void editor()
    {
        Desk desk(true, Desk::Records::Kept);
        open(desk);
        page(desk).actions().edit->trigger();
        QTRY_VERIFY(page(desk).findChild<desktop::CustomerEditor *>());
        auto *editor = page(desk).findChild<desktop::CustomerEditor *>();
        QVERIFY(QTest::qWaitForWindowExposed(editor));
        QCOMPARE(m_pictures.take(*editor, "editor"), QString());
    }

    void anothersIdentifier_data() { test::Pictures::everyLook(); }
    void anothersIdentifier()
    {
        Desk desk(true, Desk::Records::Kept);
        open(desk);
        desktop::CustomerAccess access;
        access.whose = [&desk](const records::Identifier &identifier) {
            return desk.workspace().records().customers()->findByIdentifier(identifier);
        };
        desktop::CustomerDraft draft;
        draft.record = people().first();
        draft.record.label = QStringLiteral("maria.kowalska@example.com");
        draft.offered = {{QStringLiteral("applicant-id"), QStringLiteral("65f0c0de0000000000001042")},
                         {QStringLiteral("user-id"), QStringLiteral("ae5d7c52-7f3c-4f6e-9b1e-0d9f3a1f1042")}};
        desktop::CustomerEditor editor(access, draft, &desk.window());
        editor.open();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        QTRY_VERIFY(editor.findChild<QWidget *>(QStringLiteral("helpButton"))->isVisible());
        QCOMPARE(m_pictures.take(editor, "owned"), QString());
    }

    void merge_data() { test::Pictures::everyLook(); }
    void merge()
    {
        Desk desk(true, Desk::Records::Kept);
        open(desk);
        desktop::MergeDialog dialog(people().at(0), people().at(1), {}, &desk.window());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(m_pictures.take(dialog, "merge"), QString());
    }

    void importing_data() { test::Pictures::everyLook(); }
    void importing()
    {
        Desk desk(true, Desk::Records::Kept);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("customers.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name;external user id;email;since;tags\n"
                   "Maria Kowalska;u-1042;maria.kowalska@example.com;2021;vip\n"
                   "Jonas Weber;;;2022;\n"
                   "Zo\xc3\xab \xc3\x98stergaard;u-3002;zoe@example.com;2023;pep, vip\n");
        file.close();
        show(desk);
        desktop::CustomerImportDialog dialog(*desk.workspace().records().database(), desk.workspace().trail(),
                                             file.fileName(), desktop::customerFiles(), &desk.window());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *start = dialog.findChild<QPushButton *>(QStringLiteral("startImportButton"));
        QTRY_VERIFY(start->isEnabled());
        const auto *last = dialog.findChild<QWidget *>(QStringLiteral("meaningComboBox5"));
        QTRY_VERIFY(last && last->isVisible() && last->y() > 0);
        QCOMPARE(m_pictures.take(dialog, "import"), QString());
        start->click();
        QTRY_VERIFY(dialog.findChild<QPlainTextEdit *>(QStringLiteral("importProblemsTextEdit"))->isVisible());
        QCOMPARE(m_pictures.take(dialog, "imported"), QString());
    }
};

QTEST_MAIN(TestCustomersPictures)
#include "test_customers.moc"
