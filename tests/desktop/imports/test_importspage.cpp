// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importactions.h"
#include "desktop/imports/importreceipt.h"
#include "desktop/imports/importsbench.h"
#include "desktop/imports/importsmodel.h"
#include "desktop/imports/importspage.h"
#include "records/sqlfile.h"
#include "services/imports/importsummary.h"
#include "support/transaksignin.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimeZone>

using namespace kyc;
using desktop::ImportsModel;
using desktop::ImportsPage;
using records::AuditAction;
using test::ImportsBench;

namespace {

/// The place over the simulated providers.
struct Place : ImportsBench
{
    [[nodiscard]] bool show()
    {
        const auto choose = [this](QWidget *, const QString &, const std::function<void(const QString &)> &chosen) {
            chosen(folder.filePath(QStringLiteral("receipt.pdf")));
        };
        page = std::make_unique<ImportsPage>(*workspace, choose);
        page->resize(1200, 700);
        page->show();
        return QTest::qWaitForWindowExposed(page.get());
    }
    template <class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const QAbstractItemModel *model = part<QTableView>("importsTableView")->model();
        return model->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return part<QTableView>("importsTableView")->model()->rowCount(); }

    std::unique_ptr<ImportsPage> page;
};

} // namespace

/// The place "Imports", its list, and what leaves it.
class TestImportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListFollowsTheImports()
    {
        ImportsBench bench;
        QVERIFY(bench.start());
        ImportsModel model(bench.workspace->clock());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setImports(&bench.workspace->imports());
        QCOMPARE(model.rowCount(), 0);
        const qint64 first = bench.run(bench.order("u-green"));
        QVERIFY(first != 0);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(bench.run(bench.order("u-in-review")) != 0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(first), 1); // the newest is the first
        QCOMPARE(model.index(1, ImportsModel::CustomerColumn).data().toString(), QStringLiteral("Maria"));
        QCOMPARE(model.index(1, ImportsModel::StateColumn).data().toString(), QStringLiteral("Finished"));
        QCOMPARE(model.index(1, ImportsModel::StatusColumn).data().toString(), QStringLiteral("Approved"));
        QVERIFY(!model.index(1, ImportsModel::StatusColumn).data(Qt::DecorationRole).isNull());
        const auto reloaded = bench.workspace->imports().reload();
        QTRY_VERIFY(reloaded.isFinished());
        QCOMPARE(model.rowCount(), 2);
        bench.workspace->vault().lock();
        QTRY_COMPARE(model.rowCount(), 0);
        model.setImports(nullptr);
    }

    void anEmptyPlaceSaysWhatToDo()
    {
        Place place;
        QVERIFY(place.show());
        auto *action = place.part<QPushButton>("actionButton");
        QVERIFY(action->isVisible()); // choose where to keep them
        QVERIFY(!place.page->actions().begin->isEnabled());
        QVERIFY(place.start());
        QTRY_COMPARE(action->text(), QStringLiteral("New import\u2026"));
        QVERIFY(place.page->actions().begin->isEnabled());
        action->click();
        QVERIFY(place.part<QWizard>("importWizard"));
    }

    void oneIsShownWithItsStepsAndActions()
    {
        Place place;
        QVERIFY(place.start());
        QVERIFY(place.show());
        QVERIFY(place.run(place.order("u-green")) != 0);
        QTRY_COMPARE(place.part<QLabel>("importTitleLabel")->text(), QStringLiteral("Maria"));
        QCOMPARE(place.part<QLabel>("statusWordLabel")->text(), QStringLiteral("Approved"));
        const auto labels = place.part<QWidget>("importDetail")->findChildren<QLabel *>();
        const auto shows = [&labels](const char *text) {
            return std::any_of(labels.cbegin(), labels.cend(),
                               [text](const QLabel *label) { return label->text().contains(QLatin1String(text)); });
        };
        QVERIFY(shows("Hand it over") && shows("T-77") && shows("consent"));
        const desktop::ImportActions &actions = place.page->actions();
        QVERIFY(actions.copySummary->isEnabled() && actions.saveReceipt->isEnabled());
        QVERIFY(!actions.resume->isEnabled() && !actions.stop->isEnabled() && !actions.newToken->isEnabled());
        QVERIFY(!actions.discard->isEnabled() && !actions.watchOn->isEnabled());
    }

    void oneIsStoppedAndGoesOn()
    {
        Place place;
        QVERIFY(place.start({QStringLiteral("--stage-polls"), QStringLiteral("1000")}));
        QVERIFY(place.show());
        const qint64 id = place.begin(place.order("u-green"));
        QVERIFY(id != 0);
        QTRY_VERIFY_WITH_TIMEOUT(place.workspace->imports().find(id)->isTaken, ImportsBench::kLongest);
        const desktop::ImportActions &actions = place.page->actions();
        QTRY_VERIFY(actions.stop->isEnabled());
        actions.stop->trigger();
        QVERIFY(place.rests(id));
        QTRY_VERIFY(actions.watchOn->isEnabled());
        QVERIFY(!actions.stop->isEnabled());
        actions.resume->trigger();
        QTRY_VERIFY(actions.stop->isEnabled());
        QCOMPARE(place.handOvers(), std::pair(1, 1)); // never twice
        actions.stop->trigger();
        QVERIFY(place.rests(id));
        QTRY_VERIFY(actions.discard->isEnabled());
        actions.discard->trigger();
        auto *question = place.part<QMessageBox>("discardQuestion");
        QVERIFY(question);
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        question->findChild<QPushButton *>(QStringLiteral("confirmDiscardButton"))->click();
        QTRY_COMPARE(place.cell(0, ImportsModel::StateColumn), QStringLiteral("Finished"));
        QTRY_VERIFY(!actions.resume->isEnabled());
    }

    void whatLeavesItIsToldToTheAudit()
    {
        Place place;
        QVERIFY(place.start());
        QVERIFY(place.show());
        const qint64 id = place.run(place.order("u-green"));
        QTRY_COMPARE(place.rows(), 1);
        place.page->actions().copySummary->trigger();
        const QString summary = QGuiApplication::clipboard()->text();
        QVERIFY(summary.contains(QLatin1String("Maria")) && summary.contains(QLatin1String("T-77")));
        QVERIFY(summary.contains(QLatin1String("Approved")));
        QTRY_COMPARE(place.told(AuditAction::Copy), QList<QByteArray>{"summary import=" + QByteArray::number(id)});
        place.page->actions().saveReceipt->trigger();
        QFile receipt(place.folder.filePath(QStringLiteral("receipt.pdf")));
        QTRY_VERIFY(receipt.exists());
        QTRY_COMPARE(place.told(AuditAction::Export), QList<QByteArray>{"receipt import=" + QByteArray::number(id)});
        QVERIFY(receipt.open(QIODevice::ReadOnly));
        QVERIFY(receipt.read(5).startsWith("%PDF-"));
    }

    void aReceiptThatCannotBeWrittenIsSaid()
    {
        Place place;
        QVERIFY(place.start());
        const auto choose = [](QWidget *, const QString &, const std::function<void(const QString &)> &chosen) {
            chosen(QStringLiteral("/no-such-folder/receipt.pdf"));
        };
        place.page = std::make_unique<ImportsPage>(*place.workspace, choose);
        place.page->show();
        const qint64 id = place.run(place.order("u-green"));
        QTRY_COMPARE(place.rows(), 1);
        place.page->actions().saveReceipt->trigger();
        QTRY_VERIFY(place.part<QLabel>("stateLabel")->isVisible());
        const QByteArray number = QByteArray::number(id);
        QTRY_COMPARE(place.told(AuditAction::Export),
                     (QList<QByteArray>{"receipt import=" + number, "receipt-not-written import=" + number}));
    }

    void aReceiptHoldsNothingOfTheToken()
    {
        ImportsBench bench;
        QVERIFY(bench.start());
        const qint64 id = bench.run(bench.order("u-green"));
        const services::ImportState &import = *bench.workspace->imports().find(id);
        QVERIFY(import.token);
        QString all = services::importSummary(import, QTimeZone::utc());
        for (const services::ReceiptLine &line : services::importReceipt(import, QTimeZone::utc()))
            all += line.name + line.value;
        QVERIFY(!all.contains(import.token->fingerprint));
        QVERIFY(!all.contains(QLatin1String("_act")));
        QVERIFY(all.contains(QStringLiteral("import=%1").arg(id)));
        QVERIFY(all.contains(QLatin1String("u-green")) && all.contains(QLatin1String("k-not-started")));
    }

    void aReceiptNamesItsEntryInTheAudit()
    {
        Place place;
        QVERIFY(place.start());
        QVERIFY(place.show());
        const qint64 id = place.run(place.order("u-green"));
        const auto entry = place.workspace->imports().auditEntry(id);
        QTRY_VERIFY(entry.isFinished());
        QVERIFY(entry.result() && entry.result()->has_value());
        const services::ImportState &import = *place.workspace->imports().find(id);
        const auto namesIt = [&](std::optional<qint64> number) {
            const auto lines = services::importReceipt(import, QTimeZone::utc(), number);
            return std::any_of(lines.cbegin(), lines.cend(), [&](const services::ReceiptLine &line) {
                return line.name == QLatin1String("Last audit entry")
                    && line.value == QString::number(entry.result()->value());
            });
        };
        QVERIFY(namesIt(*entry.result()));
        QVERIFY(!namesIt(std::nullopt));
        QVERIFY(desktop::receiptPdf(import, QTimeZone::utc(), *entry.result()).size()
                != desktop::receiptPdf(import, QTimeZone::utc(), std::nullopt).size());
    }

    void whatCannotBeReadIsNamedAndDiscarded()
    {
        Place place;
        QVERIFY(place.start());
        QVERIFY(place.show());
        const qint64 id = place.run(place.order("u-green"));
        QTRY_COMPARE(place.rows(), 1);
        const QString spoil = QStringLiteral("UPDATE share_import SET state = zeroblob(80)");
        const auto spoilt = place.workspace->records().database()->change<void>(
            [spoil](const QSqlDatabase &tables) { return records::runSql(tables, spoil); });
        QTRY_VERIFY(spoilt.isFinished());
        const auto reloaded = place.workspace->imports().reload();
        QTRY_VERIFY(reloaded.isFinished());
        QCOMPARE(place.cell(0, ImportsModel::StateColumn), QStringLiteral("Cannot be read"));
        QCOMPARE(place.cell(0, ImportsModel::FromColumn), QString());
        QVERIFY(place.part<QLabel>("statusWordLabel")->text().contains(QLatin1String("cannot be read")));
        const desktop::ImportActions &actions = place.page->actions();
        QVERIFY(actions.discard->isEnabled());
        for (const QAction *action : {actions.resume, actions.stop, actions.watchOn, actions.newToken,
                                      actions.copySummary, actions.saveReceipt})
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        actions.discard->trigger();
        auto *question = place.part<QMessageBox>("discardQuestion");
        QVERIFY(question);
        question->findChild<QPushButton *>(QStringLiteral("confirmDiscardButton"))->click();
        QTRY_COMPARE(place.rows(), 0);
        QTRY_VERIFY(place.told(AuditAction::Handover).contains("dropped-unreadable import=" + QByteArray::number(id)));
    }

    void aLostAccessTokenIsAskedForAgain_data()
    {
        QTest::addColumn<bool>("isWatchOn");
        QTest::newRow("Go on") << false;
        QTest::newRow("Watch on") << true;
    }
    void aLostAccessTokenIsAskedForAgain()
    {
        QFETCH(const bool, isWatchOn);
        Place place;
        QVERIFY(place.start({QStringLiteral("--stage-polls"), QStringLiteral("1000")}));
        QVERIFY(place.show());
        const QString token = test::accessTokenAtTransak(place.sandbox, QStringLiteral("none@example.com"));
        const qint64 id = place.begin(place.orderForTransak("u-green"), test::accessToken(token));
        QVERIFY(id != 0);
        QTRY_VERIFY_WITH_TIMEOUT(place.workspace->imports().find(id)->isTaken, ImportsBench::kLongest);
        const desktop::ImportActions &actions = place.page->actions();
        QTRY_VERIFY(actions.stop->isEnabled());
        actions.stop->trigger();
        QVERIFY(place.rests(id));
        QTRY_VERIFY(actions.watchOn->isEnabled());
        (isWatchOn ? actions.watchOn : actions.resume)->trigger();
        auto *question = place.part<QDialog>("secretsQuestion");
        QVERIFY(question);
        QVERIFY(place.workspace->imports().runner(id) != services::ImportDesk::Runner::Here);
        auto *confirm = question->findChild<QPushButton *>(QStringLiteral("confirmSecretsButton"));
        QVERIFY(!confirm->isEnabled());
        question->findChild<QLineEdit *>(QStringLiteral("secretLineEdit"))->setText(token);
        QVERIFY(confirm->isEnabled());
        const int asked = place.sandbox.requests(QStringLiteral("transak/reliance"));
        confirm->click();
        QTRY_COMPARE(place.workspace->imports().runner(id), services::ImportDesk::Runner::Here);
        QTRY_VERIFY(place.sandbox.requests(QStringLiteral("transak/reliance")) > asked);
        QCOMPARE(place.handOvers(), std::pair(1, 1));
    }

    void aNewTokenAsksForTheLostOneToo()
    {
        Place place;
        QVERIFY(place.start());
        QVERIFY(place.show());
        const QString token = test::accessTokenAtTransak(place.sandbox, QStringLiteral("none@example.com"));
        const qint64 id = place.begin(place.orderForTransak("u-green-fails"), test::accessToken(token));
        QVERIFY(place.rests(id));
        QCOMPARE(place.end(id), QStringLiteral("ImportFailed"));
        QTRY_VERIFY(place.page->actions().newToken->isEnabled());
        place.page->actions().newToken->trigger();
        auto *question = place.part<QDialog>("newTokenQuestion");
        QVERIFY(question);
        auto *confirm = question->findChild<QPushButton *>(QStringLiteral("confirmNewTokenButton"));
        QVERIFY(!confirm->isEnabled());
        question->findChild<QLineEdit *>(QStringLiteral("secretLineEdit"))->setText(token);
        confirm->click();
        QTRY_COMPARE_WITH_TIMEOUT(place.handOvers(), std::pair(2, 2), ImportsBench::kLongest);
    }

    void lockedItHoldsNothing()
    {
        Place place;
        QVERIFY(place.start());
        QVERIFY(place.show());
        QVERIFY(place.run(place.order("u-green")) != 0);
        QTRY_COMPARE(place.rows(), 1);
        place.page->actions().begin->trigger();
        QVERIFY(place.part<QWizard>("importWizard"));
        place.page->setLocked(true);
        QVERIFY(!place.part<QWizard>("importWizard"));
        for (const QLabel *label : place.page->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QLatin1String("Maria")), qPrintable(label->text()));
        place.workspace->vault().lock();
        QTRY_COMPARE(place.rows(), 0);
    }

    void whatALockCutOffIsOfferedWithItsStep()
    {
        Place place;
        QVERIFY(place.start({QStringLiteral("--stage-polls"), QStringLiteral("1000")}, vault::KeeperKind::File));
        QVERIFY(place.show());
        QSignalSpy offered(place.page.get(), &ImportsPage::cutOffFound);
        const qint64 id = place.begin(place.order("u-green"));
        QVERIFY(id != 0);
        QTRY_VERIFY_WITH_TIMEOUT(place.workspace->imports().find(id)->isTaken, ImportsBench::kLongest);
        place.page->setLocked(true);
        place.workspace->vault().lock();
        QTRY_COMPARE(place.rows(), 0);
        QCOMPARE(offered.size(), 0);
        const auto opened = place.workspace->vault().unlock(ImportsBench::passphrase());
        place.page->setLocked(false);
        QTRY_COMPARE_WITH_TIMEOUT(place.rows(), 1, ImportsBench::kLongest);
        QTRY_COMPARE(offered.size(), 1);
        QCOMPARE(offered.first().first().toStringList(), QStringList{QStringLiteral("The destination works")});
        QCOMPARE(place.cell(0, ImportsModel::StateColumn), QStringLiteral("Interrupted"));
        QVERIFY(place.page->actions().resume->isEnabled());
        place.page->actions().resume->trigger();
        QTRY_COMPARE(place.workspace->imports().runner(id), services::ImportDesk::Runner::Here);
        QCOMPARE(place.handOvers(), std::pair(1, 1));
    }
};

QTEST_MAIN(TestImportsPage)
#include "test_importspage.moc"
