// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountsdialog.h"

#include "desktop/accounts/accounteditor.h"
#include "desktop/accounts/accountsmodel.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"
#include "ui_accountsdialog.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

namespace kyc::desktop {

AccountsDialog::AccountsDialog(services::AccountBook &book, QWidget *parent)
    : QDialog(parent),
      m_book(book),
      m_model(new AccountsModel(book, this)),
      m_ui(std::make_unique<Ui::AccountsDialog>())
{
    m_ui->setupUi(this);
    setUpTable();
    setUpActions();
    drawEmptyIcon();
    selectRow(0);
    fitToText(*this, 38, 22);
    showState();
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_ui->accountsTableView) : m_ui->addButton)->setFocus();
}

AccountsDialog::~AccountsDialog() = default;

void AccountsDialog::setUpTable()
{
    QTableView *table = m_ui->accountsTableView;
    table->setModel(m_model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(AccountsModel::Name, QHeaderView::Stretch);
    table->horizontalHeader()->setMinimumSectionSize(kGrid * 10);

    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccountsDialog::showState);
    connect(table, &QTableView::doubleClicked, this, [this] { editAccount(selectedId()); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AccountsDialog::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &AccountsDialog::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AccountsDialog::showState);
}

void AccountsDialog::setUpActions()
{
    m_ui->addButton->setIcon(tintedIcon(QStringLiteral("add")));
    m_ui->editButton->setIcon(tintedIcon(QStringLiteral("edit")));
    m_ui->removeButton->setIcon(tintedIcon(QStringLiteral("remove")));

    const auto editSelected = [this] { editAccount(selectedId()); };
    connect(m_ui->addButton, &QPushButton::clicked, this, &AccountsDialog::addAccount);
    connect(m_ui->editButton, &QPushButton::clicked, this, editSelected);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &AccountsDialog::removeSelected);
    // As shortcuts, because the list hands an Enter on to the dialog, which would press OK in the editor just opened.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, m_ui->accountsTableView);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, editSelected);
    }
    connect(new QShortcut(Qt::Key_Insert, this), &QShortcut::activated, this, &AccountsDialog::addAccount);
    connect(new QShortcut(Qt::Key_Delete, this), &QShortcut::activated, this, &AccountsDialog::removeSelected);
}

void AccountsDialog::select(const QString &accountId)
{
    if (const int row = m_model->rowOf(accountId); row >= 0)
        selectRow(row);
}

void AccountsDialog::selectRow(int row)
{
    // QTableView::selectRow() finds nothing in a mirrored table that has not been laid out yet.
    m_ui->accountsTableView->selectionModel()->setCurrentIndex(
        m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AccountsDialog::addAccount()
{
    openEditor(new AccountEditor(m_book, this));
}

void AccountsDialog::editAccount(const QString &accountId)
{
    if (const core::Account *account = m_book.find(accountId))
        openEditor(new AccountEditor(m_book, *account, this));
}

void AccountsDialog::openEditor(AccountEditor *editor)
{
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &AccountEditor::saved, this, [this](const QString &accountId) {
        select(accountId);
        m_ui->accountsTableView->setFocus();
    });
    editor->open();
}

void AccountsDialog::removeSelected()
{
    const core::Account *account = m_book.find(selectedId());
    if (!account)
        return;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove account"),
                                     tr("Remove the account “%1”?").arg(account->name), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("Its credentials are forgotten and cannot be brought back."));
    QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("confirmRemoveButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, [this, id = account->id] { m_book.remove(id); });
    question->open();
}

void AccountsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ui)
        drawEmptyIcon();
}

void AccountsDialog::showState()
{
    const bool hasAccounts = m_model->rowCount() > 0;
    m_ui->stack->setCurrentWidget(hasAccounts ? m_ui->listPage : m_ui->emptyPage);
    const bool isSelected = hasAccounts && !selectedId().isEmpty();
    m_ui->editButton->setEnabled(isSelected);
    m_ui->removeButton->setEnabled(isSelected);
    if (!hasAccounts)
        m_ui->addButton->setFocus();
}

void AccountsDialog::drawEmptyIcon()
{
    const QIcon icon = tintedIcon(QStringLiteral("place-accounts"), QPalette::PlaceholderText);
    m_ui->emptyIconLabel->setPixmap(icon.pixmap(QSize(kLargeIcon, kLargeIcon), devicePixelRatioF()));
}

QString AccountsDialog::selectedId() const
{
    const QModelIndexList rows = m_ui->accountsTableView->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->idAt(rows.first().row());
}

} // namespace kyc::desktop
