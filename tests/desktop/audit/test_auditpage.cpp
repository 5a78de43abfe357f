// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditactions.h"
#include "desktop/audit/auditpage.h"
#include "desktop/audit/auditpanel.h"
#include "desktop/audit/auditplace.h"
#include "desktop/audit/auditrow.h"
#include "desktop/audit/auditwords.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace kyc;
using desktop::AuditFileChoice;
using desktop::AuditPage;
using desktop::AuditPanel;
using desktop::AuditRow;
using records::AuditAction;
using services::Setting;
using test::AuditPlace;

namespace {

constexpr int kLongest = 30'000; // ms

/// The place in a window of its own, with the paths that are chosen.
struct Story
{
    explicit Story(bool isOpen = true) : place(isOpen)
    {
        AuditFileChoice files;
        files.toExport = [this](QWidget *, const AuditFileChoice::Chosen &chosen) { chosen(exportPath); };
        files.toFolder = [this](QWidget *, const QString &, const AuditFileChoice::Chosen &chosen) { chosen(folder); };
        page = std::make_unique<AuditPage>(place.workspace(), files);
        page->resize(QSize(70, 30) * page->fontMetrics().height());
    }

    [[nodiscard]] bool show()
    {
        page->show();
        return QTest::qWaitForWindowExposed(page.get(), kLongest) && settles();
    }
    /// Until what was looked for is there.
    [[nodiscard]] bool settles() const
    {
        return QTest::qWaitFor([this] { return child<QAction>("verifyAuditAction")->isEnabled() || !isListShown(); },
                               kLongest);
    }
    template <class T>
    [[nodiscard]] T *child(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool isListShown() const
    {
        return child<QStackedWidget>("listStackedWidget")->currentWidget() == table();
    }
    [[nodiscard]] QTableView *table() const { return child<QTableView>("auditTableView"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString text(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString title() const
    {
        const auto *empty = child<QWidget>("auditEmptyState");
        return empty->findChild<QLabel *>(QStringLiteral("titleLabel"))->text();
    }
    void type(const char *name, const QString &text) const
    {
        auto *edit = child<QLineEdit>(name);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void choose(const char *name, const QString &text) const
    {
        auto *box = child<QComboBox>(name);
        box->setCurrentIndex(box->findText(text));
    }
    [[nodiscard]] AuditPanel *panel() const { return child<AuditPanel>("auditPanel"); }
    /// Until what was begun has ended.
    [[nodiscard]] QString said() const
    {
        static_cast<void>(QTest::qWaitFor(
            [this] { return panel()->isVisible() && child<QPushButton>("panelCloseButton")->isVisible(); }, kLongest));
        return panel()->text();
    }

    AuditPlace place;
    QString exportPath = place.filePath(QStringLiteral("audit.csv"));
    QString folder = place.filePath(QStringLiteral("auditor"));
    std::unique_ptr<AuditPage> page;
};

} // namespace

/// The place "Audit".
class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasWords();
    void eachOpeningIsNotedOnce();
    void beforeAnythingIsRecorded();
    void whatHappensStandsOnTop();
    void filtersInAnyCombination();
    void aCustomerIsFoundByWhatWasTyped();
    void aSavedCustomerIsFoundByAnyName_data();
    void aSavedCustomerIsFoundByAnyName();
    void nothingIsLikeThat();
    void lockedNothingOfItStays();
    void aSoundAudit();
    void aTamperedAuditIsLedTo();
    void verifyingIsCancelled();
    void aCheckpointIsMadeAndCopied();
    void anExportIsOfTheFilterAndNoted();
    void anExportThatFails();
};

void TestAuditPage::everyActionHasWords()
{
    for (const AuditAction action : desktop::auditActions()) {
        QVERIFY2(!desktop::auditActionText(action).isEmpty(), qPrintable(records::toWord(action)));
        QCOMPARE(desktop::auditActionText(records::toWord(action).toUtf8()), desktop::auditActionText(action));
    }
    QCOMPARE(desktop::auditActions().size(), static_cast<qsizetype>(AuditAction::Unrecorded) + 1);
    QCOMPARE(desktop::auditActionText(QByteArray("of-a-newer-program")), QStringLiteral("of-a-newer-program"));
}

void TestAuditPage::eachOpeningIsNotedOnce()
{
    Story story;
    QCOMPARE(story.place.count(AuditAction::View), 0);
    QVERIFY(story.show());
    QCOMPARE(story.place.count(AuditAction::View), 1);
    story.type("agentLineEdit", QStringLiteral("maria")); // looking further is the same opening
    QVERIFY(story.settles());
    QCOMPARE(story.place.count(AuditAction::View), 1);
    story.page->hide();
    QVERIFY(story.show());
    QCOMPARE(story.place.count(AuditAction::View), 2);
}

void TestAuditPage::beforeAnythingIsRecorded()
{
    Story story(false);
    QVERIFY(story.show());
    QTRY_VERIFY(!story.isListShown());
    QCOMPARE(story.title(), QStringLiteral("Nothing is recorded yet"));
    for (const char *action : {"verifyAuditAction", "makeCheckpointAction", "exportAuditAction"})
        QVERIFY2(!story.child<QAction>(action)->isEnabled(), action);
    QVERIFY(story.place.open());
    QTRY_VERIFY_WITH_TIMEOUT(story.isListShown() && story.rows() > 0, kLongest);
}

void TestAuditPage::whatHappensStandsOnTop()
{
    Story story;
    QVERIFY(story.show());
    story.place.note(AuditAction::Copy, {.outcome = QStringLiteral("summary")});
    QTRY_COMPARE_WITH_TIMEOUT(story.text(0, AuditRow::Outcome), QStringLiteral("summary"), kLongest);
    QVERIFY(story.child<QLabel>("countLabel")->text().contains(QLocale().toString(story.place.head())));
}

void TestAuditPage::filtersInAnyCombination()
{
    Story story;
    story.place.note(AuditAction::Reveal, {.account = QStringLiteral("gone-1")});
    story.place.note(AuditAction::Reveal, {.account = QStringLiteral("gone-2")});
    story.place.note(AuditAction::Copy, {.account = QStringLiteral("gone-1")});
    QVERIFY(story.show());
    story.choose("actionComboBox", QStringLiteral("Masked text shown"));
    QTRY_COMPARE_WITH_TIMEOUT(story.rows(), 2, kLongest);
    story.child<QComboBox>("accountComboBox")->setEditText(QStringLiteral("gone-1"));
    QTRY_COMPARE_WITH_TIMEOUT(story.rows(), 1, kLongest);
    story.choose("periodComboBox", QStringLiteral("Today"));
    QVERIFY(story.settles());
    QCOMPARE(story.rows(), 1);
    story.type("agentLineEdit", QStringLiteral("otto"));
    QTRY_COMPARE_WITH_TIMEOUT(story.rows(), 0, kLongest);
    story.child<QPushButton>("clearButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(story.rows() >= 4, kLongest);
}

void TestAuditPage::aCustomerIsFoundByWhatWasTyped()
{
    Story story;
    for (const char *person : {"u-1042", "u-7", "u-1042"})
        story.place.note(AuditAction::Lookup,
                         {.customer = QString::fromLatin1(person), .reference = QStringLiteral("T-5")});
    QVERIFY(story.show());
    story.type("customerLineEdit", QStringLiteral(" u-1042 "));
    QTRY_COMPARE_WITH_TIMEOUT(story.rows(), 2, kLongest);
    story.type("customerLineEdit", {});
    story.type("referenceLineEdit", QStringLiteral("T-5"));
    QTRY_COMPARE_WITH_TIMEOUT(story.rows(), 3, kLongest);
}

void TestAuditPage::aSavedCustomerIsFoundByAnyName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("found");
    QTest::newRow("an identifier") << QStringLiteral("u-1042") << 3;
    QTest::newRow("another one, in another case") << QStringLiteral("MARIA@example.com") << 3;
    QTest::newRow("the name") << QStringLiteral("maria") << 3;
    QTest::newRow("somebody who is not saved") << QStringLiteral("u-7") << 1;
    QTest::newRow("nobody") << QStringLiteral("u-10") << 0;
}

void TestAuditPage::aSavedCustomerIsFoundByAnyName()
{
    QFETCH(const QString, typed);
    QFETCH(const int, found);
    Story story;
    records::CustomerRecord maria;
    maria.label = QStringLiteral("Maria");
    maria.identifiers = {{QStringLiteral("external-user-id"), QStringLiteral("u-1042")},
                         {QStringLiteral("email"), QStringLiteral("maria@example.com")}};
    const auto saved = test::outcome(story.place.workspace().records().customers()->save(maria, {}));
    QVERIFY(saved.has_value());
    for (const QString &person : {records::auditedNumber(*saved), QStringLiteral("u-1042"),
                                  QStringLiteral("maria@example.com"), QStringLiteral("u-7"), QString()})
        story.place.note(AuditAction::Lookup, {.customer = person});
    QVERIFY(story.show());
    story.type("customerLineEdit", typed);
    QTRY_COMPARE_WITH_TIMEOUT(story.rows(), found, kLongest);
}

void TestAuditPage::nothingIsLikeThat()
{
    Story story;
    QVERIFY(story.show());
    story.type("agentLineEdit", QStringLiteral("nobody"));
    QTRY_VERIFY_WITH_TIMEOUT(!story.isListShown(), kLongest);
    QCOMPARE(story.title(), QStringLiteral("No entry is like that"));
    story.child<QPushButton>("actionButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(story.isListShown() && story.rows() > 0, kLongest);
}

void TestAuditPage::lockedNothingOfItStays()
{
    Story story;
    story.place.note(AuditAction::Lookup, {.reference = QStringLiteral("Ticket of Maria")});
    QVERIFY(story.show());
    QTRY_COMPARE_WITH_TIMEOUT(story.text(1, AuditRow::Reference), QStringLiteral("Ticket of Maria"), kLongest);
    story.type("customerLineEdit", QStringLiteral("maria@example.com"));
    story.child<QAction>("verifyAuditAction")->trigger();
    story.page->setLocked(true);
    QCOMPARE(story.rows(), 0);
    QVERIFY(story.child<QLineEdit>("customerLineEdit")->text().isEmpty());
    QVERIFY(!story.panel()->isVisible() || !story.panel()->text().contains(QStringLiteral("maria")));
    story.place.note(AuditAction::Lock);
    QCoreApplication::processEvents();
    QCOMPARE(story.rows(), 0); // and nothing comes back by itself
    const qint64 views = story.place.count(AuditAction::View);
    story.page->hide();
    story.page->show();
    QCOMPARE(story.place.count(AuditAction::View), views);
}

void TestAuditPage::aSoundAudit()
{
    Story story;
    story.place.noteMany(10);
    QVERIFY(story.show());
    story.child<QAction>("verifyAuditAction")->trigger();
    QVERIFY2(story.said().contains(QStringLiteral("nothing vouches")), qPrintable(story.said()));
    story.child<QAction>("makeCheckpointAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(story.panel()->text().startsWith(QStringLiteral("A checkpoint was made")), kLongest);
    story.child<QAction>("verifyAuditAction")->trigger();
    QVERIFY2(story.said().startsWith(QStringLiteral("The audit is sound: ")), qPrintable(story.said()));
    QVERIFY(story.said().contains(QStringLiteral("signed by the key")));
    QVERIFY(!story.child<QPushButton>("panelEntryButton")->isVisible());
    story.child<QPushButton>("panelCloseButton")->click();
    QVERIFY(!story.panel()->isVisible());
}

void TestAuditPage::aTamperedAuditIsLedTo()
{
    Story story;
    story.place.noteMany(600);
    story.place.forge(QStringLiteral("UPDATE audit_entry SET outcome = 'Approved' WHERE sequence = 7"));
    QVERIFY(story.show());
    story.choose("actionComboBox", QStringLiteral("Copied")); // among what is shown it is not
    QTRY_VERIFY_WITH_TIMEOUT(story.rows() == 0, kLongest);
    story.child<QAction>("verifyAuditAction")->trigger();
    QVERIFY2(story.said().contains(QStringLiteral("entry 7 does not follow")), qPrintable(story.said()));
    auto *button = story.child<QPushButton>("panelEntryButton");
    QVERIFY(button->isVisible());
    button->click();
    QTRY_VERIFY_WITH_TIMEOUT(story.table()->currentIndex().isValid(), kLongest);
    QTRY_COMPARE_WITH_TIMEOUT(story.text(story.table()->currentIndex().row(), AuditRow::Number), QStringLiteral("7"),
                              kLongest);
    QVERIFY(story.table()->visualRect(story.table()->currentIndex()).intersects(story.table()->viewport()->rect()));
}

void TestAuditPage::verifyingIsCancelled()
{
    Story story;
    story.place.noteMany(60'000);
    QVERIFY(story.show());
    story.child<QAction>("verifyAuditAction")->trigger();
    QVERIFY(!story.child<QAction>("verifyAuditAction")->isEnabled());
    story.child<QPushButton>("panelCancelButton")->click();
    QVERIFY2(story.said().contains(QStringLiteral("cancelled")), qPrintable(story.said()));
    QVERIFY(story.child<QAction>("verifyAuditAction")->isEnabled());
}

void TestAuditPage::aCheckpointIsMadeAndCopied()
{
    Story story;
    QVERIFY(story.show());
    story.child<QAction>("checkpointFolderAction")->trigger();
    QVERIFY2(story.said().contains(QStringLiteral("auditor")), qPrintable(story.said()));
    QCOMPARE(story.place.workspace().settings().text(Setting::CheckpointFolder), story.folder);
    story.child<QAction>("makeCheckpointAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(story.panel()->text().startsWith(QStringLiteral("A checkpoint was made")), kLongest);
    QCOMPARE(QDir(story.folder).entryList(QDir::Files).size(), 1);
}

void TestAuditPage::anExportIsOfTheFilterAndNoted()
{
    Story story;
    story.place.noteMany(20);
    story.place.note(AuditAction::Copy);
    QVERIFY(story.show());
    story.choose("actionComboBox", QStringLiteral("Copied"));
    QTRY_COMPARE_WITH_TIMEOUT(story.rows(), 1, kLongest);
    story.child<QAction>("exportAuditAction")->trigger();
    QVERIFY2(story.said().contains(QStringLiteral("audit.csv")), qPrintable(story.said()));
    QFile file(story.exportPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 2); // the heading and one entry
    QCOMPARE(story.place.count(AuditAction::Export), 1);
}

void TestAuditPage::anExportThatFails()
{
    Story story;
    story.exportPath = story.place.filePath(QStringLiteral("nowhere/audit.csv"));
    QVERIFY(story.show());
    story.child<QAction>("exportAuditAction")->trigger();
    QVERIFY2(story.said().contains(QStringLiteral("audit.csv")), qPrintable(story.said()));
    QTRY_COMPARE_WITH_TIMEOUT(story.place.count(AuditAction::Export), 2, kLongest); // that, and what came of it
    QVERIFY(story.child<QAction>("exportAuditAction")->isEnabled());
}

QTEST_MAIN(TestAuditPage)
#include "test_auditpage.moc"
