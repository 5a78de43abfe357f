// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/lookupresults.h"

#include "desktop/export/exportpanel.h"
#include "desktop/export/lookupexport.h"
#include "desktop/logins/lookuplogins.h"
#include "desktop/lookup/lookupactions.h"
#include "desktop/lookup/lookupdetail.h"
#include "desktop/lookup/lookupresultsmodel.h"
#include "desktop/lookup/lookuptimeline.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/rowannouncer.h"
#include "desktop/search/customercompletions.h"
#include "desktop/visuals/columnwidths.h"
#include "desktop/workspace.h"
#include "services/savedcustomers.h"
#include "ui_lookupresults.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QResizeEvent>
#include <QTimeZone>

namespace kyc::desktop {

namespace {

/// Narrower than this many characters, the detail goes below the table.
constexpr int kCharactersSideBySide = 140;

/// How table and detail share the room, in parts.
constexpr int kTableShare = 68;
constexpr int kDetailShare = 32;

} // namespace

LookupResults::LookupResults(Workspace &workspace, LookupActions &actions, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_actions(actions),
      m_ui(std::make_unique<Ui::LookupResults>()),
      m_model(new LookupResultsModel(workspace.clock(), this))
{
    m_ui->setupUi(this);
    m_ui->refreshAllButton->setDefaultAction(m_actions.refreshAll);
    m_ui->cancelAllButton->setDefaultAction(m_actions.cancelAll);
    setUpView();
    setUpSession();
    m_logins = new LookupLogins(workspace, this);
    connectActions();
    auto *panel = new ExportPanel(this);
    m_ui->resultsLayout->addWidget(panel);
    new LookupExport(workspace, actions, *panel, ExportFile::dialogs(), this);
}

LookupResults::~LookupResults()
{
    m_model->setSession(nullptr);
}

void LookupResults::setUpView()
{
    LookupResultsView *view = m_ui->resultsTableView;
    view->setResultsModel(m_model);
    view->addAction(m_actions.copyRow);
    constexpr int kWhatIsLeft = 0; // the reason has it
    setColumnWidths(*view->horizontalHeader(), {20, 25, 10, 10, kWhatIsLeft, 11});
    connect(view, &LookupResultsView::currentRowChanged, this, &LookupResults::showCurrentRow);
    connect(view, &LookupResultsView::actionRequested, this, &LookupResults::doAction);
    connect(view, &LookupResultsView::supplied, this,
            [this](int row, const core::Fields &fields) { supply(row, fields.clone()); });
}

void LookupResults::setUpSession()
{
    services::LookupSession &session = m_workspace.session();
    m_model->setSession(&session);
    new RowAnnouncer(session, m_ui->resultsTableView);
    connect(&session, &services::LookupSession::rowChanged, this, &LookupResults::rowChanged);
    connect(&session, &services::LookupSession::reset, this, [this] {
        updateHead();
        updateActions();
    });
    connect(&session, &services::LookupSession::finished, this, &LookupResults::updateActions);
    connect(&session, &services::LookupSession::customerChanged, this, [this] {
        updateHead();
        updateActions();
    });
    connect(&m_workspace.records(), &services::RecordsSession::changed, this, &LookupResults::updateActions);
}

void LookupResults::connectActions()
{
    services::LookupSession &session = m_workspace.session();
    connect(m_actions.refreshRow, &QAction::triggered, this, [this, &session] { session.refresh(currentRow()); });
    connect(m_actions.refreshAll, &QAction::triggered, this, [&session] { session.refreshAll(); });
    connect(m_actions.cancelRow, &QAction::triggered, this, [this] { doAction(currentRow(), RowAction::Cancel); });
    connect(m_actions.logIn, &QAction::triggered, this, [this] { doAction(currentRow(), RowAction::LogIn); });
    connect(m_actions.startImport, &QAction::triggered, this,
            [this] { doAction(currentRow(), RowAction::StartImport); });
    connect(m_actions.cancelAll, &QAction::triggered, this, [&session] { session.cancelAll(); });
    connect(m_actions.saveCustomer, &QAction::triggered, this, &LookupResults::saveRequested);
    connect(m_actions.copySummary, &QAction::triggered, this, &LookupResults::copySummary);
    connect(m_actions.copyRow, &QAction::triggered, this, &LookupResults::copyRow);
    connect(m_actions.reveal, &QAction::triggered, this, [this](bool isWanted) { detail().setRevealed(isWanted); });
    connect(m_ui->recordAgainButton, &QPushButton::clicked, this, [this] { m_workspace.recorder().retry(); });
}

void LookupResults::lookUp(core::Customer customer)
{
    detail().showNothing();
    m_workspace.session().start(std::move(customer));
    resume();
}

void LookupResults::resume()
{
    if (m_model->rowCount() > 0)
        m_ui->resultsTableView->setCurrentIndex(m_model->index(0, 0));
    updateHead();
    updateActions();
}

int LookupResults::currentRow() const
{
    const QModelIndex current = m_ui->resultsTableView->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void LookupResults::accountChanged(const QString &accountId)
{
    services::LookupSession &session = m_workspace.session();
    for (int row = 0; row < session.rowCount(); ++row) {
        if (session.row(row).accountId == accountId && rowAction(session.row(row)) == RowAction::OpenAccount)
            session.refresh(row);
    }
}

void LookupResults::focusResults()
{
    m_ui->resultsTableView->setFocus(Qt::OtherFocusReason);
}

void LookupResults::rowChanged(int row)
{
    updateHead();
    updateActions();
    if (row == currentRow())
        showCurrentRow();
    const LookupRow &changed = m_workspace.session().row(row);
    if (!changed.isRunning && changed.outcome)
        Q_EMIT lookedUp(changed.outcome->lookedUpAt);
}

void LookupResults::showCurrentRow()
{
    const int row = currentRow();
    if (row < 0 || row >= m_workspace.session().rowCount())
        detail().showNothing();
    else
        detail().showRow(row, m_workspace.session().row(row), m_workspace.clock().nowUtc());
    updateActions();
}

LookupDetail &LookupResults::detail()
{
    if (!m_detail) {
        m_detail = new LookupDetail(m_ui->splitter);
        m_detail->setObjectName(QStringLiteral("lookupDetail"));
        m_ui->splitter->addWidget(m_detail);
        m_ui->splitter->setShares(kTableShare, kDetailShare, kCharactersSideBySide);
        m_detail->setVisible(m_isDetailWanted);
        const auto *timeline = new LookupTimeline(m_workspace, m_detail);
        connect(timeline, &LookupTimeline::changed, m_detail, [this](const QList<records::StatusSpan> &spans) {
            m_detail->showTimeline(spans, m_workspace.clock().nowUtc());
        });
        connect(m_detail, &LookupDetail::actionRequested, this, &LookupResults::doAction);
        connect(m_detail, &LookupDetail::copySummaryRequested, this, &LookupResults::copySummary);
        connect(m_detail, &LookupDetail::revealChanged, this, [this] {
            updateActions();
            if (m_detail->isRevealed())
                note(records::AuditAction::Reveal, QStringLiteral("raw-answer"));
        });
        connect(m_detail, &LookupDetail::idCopied, this,
                [this] { note(records::AuditAction::Copy, QStringLiteral("id")); });
        connect(m_detail, &LookupDetail::textCopied, this,
                [this](const QString &what) { note(records::AuditAction::Copy, what); });
    }
    return *m_detail;
}

void LookupResults::setDetailVisible(bool isVisible)
{
    m_isDetailWanted = isVisible;
    if (m_detail)
        m_detail->setVisible(isVisible);
}

void LookupResults::updateHead()
{
    const services::LookupSession &session = m_workspace.session();
    m_ui->customerLabel->setText(abridged(customerTitle(session.customer()), 200));
    m_ui->answeredLabel->setText(tr("%1 of %2 answered").arg(session.answeredCount()).arg(session.rowCount()));
    const int unrecorded = session.unrecordedCount();
    m_ui->unrecordedLabel->setText(tr("Not recorded: %1").arg(unrecorded));
    m_ui->unrecordedLabel->setVisible(unrecorded > 0);
    m_ui->recordAgainButton->setVisible(unrecorded > 0);
}

void LookupResults::updateActions()
{
    const services::LookupSession &session = m_workspace.session();
    const int row = currentRow();
    const bool hasRow = row >= 0 && row < session.rowCount();
    const int running = session.runningCount();
    m_actions.refreshRow->setEnabled(hasRow && !session.row(row).isRunning);
    m_actions.refreshAll->setEnabled(session.rowCount() > 0 && running < session.rowCount());
    const bool isLoggingIn = hasRow && session.row(row).login != services::LookupSession::Login::None;
    m_actions.cancelRow->setEnabled(isLoggingIn || (hasRow && session.row(row).isRunning));
    m_actions.logIn->setEnabled(hasRow && canLogIn(session.row(row)));
    m_actions.startImport->setEnabled(hasRow && canImport(session.row(row)));
    m_actions.cancelAll->setEnabled(running > 0);
    m_actions.saveCustomer->setEnabled(m_workspace.records().customers()
                                       && !services::identifiersOf(session.customer()).isEmpty());
    m_actions.saveCustomer->setText(session.customer().savedId ? tr("Edit the sa&ved customer\u2026")
                                                               : tr("Sa&ve customer\u2026"));
    m_actions.copySummary->setEnabled(m_detail && !m_detail->summary().isEmpty());
    m_actions.copyRow->setEnabled(hasRow);
    m_actions.reveal->setEnabled(m_detail && m_detail->canReveal());
    m_actions.reveal->setChecked(m_detail && m_detail->isRevealed());
}

void LookupResults::doAction(int row, RowAction action)
{
    services::LookupSession &session = m_workspace.session();
    switch (action) {
    case RowAction::Cancel:
        session.cancel(row);
        m_logins->cancel(row);
        break;
    case RowAction::EnterCode:
        Q_EMIT codeRequested(m_logins->questionOf(row));
        break;
    case RowAction::LogIn:
        m_logins->logIn(row);
        break;
    case RowAction::StartImport:
        Q_EMIT importRequested(row);
        break;
    case RowAction::AskAgain:
        session.refresh(row);
        break;
    case RowAction::OpenAccount:
        Q_EMIT accountRequested(session.row(row).accountId);
        break;
    case RowAction::Supply:
        m_ui->resultsTableView->act(row);
        break;
    case RowAction::None:
        break;
    }
}

void LookupResults::supply(int row, core::Fields fields)
{
    services::LookupSession &session = m_workspace.session();
    session.supply(row, std::move(fields));
    session.refresh(row); // where the field was not missing but malformed or refused
}

void LookupResults::copySummary()
{
    if (!m_detail || m_detail->summary().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_detail->summary());
    note(records::AuditAction::Copy, QStringLiteral("summary"));
}

void LookupResults::copyRow()
{
    const services::LookupSession &session = m_workspace.session();
    const int row = currentRow();
    if (row < 0 || row >= session.rowCount())
        return;
    QGuiApplication::clipboard()->setText(rowLine(session.row(row), QTimeZone::systemTimeZone()));
    note(records::AuditAction::Copy, QStringLiteral("row"));
}

void LookupResults::note(records::AuditAction action, const QString &what)
{
    const services::LookupSession &session = m_workspace.session();
    const int row = currentRow();
    if (row < 0 || row >= session.rowCount())
        return;
    const LookupRow &shown = session.row(row);
    services::AuditDetails details{
        .account = shown.accountId, .check = shown.checkId, .reference = session.reference(), .outcome = what};
    if (shown.outcome)
        details.customer = session.auditedPerson();
    m_workspace.trail().note(action, details);
}

QByteArray LookupResults::splitterState() const
{
    return m_ui->splitter->saveState();
}

QByteArray LookupResults::columnState() const
{
    return m_ui->resultsTableView->horizontalHeader()->saveState();
}

void LookupResults::restoreState(const QByteArray &splitter, const QByteArray &columns)
{
    detail();
    if (!splitter.isEmpty())
        m_ui->splitter->restoreState(splitter);
    restoreColumns(*m_ui->resultsTableView->horizontalHeader(), columns);
    m_ui->splitter->arrange();
}

} // namespace kyc::desktop
