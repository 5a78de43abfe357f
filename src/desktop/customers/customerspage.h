// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "desktop/customers/importwords.h"
#include "records/customers.h"

#include <QWidget>

class QStackedLayout;

namespace kyc::desktop {

class CustomerActions;
class CustomerBrowser;
class CustomerTasks;
class EmptyState;
class Workspace;

/// The place "Customers": who is saved, and everything that can be done with them. Where nobody is saved, or the
/// records are not open, it says so and what to do. GUI thread.
class CustomersPage : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace must outlive the page.
    explicit CustomersPage(Workspace &workspace, FileChoice files = customerFiles(), QWidget *parent = nullptr);

    [[nodiscard]] CustomerActions &actions() { return *m_actions; }
    [[nodiscard]] CustomerTasks &tasks() { return *m_tasks; }
    void focusFind(); ///< or what can be done instead
    /// Locked, the page holds nothing about anybody. Whether a customer was being edited.
    bool setLocked(bool isLocked);

    [[nodiscard]] QByteArray columnState() const; ///< nothing personal
    [[nodiscard]] QByteArray splitterState() const;
    void restoreState(const QByteArray &columns, const QByteArray &splitter);

Q_SIGNALS:
    /// Somebody shall be looked up. Only for direct connections.
    void lookUpRequested(const kyc::core::Customer &customer);
    /// A verification of somebody shall be carried over by share token. Only for direct connections.
    void importRequested(const kyc::core::Customer &customer);
    void keeperWanted(); ///< nothing is kept unless somebody chooses where

protected:
    void showEvent(QShowEvent *event) override;

private:
    CustomerBrowser &browser(); ///< made when it is first needed: starting up does not wait for it
    void makeList();
    [[nodiscard]] const records::CustomerRecord *only() const; ///< who is selected, see CustomerBrowser
    void setUpActions();
    void refresh(qint64 wanted = 0);
    void recordsChanged();
    void updateActions();
    void lookUpSelected();
    void holdOrRelease();
    void showEmpty(const QString &title, const QString &text, const QString &action);
    void showNotOpen();
    void emptyActionTriggered();

    Workspace &m_workspace;
    CustomerActions *m_actions = nullptr;
    CustomerTasks *m_tasks = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_emptyState = nullptr;
    QWidget *m_listPage = nullptr;
    CustomerBrowser *m_browser = nullptr;
    QByteArray m_columns;
    QByteArray m_splitter;
    bool m_isLocked = false;
};

} // namespace kyc::desktop
