// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/help/shortcutsdialog.h"

#include "desktop/visuals/metrics.h"
#include "ui_shortcutsdialog.h"

#include <QAction>
#include <QHeaderView>
#include <QKeySequence>

namespace kyc::desktop {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QTreeWidgetItem *makeItem(const QString &what, const QString &keys)
{
    return new QTreeWidgetItem({what, keys});
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    Ui::ShortcutsDialog ui;
    ui.setupUi(this);
    QList<QTreeWidgetItem *> items;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            items.append(
                makeItem(withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText)));
    }
    const QString enter = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    const QString tab = QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText);
    items.append(makeItem(tr("In the results: what helps with the row"), enter));
    items.append(makeItem(tr("From the results into a row's input"), tab));
    ui.shortcutsTreeWidget->addTopLevelItems(items);
    ui.shortcutsTreeWidget->header()->setStretchLastSection(false);
    ui.shortcutsTreeWidget->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    ui.shortcutsTreeWidget->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    fitToText(*this, 34, 28);
    ui.shortcutsTreeWidget->setCurrentItem(items.first());
    connect(ui.buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace kyc::desktop
