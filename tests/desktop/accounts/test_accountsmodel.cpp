// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountsmodel.h"
#include "desktop/accounts/sampleaccounts.h"
#include "desktop/visuals/contrast.h"
#include "desktop/visuals/theme.h"
#include "services/summary.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFont>
#include <QIcon>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace kyc;
using desktop::AccountsModel;
using test::sampleAccount;
using Tester = QAbstractItemModelTester;

namespace {

QString text(const AccountsModel &model, int row, AccountsModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestAccountsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { desktop::applyTheme(*qApp, desktop::ColorScheme::Light); }
    void showsTheAccountsOfTheBook();
    void productionStandsOut();
    void disabledAccountsArePaleButReadable();
    void unknownProviderIsNamedByItsId();
    void toolTipNamesTheAddress();
    void followsTheBook();
    void changesKeepTheOtherRows();
    void manyChangesAreOneRefresh();
    void findsRowsAndIds();
    void hasHeaders();
    void holdsNoCredential();
};

void TestAccountsModel::showsTheAccountsOfTheBook()
{
    services::AccountBook book;
    book.add(sampleAccount(QStringLiteral("p100-staging")));
    AccountsModel model(book, {});
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), 7);
    QCOMPARE(text(model, 0, AccountsModel::Name), QStringLiteral("p100-staging"));
    QCOMPARE(text(model, 0, AccountsModel::Provider), QStringLiteral("P100"));
    QCOMPARE(text(model, 0, AccountsModel::Environment), services::environmentText(core::Environment::Staging));
    QCOMPARE(text(model, 0, AccountsModel::State), QStringLiteral("Enabled"));
}

void TestAccountsModel::productionStandsOut()
{
    services::AccountBook book;
    book.add(sampleAccount(QStringLiteral("production"), core::Environment::Production));
    book.add(sampleAccount(QStringLiteral("staging"), core::Environment::Staging));
    book.add(sampleAccount(QStringLiteral("custom"), core::Environment::Custom));
    const AccountsModel model(book, {});
    QList<QImage> icons;
    QStringList words;
    for (int row = 0; row < 3; ++row) {
        const QModelIndex index = model.index(row, AccountsModel::Environment);
        icons.append(index.data(Qt::DecorationRole).value<QIcon>().pixmap(QSize(16, 16), 1.0).toImage());
        words.append(index.data().toString());
        QCOMPARE(index.data(Qt::FontRole).value<QFont>().bold(), row == 0);
        QCOMPARE(index.data(Qt::ForegroundRole).isValid(), row == 0);
    }
    // Word and shape each tell them apart without the colour.
    QVERIFY(icons.at(0) != icons.at(1) && icons.at(1) != icons.at(2) && icons.at(0) != icons.at(2));
    QCOMPARE(words.removeDuplicates(), 0);
}

void TestAccountsModel::disabledAccountsArePaleButReadable()
{
    services::AccountBook book;
    core::Account account = sampleAccount(QStringLiteral("off"), core::Environment::Production);
    account.isEnabled = false;
    book.add(std::move(account));
    const AccountsModel model(book, {});
    QCOMPARE(text(model, 0, AccountsModel::State), QStringLiteral("Disabled"));
    for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
        const auto color = model.index(0, column).data(Qt::ForegroundRole).value<QColor>();
        QVERIFY(color != QApplication::palette().color(QPalette::Text));
        QVERIFY(desktop::contrastRatio(color, QApplication::palette().color(QPalette::Base)) >= desktop::kTextContrast);
    }
}

void TestAccountsModel::unknownProviderIsNamedByItsId()
{
    services::AccountBook book;
    core::Account account = sampleAccount(QStringLiteral("old"));
    account.providerId = QStringLiteral("gone");
    book.add(std::move(account));
    const AccountsModel model(book, {});
    QCOMPARE(text(model, 0, AccountsModel::Provider), QStringLiteral("gone"));
}

void TestAccountsModel::toolTipNamesTheAddress()
{
    services::AccountBook book;
    book.add(sampleAccount(QStringLiteral("custom"), core::Environment::Custom));
    const AccountsModel model(book, {});
    const QString toolTip = model.index(0, AccountsModel::Environment).data(Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(QStringLiteral("127.0.0.1:8900")), qPrintable(toolTip));
}

void TestAccountsModel::followsTheBook()
{
    services::AccountBook book;
    AccountsModel model(book, {});
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QString first = book.add(sampleAccount(QStringLiteral("first")));
    const QString second = book.add(sampleAccount(QStringLiteral("second")));
    const QString third = book.add(sampleAccount(QStringLiteral("third")));
    QTRY_COMPARE(model.rowCount(), 3);
    book.remove(second);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.idAt(0), first);
    QCOMPARE(model.idAt(1), third);
    book.remove(first);
    book.remove(third);
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestAccountsModel::changesKeepTheOtherRows()
{
    services::AccountBook book;
    book.add(sampleAccount(QStringLiteral("first")));
    const QString second = book.add(sampleAccount(QStringLiteral("second")));
    AccountsModel model(book, {});
    const QPersistentModelIndex kept = model.index(0, 0);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    core::Account renamed = book.find(second)->clone();
    renamed.name = QStringLiteral("renamed");
    book.replace(std::move(renamed));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(1, 0));
    QCOMPARE(text(model, 1, AccountsModel::Name), QStringLiteral("renamed"));

    // A credential alone changes nothing that is shown.
    core::Account rotated = book.find(second)->clone();
    rotated.fields.setSecret(QStringLiteral("api-key"), core::Secret(QByteArray("new")));
    book.replace(std::move(rotated));
    model.refresh();
    QCOMPARE(changed.count(), 1);
    QVERIFY(kept.isValid());
    QCOMPARE(reset.count(), 0);
}

void TestAccountsModel::manyChangesAreOneRefresh()
{
    constexpr int kAccounts = 200;
    services::AccountBook book;
    for (int i = 0; i < kAccounts; ++i)
        book.add(sampleAccount(QStringLiteral("account %1").arg(i)));
    int looked = 0;
    AccountsModel model(book, [&looked](const core::Account &account) {
        ++looked;
        desktop::AccountFacts facts;
        facts.credentialText =
            account.fields.secretKeys().isEmpty() ? QStringLiteral("locked") : QStringLiteral("good");
        return facts;
    });
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QTableView view;
    view.setModel(&model);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    view.selectRow(150);
    const QString selected = model.idAt(150);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    looked = 0;
    // As the vault does when it is locked, and when it has been read.
    for (const bool hasSecrets : {false, true}) {
        for (int i = 0; i < kAccounts; ++i) {
            core::Account account = book.accounts().at(static_cast<std::size_t>(i)).clone();
            account.fields.remove(QStringLiteral("api-key"));
            if (hasSecrets)
                account.fields.setSecret(QStringLiteral("api-key"), core::Secret(QByteArray("key")));
            book.replace(std::move(account));
        }
        const QString expected = hasSecrets ? QStringLiteral("good") : QStringLiteral("locked");
        QTRY_COMPARE(text(model, kAccounts - 1, AccountsModel::Credential), expected);
        QCOMPARE(std::exchange(looked, 0), kAccounts); // each was looked at once
    }
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.idAt(view.currentIndex().row()), selected);
    QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
    QVERIFY(view.hasFocus());
}

void TestAccountsModel::findsRowsAndIds()
{
    services::AccountBook book;
    const QString id = book.add(sampleAccount(QStringLiteral("first")));
    const AccountsModel model(book, {});
    QCOMPARE(model.rowOf(id), 0);
    QCOMPARE(model.rowOf(QStringLiteral("nobody")), -1);
    QCOMPARE(model.idAt(0), id);
    QCOMPARE(model.idAt(1), QString());
    QCOMPARE(model.idAt(-1), QString());
}

void TestAccountsModel::hasHeaders()
{
    services::AccountBook book;
    const AccountsModel model(book, {});
    QStringList headers;
    for (int column = 0; column < AccountsModel::ColumnCount; ++column)
        headers.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QVERIFY(!headers.contains(QString()));
    QCOMPARE(headers.removeDuplicates(), 0);
}

void TestAccountsModel::holdsNoCredential()
{
    services::AccountBook book;
    book.add(sampleAccount(QStringLiteral("first")));
    const AccountsModel model(book, {});
    for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
        for (int role = 0; role < Qt::UserRole + 8; ++role)
            QVERIFY(!model.index(0, column).data(role).toString().contains(QStringLiteral("kept-key")));
    }
}

QTEST_MAIN(TestAccountsModel)
#include "test_accountsmodel.moc"
