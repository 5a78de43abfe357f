// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customerspage.h"

#include "core/errortext.h"
#include "desktop/accounts/accountactions.h"
#include "desktop/customers/customeractions.h"
#include "desktop/customers/customerbrowser.h"
#include "desktop/customers/customertasks.h"
#include "desktop/lookup/emptystate.h"
#include "desktop/visuals/metrics.h"
#include "desktop/workspace.h"
#include "services/savedcustomers.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

namespace kyc::desktop {

using records::CustomerRecord;
using State = services::RecordsSession::State;

CustomersPage::CustomersPage(Workspace &workspace, FileChoice files, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_actions(new CustomerActions(this)),
      m_tasks(new CustomerTasks(workspace, std::move(files), this)),
      m_stack(new QStackedLayout(this)),
      m_emptyState(new EmptyState(this))
{
    m_stack->addWidget(m_emptyState);
    setUpActions();
    connect(m_emptyState, &EmptyState::actionTriggered, this, &CustomersPage::emptyActionTriggered);
    connect(&m_workspace.records(), &services::RecordsSession::changed, this, &CustomersPage::recordsChanged);
    connect(&m_workspace.records(), &services::RecordsSession::aboutToClose, m_tasks,
            [this] { static_cast<void>(m_tasks->closeAll()); });
    connect(m_tasks, &CustomerTasks::changed, this, &CustomersPage::refresh);
    connect(m_tasks, &CustomerTasks::problem, this, [this](const core::Error &error) {
        browser().showProblem(error);
        m_stack->setCurrentWidget(m_listPage); // where problems are shown
    });
    recordsChanged();
}

CustomerBrowser &CustomersPage::browser()
{
    if (!m_browser)
        makeList();
    return *m_browser;
}

void CustomersPage::makeList()
{
    m_listPage = new QWidget(this);
    m_stack->addWidget(m_listPage);
    m_browser = new CustomerBrowser(m_workspace, m_listPage);
    m_browser->restoreState(m_columns, m_splitter);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(kGrid);
    auto *layout = new QHBoxLayout(m_listPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_browser, 1);
    layout->addLayout(buttons);
    for (QAction *action : m_actions->all()) {
        if (action == m_actions->find)
            continue; // the field itself is there
        const QString name = action->objectName().chopped(6) + QStringLiteral("Button");
        buttons->addWidget(makeActionButton(action, name, m_listPage));
    }
    buttons->addStretch(1);
    connect(m_browser, &CustomerBrowser::selectionChanged, this, &CustomersPage::updateActions);
    connect(m_browser, &CustomerBrowser::activated, this, &CustomersPage::lookUpSelected);
    connect(m_browser, &CustomerBrowser::menuRequested, this, [this](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_actions->all());
        menu->popup(position);
    });
    connect(m_browser, &CustomerBrowser::listed, this, [this](bool isAnybodySaved) {
        if (isAnybodySaved)
            m_stack->setCurrentWidget(m_listPage);
        else
            showEmpty(tr("No customers saved yet"),
                      tr("Look somebody up and press Ctrl+S, and they are found again by any identifier, their name or "
                         "a tag. Or add one by hand."),
                      tr("Add a customer\u2026"));
    });
}

void CustomersPage::setUpActions()
{
    addActions(m_actions->all());
    connect(m_actions->find, &QAction::triggered, this, &CustomersPage::focusFind);
    connect(m_actions->lookUp, &QAction::triggered, this, &CustomersPage::lookUpSelected);
    connect(m_actions->startImport, &QAction::triggered, this, [this] {
        if (const CustomerRecord *customer = only())
            Q_EMIT importRequested(services::lookedUpCustomer(*customer));
    });
    connect(m_actions->add, &QAction::triggered, m_tasks, &CustomerTasks::add);
    connect(m_actions->importFile, &QAction::triggered, m_tasks, &CustomerTasks::importFile);
    connect(m_actions->edit, &QAction::triggered, this, [this] {
        if (const CustomerRecord *customer = only())
            m_tasks->edit(customer->id);
    });
    connect(m_actions->remove, &QAction::triggered, this, [this] {
        if (const CustomerRecord *customer = only())
            m_tasks->askToRemove(*customer);
    });
    connect(m_actions->hold, &QAction::triggered, this, &CustomersPage::holdOrRelease);
    connect(m_actions->merge, &QAction::triggered, this, [this] {
        const QList<CustomerRecord> two = browser().selected();
        if (two.size() == 2)
            m_tasks->askToMerge(two.first(), two.last());
    });
    updateActions();
}

const CustomerRecord *CustomersPage::only() const
{
    return m_browser ? m_browser->only() : nullptr;
}

void CustomersPage::updateActions()
{
    const CustomerRecord *customer = only();
    const bool isHeld = customer && m_browser->holdOf(customer->id);
    for (QAction *action : {m_actions->lookUp, m_actions->startImport, m_actions->edit, m_actions->hold})
        action->setEnabled(customer);
    m_actions->remove->setEnabled(customer && !isHeld);
    m_actions->remove->setToolTip(isHeld ? tr("A customer under legal hold cannot be removed") : QString());
    m_actions->merge->setEnabled(m_browser && m_browser->selected().size() == 2);
    m_actions->hold->setText(isHeld ? tr("Release &hold\u2026") : tr("Legal &hold\u2026"));
}

void CustomersPage::focusFind()
{
    if (m_browser && m_stack->currentWidget() == m_listPage)
        m_browser->focusFind();
    else if (auto *action = m_emptyState->findChild<QPushButton *>(QStringLiteral("actionButton")))
        action->setFocus(Qt::OtherFocusReason);
}

bool CustomersPage::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    const bool wasEditing = isLocked && m_tasks->closeAll();
    recordsChanged();
    return wasEditing;
}

void CustomersPage::refresh(qint64 wanted)
{
    if (!m_isLocked)
        browser().refresh(wanted);
}

void CustomersPage::recordsChanged()
{
    const bool isOpen = m_workspace.records().state() == State::Open && !m_isLocked;
    m_actions->add->setEnabled(isOpen);
    m_actions->importFile->setEnabled(isOpen);
    if (!isOpen) {
        if (m_browser)
            m_browser->clear();
        showNotOpen();
    } else if (isVisible()) {
        refresh();
    }
}

void CustomersPage::showNotOpen()
{
    const services::RecordsSession &records = m_workspace.records();
    switch (records.state()) {
    case State::Refused:
        return showEmpty(tr("The records cannot be used"), core::errorText(records.problem()).line(), tr("Try again"));
    case State::NotKept:
        return showEmpty(tr("Customers are not kept"),
                         tr("Credentials are kept in memory only, and with them the key to the records would go. "
                            "Choose where credentials are kept, and customers can be saved."),
                         tr("Choose\u2026"));
    case State::Opening:
        return showEmpty(tr("The records are being opened\u2026"), {}, {});
    case State::Open: // and locked
    case State::Closed:
        return showEmpty(tr("Customers are kept with the records"),
                         tr("These are opened with the place where credentials are kept."), tr("Choose\u2026"));
    }
}

void CustomersPage::showEmpty(const QString &title, const QString &text, const QString &action)
{
    m_emptyState->setTexts(title, text);
    m_emptyState->setAction(action);
    m_stack->setCurrentWidget(m_emptyState);
}

void CustomersPage::emptyActionTriggered()
{
    switch (m_workspace.records().state()) {
    case State::Open:
        m_tasks->add();
        break;
    case State::Refused:
        m_workspace.records().retry();
        break;
    case State::Opening:
    case State::NotKept:
    case State::Closed:
        Q_EMIT keeperWanted();
        break;
    }
}

void CustomersPage::lookUpSelected()
{
    if (const CustomerRecord *customer = only())
        Q_EMIT lookUpRequested(services::lookedUpCustomer(*customer));
}

void CustomersPage::holdOrRelease()
{
    const CustomerRecord *customer = only();
    if (!customer)
        return;
    if (const std::optional<records::Hold> hold = m_browser->holdOf(customer->id))
        m_tasks->askToRelease(*customer, *hold);
    else
        m_tasks->askToHold(*customer);
}

QByteArray CustomersPage::columnState() const
{
    return m_browser ? m_browser->columnState() : m_columns;
}

QByteArray CustomersPage::splitterState() const
{
    return m_browser ? m_browser->splitterState() : m_splitter;
}

void CustomersPage::restoreState(const QByteArray &columns, const QByteArray &splitter)
{
    m_columns = columns;
    m_splitter = splitter;
    if (m_browser)
        m_browser->restoreState(columns, splitter);
}

void CustomersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_workspace.records().customers())
        refresh(); // other programs, and lookups, may have changed something
}

} // namespace kyc::desktop
