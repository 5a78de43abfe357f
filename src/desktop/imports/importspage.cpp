// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importspage.h"

#include "core/errortext.h"
#include "desktop/accounts/accountactions.h"
#include "desktop/imports/importactions.h"
#include "desktop/imports/importsmodel.h"
#include "desktop/imports/importtexts.h"
#include "desktop/lookup/emptystate.h"
#include "desktop/stateline.h"
#include "desktop/viewnote.h"
#include "desktop/visuals/columnwidths.h"
#include "desktop/visuals/selectedrow.h"
#include "desktop/workspace.h"
#include "ui_importspage.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

namespace kyc::desktop {

using services::ImportDesk;
using services::ImportState;
using services::ImportStatus;
using State = services::RecordsSession::State;

namespace {

constexpr int kCharactersSideBySide = 100; // list and detail, that both can be read

} // namespace

ImportsPage::ImportsPage(Workspace &workspace, ReceiptChoice choice, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::ImportsPage>()),
      m_actions(new ImportActions(this)),
      m_tasks(new ImportTasks(workspace, std::move(choice), this)),
      m_model(new ImportsModel(workspace.clock(), this)),
      m_stack(new QStackedLayout(this)),
      m_emptyState(new EmptyState(this)),
      m_viewNote(new ViewNote(workspace.trail(), QStringLiteral("imports"), this))
{
    m_emptyState->setObjectName(QStringLiteral("importsEmptyState"));
    m_stack->addWidget(m_emptyState);
    setUpActions();
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportsPage::offerCutOff);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ImportsPage::offerCutOff);
    connect(m_emptyState, &EmptyState::actionTriggered, this, &ImportsPage::emptyActionTriggered);
    connect(&m_workspace.records(), &services::RecordsSession::changed, this, &ImportsPage::recordsChanged);
    connect(&m_workspace.records(), &services::RecordsSession::aboutToClose, m_tasks, &ImportTasks::closeAll);
    connect(m_tasks, &ImportTasks::problem, this, &ImportsPage::showProblem);
    connect(m_tasks, &ImportTasks::done, this, [this](const QString &what) {
        makeList();
        m_ui->importStateLabel->setText(what);
    });
    connect(m_tasks, &ImportTasks::begun, this, &ImportsPage::select);
    recordsChanged();
}

ImportsPage::~ImportsPage()
{
    m_model->setImports(nullptr);
}

/// When the place is first shown, or something is said there: starting up does not wait for it.
void ImportsPage::makeList()
{
    if (m_listPage)
        return;
    m_listPage = new QWidget(this);
    m_ui->setupUi(m_listPage);
    m_stateLine = new StateLine(m_listPage);
    m_ui->listLayout->addWidget(m_stateLine);
    m_stack->addWidget(m_listPage);
    setUpTable();
    for (QAction *action : m_actions->all()) {
        const QString name = action->objectName().chopped(6) + QStringLiteral("Button");
        m_ui->buttonsLayout->addWidget(makeActionButton(action, name, this));
    }
    m_ui->buttonsLayout->addStretch(1);
    connect(m_ui->importDetail, &ImportDetail::idCopied, this,
            [this] { note(records::AuditAction::Copy, QStringLiteral("id")); });
    connect(m_ui->importDetail, &ImportDetail::linkCopied, this,
            [this] { note(records::AuditAction::Copy, QStringLiteral("id-proof-link")); });
    connect(m_ui->importDetail, &ImportDetail::linkOpened, this,
            [this] { note(records::AuditAction::Reveal, QStringLiteral("id-proof-link")); });
    restoreState(m_columns, m_splitter);
    listChanged();
}

void ImportsPage::note(records::AuditAction action, const QString &what)
{
    m_tasks->note(current(), action, what);
}

void ImportsPage::showProblem(const core::Error &error)
{
    makeList();
    m_stateLine->showError(error);
}

void ImportsPage::showNoProblem()
{
    if (!m_listPage)
        return;
    m_stateLine->showNothing();
    m_ui->importStateLabel->clear();
}

void ImportsPage::setUpTable()
{
    QTableView *table = m_ui->importsTableView;
    table->setModel(m_model);
    leadBySelection(*table);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    setColumnWidths(*header, {10, 16, 13, 13, 12, 22, 14});
    m_ui->importsSplitter->setShares(65, 35, kCharactersSideBySide);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportsPage::showCurrent);
    connect(table, &QWidget::customContextMenuRequested, this, [this, table](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_actions->all());
        menu->popup(table->viewport()->mapToGlobal(position));
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_wanted == 0)
            m_wanted = current(); // it stays selected
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportsPage::listChanged);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ImportsPage::listChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportsPage::showCurrent);
}

void ImportsPage::setUpActions()
{
    addActions(m_actions->all());
    const auto with = [this](QAction *action, void (ImportTasks::*task)(qint64)) {
        connect(action, &QAction::triggered, this, [this, task] {
            showNoProblem();
            if (const qint64 id = current(); id != 0)
                (m_tasks->*task)(id);
        });
    };
    connect(m_actions->begin, &QAction::triggered, this, [this] { begin({}); });
    with(m_actions->resume, &ImportTasks::resume);
    with(m_actions->stop, &ImportTasks::stop);
    with(m_actions->watchOn, &ImportTasks::watchOn);
    with(m_actions->newToken, &ImportTasks::askForNewToken);
    with(m_actions->discard, &ImportTasks::askToDiscard);
    with(m_actions->copySummary, &ImportTasks::copySummary);
    with(m_actions->saveReceipt, &ImportTasks::saveReceipt);
}

bool ImportsPage::isOpen() const
{
    return m_workspace.records().state() == State::Open && !m_isLocked;
}

const ImportState *ImportsPage::currentImport() const
{
    return m_listPage ? m_model->import(m_ui->importsTableView->currentIndex().row()) : nullptr;
}

qint64 ImportsPage::current() const
{
    const ImportState *import = currentImport();
    return import ? import->id : 0;
}

void ImportsPage::begin(ImportWizard::Start start)
{
    if (start.reference.isEmpty() && m_reference)
        start.reference = m_reference();
    showNoProblem();
    if (isOpen())
        m_tasks->begin(start);
}

void ImportsPage::select(qint64 id)
{
    m_wanted = id;
    listChanged();
}

void ImportsPage::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    if (isLocked)
        m_tasks->closeAll();
    recordsChanged();
}

void ImportsPage::recordsChanged()
{
    if (isOpen()) {
        useImports();
    } else {
        m_isOffered = false;
        m_wanted = 0;
        showNoProblem();
        if (m_listPage)
            m_ui->importDetail->showNothing();
    }
    showState();
    updateActions();
}

/// They are made when the records are opened for the first time, so that starting up does not wait for them.
void ImportsPage::useImports()
{
    if (std::exchange(m_isUsed, true))
        return;
    ImportDesk &imports = m_workspace.imports();
    m_model->setImports(&imports);
    connect(&imports, &ImportDesk::ended, this, &ImportsPage::ended);
    connect(&imports, &ImportDesk::failed, this, [this](qint64, const core::Error &error) { showProblem(error); });
}

void ImportsPage::listChanged()
{
    if (m_listPage)
        selectWanted();
    showState();
    showCurrent();
    noteView();
}

void ImportsPage::selectWanted()
{
    QTableView *table = m_ui->importsTableView;
    const int wanted = m_wanted != 0 ? m_model->rowOf(m_wanted) : -1;
    if (wanted >= 0) {
        m_wanted = 0;
        table->setCurrentIndex(m_model->index(wanted, 0));
    } else if (!table->currentIndex().isValid() && m_model->rowCount() > 0) {
        table->setCurrentIndex(m_model->index(0, 0));
    }
}

/// Whoever sees the list has seen whom it is about.
void ImportsPage::noteView()
{
    if (isVisible() && isOpen())
        m_viewNote->seen(m_model->rowCount());
}

void ImportsPage::offerCutOff()
{
    if (m_isOffered || !isOpen() || m_model->rowCount() == 0)
        return;
    m_isOffered = true;
    QStringList steps;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isCutOff(*m_model->import(row), m_model->runner(row)))
            steps.append(services::stepName(m_model->import(row)->step).text());
    }
    if (!steps.isEmpty())
        Q_EMIT cutOffFound(steps);
}

void ImportsPage::showCurrent()
{
    if (m_listPage) {
        if (const ImportState *import = isOpen() ? currentImport() : nullptr)
            m_ui->importDetail->showImport(*import, m_model->runner(m_ui->importsTableView->currentIndex().row()));
        else
            m_ui->importDetail->showNothing();
    }
    updateActions();
}

void ImportsPage::updateActions()
{
    const ImportState *import = isOpen() ? currentImport() : nullptr;
    const ImportDesk *imports = import ? &m_workspace.imports() : nullptr;
    const bool isHere = import && imports->runner(import->id) == ImportDesk::Runner::Here;
    const bool canResume = import && imports->canResume(import->id);
    const bool isWaiting = import && import->status == ImportStatus::Waiting;
    m_actions->begin->setEnabled(isOpen());
    m_actions->resume->setEnabled(canResume);
    m_actions->stop->setEnabled(isHere);
    m_actions->watchOn->setEnabled(canResume && isWaiting);
    m_actions->newToken->setEnabled(import && imports->canTakeNewToken(import->id));
    m_actions->discard->setEnabled(import && imports->canDiscard(import->id));
    m_actions->copySummary->setEnabled(import && !import->isDamaged);
    m_actions->saveReceipt->setEnabled(import && !import->isDamaged);
}

void ImportsPage::showState()
{
    const services::RecordsSession &records = m_workspace.records();
    if (isOpen() && m_model->rowCount() > 0) {
        if (m_listPage)
            m_stack->setCurrentWidget(m_listPage);
        return;
    }
    if (isOpen()) {
        m_emptyState->setTexts(
            tr("No imports yet"),
            tr("A customer who was verified at one provider need not be verified again at another: a "
               "share token carries the result over."));
        m_emptyState->setAction(tr("New import\u2026"));
    } else if (records.state() == State::Refused) {
        m_emptyState->setTexts(tr("The records cannot be used"), core::errorText(records.problem()).line());
        m_emptyState->setAction(tr("Try again"));
    } else if (records.state() == State::Opening) {
        m_emptyState->setTexts(tr("The records are being opened\u2026"), {});
        m_emptyState->setAction({});
    } else {
        m_emptyState->setTexts(tr("Imports are kept with the records"),
                               tr("An import is written down step by step, so that no token is ever handed over twice. "
                                  "Choose where credentials are kept, and the records can be opened."));
        m_emptyState->setAction(tr("Choose\u2026"));
    }
    m_stack->setCurrentWidget(m_emptyState);
}

void ImportsPage::emptyActionTriggered()
{
    if (isOpen())
        begin({});
    else if (m_workspace.records().state() == State::Refused)
        m_workspace.records().retry();
    else
        Q_EMIT keeperWanted();
}

void ImportsPage::focusList()
{
    if (m_listPage && m_stack->currentWidget() == m_listPage)
        m_ui->importsTableView->setFocus(Qt::OtherFocusReason);
    else if (auto *action = m_emptyState->findChild<QPushButton *>(QStringLiteral("actionButton")))
        action->setFocus(Qt::OtherFocusReason);
}

QByteArray ImportsPage::columnState() const
{
    return m_listPage ? m_ui->importsTableView->horizontalHeader()->saveState() : m_columns;
}

QByteArray ImportsPage::splitterState() const
{
    return m_listPage ? m_ui->importsSplitter->saveState() : m_splitter;
}

void ImportsPage::restoreState(const QByteArray &columns, const QByteArray &splitter)
{
    m_columns = columns;
    m_splitter = splitter;
    if (!m_listPage)
        return;
    restoreColumns(*m_ui->importsTableView->horizontalHeader(), columns);
    if (!splitter.isEmpty())
        m_ui->importsSplitter->restoreState(splitter);
    m_ui->importsSplitter->arrange();
}

void ImportsPage::showEvent(QShowEvent *event)
{
    makeList();
    QWidget::showEvent(event);
    if (isOpen())
        static_cast<void>(m_workspace.imports().reload()); // another program may have changed some
    noteView();
}

} // namespace kyc::desktop
