// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"

#include <QWidget>

class QStackedLayout;

namespace kyc::desktop {

class EmptyState;
class LookupActions;
class LookupResults;
class Workspace;

/// The place "Lookup": what to do first, and after the first lookup its results. GUI thread.
class LookupPage : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace must outlive the page.
    explicit LookupPage(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] LookupActions &actions() { return *m_actions; }
    /// Null until the first lookup.
    [[nodiscard]] LookupResults *results() const { return m_results; }

    void lookUp(core::Customer customer);
    void resume(); ///< shows what the workspace's session holds, where it holds something
    /// Back to the start, where the accounts may have changed.
    void updateEmptyState();
    void setDetailVisible(bool isVisible);
    /// Locked, the page holds nothing about anybody: lookups are cancelled, results, customer and examples are gone.
    /// The number of lookups that were under way.
    int setLocked(bool isLocked);

Q_SIGNALS:
    void addAccountRequested();
    void exampleChosen(std::size_t place); ///< in the workspace's customers
    void resultsMade(); ///< results() is there now

private:
    void makeResults();

    Workspace &m_workspace;
    LookupActions *m_actions = nullptr;
    QStackedLayout *m_layout = nullptr;
    EmptyState *m_emptyState = nullptr;
    LookupResults *m_results = nullptr;
    bool m_isDetailVisible = true;
    bool m_isLocked = false;
};

} // namespace kyc::desktop
