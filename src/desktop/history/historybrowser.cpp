// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historybrowser.h"

#include "core/errortext.h"
#include "desktop/export/exporttask.h"
#include "desktop/history/historyactions.h"
#include "desktop/history/historychoice.h"
#include "desktop/history/historydetail.h"
#include "desktop/history/historylist.h"
#include "desktop/history/historymodel.h"
#include "desktop/viewnote.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"
#include "ui_historybrowser.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace kyc::desktop {

namespace {

/// Narrower than this many characters, the detail goes below the table.
constexpr int kCharactersSideBySide = 140;

/// How table and detail share the room, in parts.
constexpr int kAll = 10'000;
constexpr int kUsualTableShare = 6400;

} // namespace

HistoryBrowser::HistoryBrowser(Workspace &workspace, HistoryActions &actions, ExportFile files,
                               const QByteArray &columns, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_actions(actions),
      m_ui(std::make_unique<Ui::HistoryBrowser>()),
      m_viewNote(new ViewNote(workspace.trail(), QStringLiteral("history"), this)),
      m_detail(new HistoryDetail(workspace, actions, this)),
      m_files(std::move(files))
{
    m_ui->setupUi(this);
    m_ui->newButton->hide();
    m_ui->problemLabel->hide();
    setUpList();
    setUpDetail();
    connectActions();
    setUpExport();
    m_list->restoreColumns(columns);
    search();
}

HistoryBrowser::~HistoryBrowser() = default;

void HistoryBrowser::setUpList()
{
    m_list = new HistoryList(
        *m_ui->historyTableView, [this] { return m_workspace.records().history(); }, m_workspace.clock(), this);
    connect(m_list, &HistoryList::changed, this, &HistoryBrowser::listChanged);
    connect(m_list, &HistoryList::moreFound, this, &HistoryBrowser::showMoreButton);
    connect(m_list, &HistoryList::currentChanged, this, &HistoryBrowser::showCurrent);
    connect(m_list, &HistoryList::failed, this, &HistoryBrowser::showProblem);
    connect(m_ui->filterBar, &HistoryFilterBar::changed, this, &HistoryBrowser::search);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, m_ui->filterBar, &HistoryFilterBar::clear);
    connect(m_ui->newButton, &QPushButton::clicked, m_actions.refresh, &QAction::trigger);
    connect(m_ui->historyTableView, &QWidget::customContextMenuRequested, this, &HistoryBrowser::showContextMenu);
    connect(m_ui->historyTableView, &HistoryView::opened, m_detail, &HistoryDetail::focusFirst);
    m_ui->historyTableView->addAction(m_actions.copyRow);
}

void HistoryBrowser::setUpDetail()
{
    m_detail->setObjectName(QStringLiteral("historyDetail"));
    m_ui->splitter->addWidget(m_detail);
    m_ui->splitter->setShares(kUsualTableShare * 100 / kAll, (kAll - kUsualTableShare) * 100 / kAll,
                              kCharactersSideBySide);
    shareRoom();
    connect(m_ui->splitter, &DetailSplitter::turned, this, &HistoryBrowser::shareRoom);
    connect(m_ui->splitter, &QSplitter::splitterMoved, this, [this] {
        const QList<int> sizes = m_ui->splitter->sizes();
        m_tableShare = sizes.at(0) * kAll / std::max(1, sizes.at(0) + sizes.at(1));
    });
    connect(m_detail, &HistoryDetail::lookUpRequested, this, &HistoryBrowser::lookUpRequested);
    connect(m_detail, &HistoryDetail::allRequested, this, [this](const HistoryChoice &choice) {
        setChoice(choice);
        focusList();
    });
}

void HistoryBrowser::connectActions()
{
    connect(m_actions.find, &QAction::triggered, m_ui->filterBar, &HistoryFilterBar::focusText);
    connect(m_actions.clearFilters, &QAction::triggered, m_ui->filterBar, &HistoryFilterBar::clear);
    connect(m_actions.refresh, &QAction::triggered, this, [this] {
        m_list->showMore();
        focusList();
    });
    connect(m_actions.copyRow, &QAction::triggered, this, &HistoryBrowser::copyRow);
    connect(m_actions.reverse, &QAction::triggered, m_list, &HistoryList::reverse);
    for (const QAction *action : m_actions.sorting())
        connect(action, &QAction::triggered, m_list, [this, action] { m_list->sortBy(action->data().toInt()); });
    connect(m_list, &HistoryList::sorted, this,
            [this](int column) { m_actions.sorting().at(column)->setChecked(true); });
    m_actions.sorting().first()->setChecked(true);
}

void HistoryBrowser::setUpExport()
{
    m_export = new ExportTask(m_workspace, *m_ui->exportPanel, std::move(m_files), this);
    connect(m_actions.exportFiltered, &QAction::triggered, this, [this] { startExport(m_list->shown()); });
    connect(m_actions.exportSelection, &QAction::triggered, this, [this] { startExport(m_list->selected()); });
    connect(m_list, &HistoryList::selectionChanged, this, &HistoryBrowser::updateExport);
    connect(m_list, &HistoryList::changed, this, &HistoryBrowser::updateExport);
    connect(m_ui->exportPanel, &ExportPanel::runningChanged, this, &HistoryBrowser::updateExport);
    updateExport();
}

void HistoryBrowser::startExport(const HistoryRows::Ids &ids)
{
    m_export->start(static_cast<qint64>(ids->size()),
                    [ids](services::HistoryExport &exporter, const QString &path, const services::CsvOptions &options) {
                        return exporter.entries(ids, path, options);
                    });
}

void HistoryBrowser::updateExport()
{
    const bool isFree = !m_ui->exportPanel->isRunning();
    m_actions.exportFiltered->setEnabled(isFree && m_list->isComplete() && m_list->rowCount() > 0);
    m_actions.exportSelection->setEnabled(isFree && m_ui->historyTableView->selectionModel()->hasSelection());
}

void HistoryBrowser::setChoice(const HistoryChoice &choice)
{
    m_ui->filterBar->setChoice(choice);
}

void HistoryBrowser::focusList()
{
    if (m_ui->listStackedWidget->currentWidget() == m_ui->historyTableView)
        m_ui->historyTableView->setFocus(Qt::OtherFocusReason);
    else
        m_ui->filterBar->focusText();
}

void HistoryBrowser::search()
{
    m_ui->problemLabel->hide();
    m_isNewSearch = true;
    m_list->search([this, choice = m_ui->filterBar->choice()] {
        return filterOf(choice, m_workspace.clock().nowUtc(), QTimeZone::systemTimeZone());
    });
}

void HistoryBrowser::lookForMore()
{
    m_list->lookForMore();
}

void HistoryBrowser::listChanged()
{
    if (m_list->isComplete()) {
        readContents();
        if (std::exchange(m_isNewSearch, false))
            m_viewNote->seen(m_list->rowCount());
    }
    showCounts();
    showState();
}

void HistoryBrowser::showMoreButton(int more)
{
    //: Button: so many lookups were recorded since the list was made; it shows them
    m_ui->newButton->setText(tr("%n new", nullptr, more));
    m_ui->newButton->setVisible(more > 0);
}

void HistoryBrowser::showCurrent()
{
    m_actions.copyRow->setEnabled(m_list->currentRow() >= 0);
    if (m_list->currentRow() >= 0 && m_isDetailWanted)
        m_detail->open(m_list->currentId());
    else
        m_detail->close();
}

void HistoryBrowser::setDetailVisible(bool isVisible)
{
    m_isDetailWanted = isVisible;
    m_detail->setVisible(isVisible);
    showCurrent();
}

void HistoryBrowser::copyRow()
{
    const QModelIndex current = m_ui->historyTableView->currentIndex();
    const records::HistoryRow *row = current.isValid() ? m_list->model().row(current.row()) : nullptr;
    if (!row)
        return;
    QStringList cells;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        cells.append(current.siblingAtColumn(column).data().toString());
    QGuiApplication::clipboard()->setText(cells.join(u'\t'));
    core::LookupOutcome outcome;
    outcome.checkId = row->checkId;
    outcome.identifiers = row->identifiers;
    m_workspace.trail().note(records::AuditAction::Copy,
                             {.account = row->accountId,
                              .check = row->checkId,
                              .customer = services::auditedCustomer(outcome, row->customerId),
                              .reference = row->reference,
                              .outcome = QStringLiteral("row record=%1").arg(row->id)});
}

void HistoryBrowser::shareRoom()
{
    const int share = m_tableShare > 0 && m_tableShare < kAll ? m_tableShare : kUsualTableShare;
    m_ui->splitter->setSizes({share, kAll - share});
}

void HistoryBrowser::setTableShare(int share)
{
    m_tableShare = share;
    shareRoom();
}

void HistoryBrowser::readContents()
{
    records::HistoryStore *store = m_workspace.records().history();
    if (!store)
        return;
    whenDone(store->contents(), this, [this](const core::Result<records::HistoryContents> &contents) {
        if (!contents)
            return; // the count is missing then, and no more
        QMap<QString, QString> names;
        for (const core::Account &account : m_workspace.accounts().accounts())
            names.insert(account.id, account.name);
        m_entries = contents->entries;
        m_ui->filterBar->setContents(*contents, names);
        showCounts();
    });
}

void HistoryBrowser::showCounts()
{
    const bool isEverything = m_ui->filterBar->choice().isEverything();
    m_ui->filterBar->setCounts(m_list->isComplete() ? m_list->rowCount() : -1,
                               isEverything ? m_list->rowCount() : m_entries);
}

void HistoryBrowser::showState()
{
    const bool isEmpty = m_list->isComplete() && m_list->rowCount() == 0;
    if (isEmpty && m_ui->filterBar->choice().isEverything()) {
        m_ui->emptyState->setTexts(tr("Nothing was looked up yet"),
                                   tr("Every lookup is recorded here with what the provider said. Look up a customer, "
                                      "and it is found here again."));
        m_ui->emptyState->setAction({});
    } else if (isEmpty) {
        m_ui->emptyState->setTexts(tr("Nothing matches"), tr("No recorded lookup is like that."));
        m_ui->emptyState->setAction(tr("Clear filters"));
    }
    m_ui->listStackedWidget->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyState)
                                                      : m_ui->historyTableView);
}

void HistoryBrowser::showProblem(const core::Error &error)
{
    m_ui->problemLabel->setText(core::errorText(error).line());
    m_ui->problemLabel->show();
}

void HistoryBrowser::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : m_actions.all()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(m_ui->historyTableView->viewport()->mapToGlobal(position));
}

QByteArray HistoryBrowser::columnState() const
{
    return m_list->columnState();
}

} // namespace kyc::desktop
