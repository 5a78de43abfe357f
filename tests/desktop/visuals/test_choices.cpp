// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/namedchoice.h"
#include "desktop/visuals/selectedrow.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>
#include <QTest>

using namespace kyc::desktop;

namespace {

/// What a screen reader calls it by its labels.
QStringList labelsOf(QWidget *widget)
{
    QStringList names;
    for (const auto &[label, relation] : QAccessible::queryAccessibleInterface(widget)->relations()) {
        if (relation == QAccessible::Label)
            names.append(label->text(QAccessible::Name));
    }
    return names;
}

/// As assistive technology does it.
void select(QAccessibleInterface *row)
{
    row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
}

} // namespace

class TestChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceIsCalledByItsName()
    {
        QWidget window;
        auto *first = new QComboBox(&window);
        auto *second = new QComboBox(&window);
        nameChoice(*first, QStringLiteral("Kind of identifier 1"));
        nameChoice(*second, QStringLiteral("Kind of identifier 2"));
        QCOMPARE(labelsOf(first), QStringList(QStringLiteral("Kind of identifier 1")));
        QCOMPARE(labelsOf(second), QStringList(QStringLiteral("Kind of identifier 2")));
        window.show();
        const QList<QLabel *> labels = window.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(!label->isVisible());
    }

    void anotherNameTakesItsPlace()
    {
        QWidget window;
        auto *choice = new QComboBox(&window);
        nameChoice(*choice, QStringLiteral("before"));
        nameChoice(*choice, QStringLiteral("after"));
        QCOMPARE(labelsOf(choice), QStringList(QStringLiteral("after")));
        delete choice;
        QTRY_VERIFY(window.findChildren<QLabel *>().isEmpty());
    }

    void whatIsSelectedInAListIsCurrent()
    {
        QListWidget list;
        list.addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        list.setCurrentRow(0);
        leadBySelection(list);
        select(QAccessible::queryAccessibleInterface(&list)->child(2));
        QCOMPARE(list.currentRow(), 2);
        QCOMPARE(list.selectedItems(), QList<QListWidgetItem *>{list.item(2)});
    }

    void whatIsSelectedInATableIsCurrent()
    {
        QTableWidget table(4, 2);
        table.setSelectionBehavior(QTableView::SelectRows);
        table.setSelectionMode(QTableView::SingleSelection);
        table.setCurrentCell(0, 1);
        leadBySelection(table);
        select(QAccessible::queryAccessibleInterface(&table)->tableInterface()->cellAt(3, 1));
        QCOMPARE(table.currentRow(), 3);
        QCOMPARE(table.selectionModel()->selectedRows(), QModelIndexList{table.model()->index(3, 0)});
    }

    void manySelectedLeadNowhere()
    {
        QTableWidget table(4, 2);
        table.setSelectionBehavior(QTableView::SelectRows);
        table.setCurrentCell(1, 0);
        leadBySelection(table);
        table.selectAll();
        QCOMPARE(table.currentRow(), 1);
        table.clearSelection();
        QCOMPARE(table.currentRow(), 1);
    }
};

QTEST_MAIN(TestChoices)
#include "test_choices.moc"
