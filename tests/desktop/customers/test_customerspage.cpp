// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customeractions.h"
#include "desktop/customers/customerbrowser.h"
#include "desktop/customers/customereditor.h"
#include "desktop/customers/customersbench.h"
#include "desktop/customers/customerspage.h"
#include "desktop/customers/customertasks.h"
#include "desktop/customers/holddialog.h"
#include "desktop/customers/mergedialog.h"
#include "services/customerchanges.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTreeView>

using namespace kyc;
using desktop::CustomersPage;
using kyc::test::CustomersBench;
using kyc::test::externalId;
using kyc::test::outcomeOf;
using kyc::test::person;
using records::AuditAction;
using records::CustomerRecord;

namespace {

/// The place over real records.
struct Place : CustomersBench
{
    [[nodiscard]] bool show()
    {
        if (!workspace->records().customers() && !open())
            return false;
        page = std::make_unique<CustomersPage>(*workspace);
        page->resize(1200, 700);
        page->show();
        return QTest::qWaitForWindowExposed(page.get());
    }
    template <class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return page->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QStringList listed() const
    {
        QStringList labels;
        const QAbstractItemModel *model = part<QTableView>("customersTableView")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            labels.append(model->index(row, 0).data().toString());
        return labels;
    }
    void type(const char *text) const { part<QLineEdit>("customerFindLineEdit")->setText(QString::fromUtf8(text)); }
    void selectRows(const QList<int> &rows) const
    {
        auto *table = part<QTableView>("customersTableView");
        table->clearSelection();
        for (const int row : rows)
            table->selectionModel()->select(table->model()->index(row, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    [[nodiscard]] QString title() const
    {
        const auto *label = part<QLabel>("customerTitleLabel");
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] int timelineRows() const { return part<QTreeView>("timelineTreeView")->model()->rowCount(); }

    std::unique_ptr<CustomersPage> page;
};

} // namespace

/// The place "Customers".
class TestCustomersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoWhereNobodyIs()
    {
        Place place;
        QVERIFY(place.show());
        auto *action = place.part<QPushButton>("actionButton");
        QTRY_VERIFY(action->isVisible());
        action->click();
        auto *editor = place.page->findChild<desktop::CustomerEditor *>();
        QVERIFY(editor);
        editor->findChild<QLineEdit *>(QStringLiteral("labelLineEdit"))->setText(QStringLiteral("Maria"));
        editor->accept();
        QTRY_COMPARE(place.listed(), QStringList{QStringLiteral("Maria")});
        QTRY_COMPARE(place.title(), QStringLiteral("Maria"));
        QCOMPARE(place.told(AuditAction::CustomerChange).size(), 1);
    }

    void saysWhyNobodyCanBeKept()
    {
        Place place;
        CustomersPage page(*place.workspace);
        page.show();
        QVERIFY(page.findChild<QLabel *>(QStringLiteral("titleLabel"))->isVisible());
        QVERIFY(!page.actions().add->isEnabled());
    }

    void findsAsOneTypes()
    {
        Place place;
        QVERIFY(place.open());
        QVERIFY(place.save(person("Maria", {externalId("u-1")}, {QStringLiteral("vip")})) > 0);
        QVERIFY(place.save(person("Jonas", {externalId("u-2")})) > 0);
        QVERIFY(place.show());
        QTRY_COMPARE(place.listed(), (QStringList{QStringLiteral("Jonas"), QStringLiteral("Maria")}));
        place.type("u-1");
        QTRY_COMPARE(place.listed(), QStringList{QStringLiteral("Maria")});
        place.type("vip");
        QTRY_COMPARE(place.listed(), QStringList{QStringLiteral("Maria")});
        place.type("nobody");
        QTRY_COMPARE(place.listed(), QStringList());
        QTRY_VERIFY(place.part<QLabel>("customerCountLabel")->text().startsWith(QLatin1String("Nobody")));
        place.type("ona");
        QTRY_COMPARE(place.listed(), QStringList{QStringLiteral("Jonas")});
        QTRY_COMPARE(place.title(), QStringLiteral("Jonas"));
    }

    void moreThanCanBeListedIsSaid()
    {
        Place place;
        QVERIFY(place.open());
        for (int i = 0; i <= desktop::CustomerBrowser::kMostListed; ++i)
            QVERIFY(place.save(person(qPrintable(QStringLiteral("Nr %1").arg(i)), {})) > 0);
        QVERIFY(place.show());
        QTRY_COMPARE(place.listed().size(), desktop::CustomerBrowser::kMostListed);
        QVERIFY(place.part<QLabel>("customerCountLabel")->text().contains(QLatin1String("200")));
    }

    void theTimelineStandsBesideTheCustomer()
    {
        Place place;
        QVERIFY(place.open());
        QVERIFY(place.save(person("Maria", {externalId("u-1")})) > 0);
        const QDateTime begin(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
        QVERIFY(place.see("u-1", core::Status::InReview, begin) > 0);
        QVERIFY(place.see("u-1", core::Status::InReview, begin.addDays(1)) > 0);
        QVERIFY(place.see("u-1", core::Status::Approved, begin.addDays(2)) > 0);
        QVERIFY(place.see("u-2", core::Status::Rejected, begin) > 0);
        QVERIFY(place.show());
        QTRY_COMPARE(place.timelineRows(), 2);
        const auto *model = place.part<QTreeView>("timelineTreeView")->model();
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("Approved"));
        QTRY_COMPARE(place.told(AuditAction::View), (QList<QByteArray>{"customer", "customers rows=1"}));
    }

    void mergesTwo()
    {
        Place place;
        QVERIFY(place.open());
        const qint64 first = place.save(person("Maria", {externalId("u-1")}));
        const qint64 second = place.save(person("Maria K.", {externalId("u-2")}, {QStringLiteral("vip")}));
        QVERIFY(place.show());
        QTRY_COMPARE(place.listed().size(), 2);
        QVERIFY(!place.page->actions().merge->isEnabled());
        place.selectRows({0, 1});
        QVERIFY(place.page->actions().merge->isEnabled());
        QVERIFY(!place.page->actions().edit->isEnabled());
        place.page->actions().merge->trigger();
        auto *dialog = place.page->findChild<desktop::MergeDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QRadioButton *>(QStringLiteral("keepSecondRadioButton"))->click();
        const QString preview = dialog->findChild<QLabel *>(QStringLiteral("mergeResultLabel"))->text();
        QVERIFY2(preview.startsWith(QLatin1String("Maria K.")), qPrintable(preview));
        QVERIFY(preview.contains(QLatin1String("u-1")) && preview.contains(QLatin1String("u-2")));
        QVERIFY(preview.contains(QLatin1String("vip")));
        dialog->findChild<QPushButton *>(QStringLiteral("confirmMergeButton"))->click();
        QTRY_COMPARE(place.listed(), QStringList{QStringLiteral("Maria K.")});
        QCOMPARE(place.read(second).identifiers.size(), 2);
        QCOMPARE(place.read(first).id, 0);
        QCOMPARE(place.told(AuditAction::CustomerChange).size(), 1);
    }

    void removesAfterAQuestion()
    {
        Place place;
        QVERIFY(place.open());
        const qint64 maria = place.save(person("Maria", {externalId("u-1")}));
        QVERIFY(place.show());
        QTRY_COMPARE(place.listed().size(), 1);
        place.page->actions().remove->trigger();
        auto *question = place.page->findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->text().contains(QLatin1String("Maria")));
        QVERIFY(question->informativeText().contains(QLatin1String("history")));
        QCOMPARE(question->defaultButton(), question->button(QMessageBox::Cancel));
        question->findChild<QPushButton *>(QStringLiteral("confirmCustomerButton"))->click();
        QTRY_COMPARE(place.read(maria).id, 0);
        QTRY_VERIFY(place.part<QPushButton>("actionButton")->isVisible()); // nobody is saved any more
    }

    void whoIsHeldCannotBeRemoved()
    {
        Place place;
        QVERIFY(place.open());
        QVERIFY(place.save(person("Maria", {externalId("u-1")})) > 0);
        QVERIFY(place.show());
        QTRY_COMPARE(place.listed().size(), 1);
        place.page->actions().hold->trigger();
        auto *dialog = place.page->findChild<desktop::HoldDialog *>();
        QVERIFY(dialog);
        auto *begin = dialog->findChild<QPushButton *>(QStringLiteral("beginHoldButton"));
        QVERIFY(!begin->isEnabled()); // without a reason
        dialog->findChild<QLineEdit *>(QStringLiteral("holdReasonLineEdit"))->setText(QStringLiteral("court order 7"));
        begin->click();
        QTRY_VERIFY(!place.page->actions().remove->isEnabled());
        QTRY_VERIFY(place.part<QLabel>("holdLabel")->text().contains(QLatin1String("court order 7")));
        place.page->actions().hold->trigger();
        place.page->findChild<QPushButton *>(QStringLiteral("confirmCustomerButton"))->click();
        QTRY_VERIFY(place.page->actions().remove->isEnabled());
        QTRY_VERIFY(!place.part<QLabel>("holdLabel")->isVisible());
        QCOMPARE(place.told(AuditAction::Hold).size(), 2);
    }

    void whoIsLookedUpIsAskedWithAllThatIsKnown()
    {
        Place place;
        QVERIFY(place.open());
        const qint64 maria = place.save(
            person("Maria", {externalId("u-1"), {QStringLiteral("email"), QStringLiteral("maria@example.com")}}));
        QVERIFY(place.show());
        std::vector<core::Customer> asked;
        connect(place.page.get(), &CustomersPage::lookUpRequested, this,
                [&asked](const core::Customer &customer) { asked.push_back(customer.clone()); });
        QTRY_COMPARE(place.listed().size(), 1);
        QTest::keyClick(place.part<QLineEdit>("customerFindLineEdit"), Qt::Key_Return);
        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(asked.front().savedId, maria);
        QCOMPARE(asked.front().fields.textKeys().size(), 2);
    }

    void whatAnotherProgramSavedIsSaidBeforeItIsLost()
    {
        Place place;
        QVERIFY(place.open());
        const qint64 id = place.save(person("Maria", {externalId("u-1")}));
        QVERIFY(place.show());
        QTRY_COMPARE(place.listed().size(), 1);
        place.page->actions().edit->trigger();
        QTRY_VERIFY(place.page->findChild<desktop::CustomerEditor *>());
        auto *editor = place.page->findChild<desktop::CustomerEditor *>();
        CustomerRecord meanwhile = place.read(id);
        meanwhile.tags.append(QStringLiteral("theirs"));
        QCOMPARE(place.save(meanwhile), id);
        editor->findChild<QLineEdit *>(QStringLiteral("labelLineEdit"))->setText(QStringLiteral("Mine"));
        editor->accept();
        auto *newer = editor->findChild<QPushButton *>(QStringLiteral("helpButton"));
        QTRY_VERIFY(newer->isVisible());
        newer->click();
        QTRY_COMPARE(editor->findChild<QLineEdit *>(QStringLiteral("tagsLineEdit"))->text(), QStringLiteral("theirs"));
        editor->accept();
        QTRY_COMPARE(place.read(id).label, QStringLiteral("Mine"));
        QCOMPARE(place.read(id).tags, QStringList{QStringLiteral("theirs")});
    }

    void lockedItHoldsNothing()
    {
        Place place;
        QVERIFY(place.open());
        QVERIFY(place.save(person("Maria", {externalId("u-1")})) > 0);
        QVERIFY(place.see("u-1", core::Status::Approved, QDateTime::currentDateTimeUtc()) > 0);
        QVERIFY(place.show());
        QTRY_COMPARE(place.timelineRows(), 1);
        place.page->actions().edit->trigger();
        QTRY_VERIFY(place.page->findChild<desktop::CustomerEditor *>());
        place.type("maria");
        QVERIFY(place.page->setLocked(true)); // somebody was being edited
        QVERIFY(!place.page->findChild<desktop::CustomerEditor *>());
        QCOMPARE(place.listed(), QStringList());
        QCOMPARE(place.timelineRows(), 0);
        QCOMPARE(place.part<QLabel>("customerTitleLabel")->text(), QString());
        QCOMPARE(place.part<QLineEdit>("customerFindLineEdit")->text(), QString());
        for (const QLabel *label : place.page->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QLatin1String("Maria")), qPrintable(label->text()));
        QVERIFY(!place.page->setLocked(false));
        QTRY_COMPARE(place.listed(), QStringList{QStringLiteral("Maria")});
    }
};

QTEST_MAIN(TestCustomersPage)
#include "test_customerspage.moc"
