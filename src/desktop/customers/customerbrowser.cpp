// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customerbrowser.h"

#include "core/errortext.h"
#include "desktop/customers/customersmodel.h"
#include "desktop/customers/timelineview.h"
#include "desktop/stateline.h"
#include "desktop/viewnote.h"
#include "desktop/visuals/columnwidths.h"
#include "desktop/visuals/selectedrow.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"
#include "services/savedcustomers.h"
#include "ui_customerbrowser.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace kyc::desktop {

using records::CustomerRecord;

namespace {

using namespace std::chrono_literals;

constexpr auto kRest = 150ms;
constexpr int kCharactersSideBySide = 100; // of both, that both can be read

/// Without modifiers that would make it another one.
bool isPlainKey(const QKeyEvent &event)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

CustomerBrowser::CustomerBrowser(Workspace &workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_ui(std::make_unique<Ui::CustomerBrowser>()),
      m_model(new CustomersModel(this)),
      m_stateLine(new StateLine(this)),
      m_viewNote(new ViewNote(workspace.trail(), QStringLiteral("customers"), this))
{
    m_ui->setupUi(this);
    m_ui->listLayout->addWidget(m_stateLine);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    setUpTable();
    connect(&m_rest, &QTimer::timeout, this, &CustomerBrowser::showDetail);
    connect(m_ui->customerFindLineEdit, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_ui->customerDetail, &CustomerDetail::idCopied, this, [this] {
        if (const CustomerRecord *customer = only())
            m_workspace.trail().note(
                records::AuditAction::Copy,
                {.customer = services::auditedCustomer(*customer), .outcome = QStringLiteral("id")});
    });
    m_ui->customerFindLineEdit->installEventFilter(this);
}

CustomerBrowser::~CustomerBrowser() = default;

void CustomerBrowser::setUpTable()
{
    QTableView *table = m_ui->customersTableView;
    table->setModel(m_model);
    leadBySelection(*table);
    table->verticalHeader()->hide();
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    setColumnWidths(*header, {26, 34, 14});
    m_ui->customersSplitter->setShares(60, 40, kCharactersSideBySide);
    table->installEventFilter(this);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CustomerBrowser::selectionMoved);
    connect(table, &QTableView::doubleClicked, this, &CustomerBrowser::activated);
    connect(table, &QWidget::customContextMenuRequested, this,
            [this, table](const QPoint &position) { Q_EMIT menuRequested(table->viewport()->mapToGlobal(position)); });
}

void CustomerBrowser::refresh(qint64 wanted)
{
    if (wanted != 0) {
        m_wanted = wanted;
        m_viewed = 0; // what is shown is another record now
    }
    records::CustomerStore *store = m_workspace.records().customers();
    if (!store)
        return;
    m_stateLine->showNothing();
    const int turn = ++m_turn;
    const QString text = m_ui->customerFindLineEdit->text();
    whenDone(store->find(text, kMostListed + 1), this, [this, turn](const core::Result<QList<CustomerRecord>> &found) {
        if (turn != m_turn)
            return;
        if (found)
            list(*found);
        else
            showProblem(found.error());
    });
    askHolds();
}

void CustomerBrowser::askHolds()
{
    whenDone(m_workspace.records().customers()->holds(), this,
             [this, turn = m_turn](const core::Result<QList<records::Hold>> &holds) {
                 if (turn != m_turn || !holds)
                     return;
                 m_holds = *holds;
                 QSet<qint64> ids;
                 for (const records::Hold &hold : m_holds)
                     ids.insert(hold.customerId);
                 m_model->setHeld(ids);
                 m_rest.start();
                 Q_EMIT selectionChanged();
             });
}

void CustomerBrowser::list(const QList<CustomerRecord> &found)
{
    const bool isFiltered = !m_ui->customerFindLineEdit->text().trimmed().isEmpty();
    m_viewNote->seen(std::min<qint64>(found.size(), kMostListed));
    const CustomerRecord *before = only();
    const qint64 wanted = m_wanted != 0 ? std::exchange(m_wanted, 0) : before ? before->id : 0;
    m_model->setCustomers(found.mid(0, kMostListed), m_workspace.clock().nowUtc());
    const auto count = static_cast<int>(found.size());
    QString text = isFiltered ? tr("%n found", nullptr, count) : tr("%n saved", nullptr, count);
    if (found.isEmpty())
        text = tr("Nobody has such an identifier, name or tag.");
    else if (count > kMostListed)
        text = tr("The first %n are listed. Type more to find others.", nullptr, kMostListed);
    m_ui->customerCountLabel->setText(text);
    selectRow(std::max(m_model->rowOf(wanted), 0));
    selectionMoved();
    Q_EMIT listed(isFiltered || !found.isEmpty());
}

void CustomerBrowser::clear()
{
    ++m_turn;
    m_rest.stop();
    m_ui->customerFindLineEdit->setText({}); // unlike clear(), leaves nothing to undo
    ++m_turn;
    m_model->clear();
    m_holds.clear();
    m_ui->customerDetail->showNothing({});
    m_ui->customerCountLabel->clear();
    m_stateLine->showNothing();
    m_viewed = 0;
    m_wanted = 0;
}

void CustomerBrowser::focusFind()
{
    m_ui->customerFindLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->customerFindLineEdit->selectAll();
}

void CustomerBrowser::showProblem(const core::Error &error)
{
    m_stateLine->showError(error);
}

void CustomerBrowser::selectRow(int row)
{
    if (m_model->rowCount() > 0)
        m_ui->customersTableView->selectionModel()->setCurrentIndex(
            m_model->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<CustomerRecord> CustomerBrowser::selected() const
{
    QList<CustomerRecord> customers;
    for (const QModelIndex &row : m_ui->customersTableView->selectionModel()->selectedRows()) {
        const CustomerRecord *customer = m_model->customer(row.row());
        if (customer && !customer->isUnreadable)
            customers.append(*customer);
    }
    return customers;
}

const CustomerRecord *CustomerBrowser::only() const
{
    const QModelIndexList rows = m_ui->customersTableView->selectionModel()->selectedRows();
    const CustomerRecord *customer = rows.size() == 1 ? m_model->customer(rows.first().row()) : nullptr;
    return customer && !customer->isUnreadable ? customer : nullptr;
}

std::optional<records::Hold> CustomerBrowser::holdOf(qint64 customerId) const
{
    for (const records::Hold &hold : m_holds) {
        if (hold.customerId == customerId)
            return hold;
    }
    return std::nullopt;
}

void CustomerBrowser::selectionMoved()
{
    m_rest.start();
    Q_EMIT selectionChanged();
}

void CustomerBrowser::showDetail()
{
    const CustomerRecord *customer = only();
    if (!customer) {
        m_viewed = 0;
        m_ui->customerDetail->showNothing(
            selected().size() == 2 ? tr("Two customers are selected: they can be merged when they are one person.")
                                   : QString());
        return;
    }
    if (std::exchange(m_viewed, customer->id) != customer->id)
        noteAndShow(*customer);
    else if (m_isNoted)
        m_ui->customerDetail->showCustomer(*customer, holdOf(customer->id));
}

void CustomerBrowser::noteAndShow(const CustomerRecord &customer)
{
    m_isNoted = false;
    m_ui->customerDetail->showNothing({});
    const auto noted = m_workspace.trail().note(
        records::AuditAction::View,
        {.customer = services::auditedCustomer(customer), .outcome = QStringLiteral("customer")});
    whenDone(noted, this, [this, id = customer.id](const core::Result<void> &done) {
        const CustomerRecord *now = only();
        if (id != m_viewed || !now || now->id != id)
            return; // another one is selected by now, or nobody
        if (!done) { // what nobody would know of is not shown
            m_viewed = 0;
            m_ui->customerDetail->showNothing(core::errorText(done.error()).line());
            return;
        }
        m_isNoted = true;
        m_ui->customerDetail->showCustomer(*now, holdOf(id));
        askTimeline(id);
    });
}

void CustomerBrowser::askTimeline(qint64 customerId)
{
    m_ui->customerDetail->timeline().showNothing();
    records::CustomerStore *store = m_workspace.records().customers();
    if (!store)
        return;
    whenDone(store->timeline(customerId), this,
             [this, customerId](const core::Result<QList<records::StatusSpan>> &spans) {
                 if (customerId != m_viewed)
                     return; // another one is shown by now, or nobody
                 TimelineView &timeline = m_ui->customerDetail->timeline();
                 if (spans)
                     timeline.showSpans(*spans, m_workspace.clock().nowUtc());
                 else
                     timeline.showProblem(core::errorText(spans.error()).line());
             });
}

void CustomerBrowser::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_viewed = 0; // more may have been seen of whoever is selected
    m_rest.start();
}

bool CustomerBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<const QKeyEvent *>(event);
    if (!isPlainKey(key))
        return QWidget::eventFilter(watched, event);
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        Q_EMIT activated();
        return true;
    }
    const bool isField = watched == m_ui->customerFindLineEdit;
    if (isField && key.key() == Qt::Key_Down) {
        m_ui->customersTableView->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (isField && key.key() == Qt::Key_Escape && !m_ui->customerFindLineEdit->text().isEmpty()) {
        m_ui->customerFindLineEdit->setText({});
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QByteArray CustomerBrowser::columnState() const
{
    return m_ui->customersTableView->horizontalHeader()->saveState();
}

QByteArray CustomerBrowser::splitterState() const
{
    return m_ui->customersSplitter->saveState();
}

void CustomerBrowser::restoreState(const QByteArray &columns, const QByteArray &splitter)
{
    restoreColumns(*m_ui->customersTableView->horizontalHeader(), columns);
    if (!splitter.isEmpty())
        m_ui->customersSplitter->restoreState(splitter);
    m_ui->customersSplitter->arrange();
}

} // namespace kyc::desktop
