// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/lookup/rowwords.h"

#include <QWidget>

#include <memory>

namespace kyc::desktop {

namespace Ui {
class LookupResults;
}

class LookupActions;
class LookupDetail;
class LookupLogins;
class LookupResultsModel;
class Workspace;

/// One customer's results: a line that says who and how many answered, the table, and the detail beside it, or
/// below it where the window is narrow. GUI thread.
class LookupResults : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookupResults)

public:
    /// Both must outlive this.
    LookupResults(Workspace &workspace, LookupActions &actions, QWidget *parent = nullptr);
    ~LookupResults() override;

    void lookUp(core::Customer customer);
    void resume(); ///< what the session holds, from its first row
    [[nodiscard]] int currentRow() const; ///< -1 for none
    /// Asks again in the row that had asked for its account, after that was changed.
    void accountChanged(const QString &accountId);
    void focusResults();
    void setDetailVisible(bool isVisible);

    /// Sizes of splitter and columns, for the settings; nothing personal.
    [[nodiscard]] QByteArray splitterState() const;
    [[nodiscard]] QByteArray columnState() const;
    void restoreState(const QByteArray &splitter, const QByteArray &columns);

Q_SIGNALS:
    void accountRequested(const QString &accountId);
    void codeRequested(const QString &questionId); ///< the login that a row waits for
    void importRequested(int row); ///< of the customer, to that row's account
    void saveRequested(); ///< the customer
    void lookedUp(const QDateTime &atUtc); ///< an answer, or an error, came

private:
    void setUpView();
    void setUpSession();
    void connectActions();
    void rowChanged(int row);
    void showCurrentRow();
    void updateHead();
    void updateActions();
    void doAction(int row, RowAction action);
    void supply(int row, core::Fields fields);
    void copySummary();
    void copyRow();
    /// Tells the audit what was done with the current row.
    void note(records::AuditAction action, const QString &what);
    LookupDetail &detail();

    Workspace &m_workspace;
    LookupActions &m_actions;
    std::unique_ptr<Ui::LookupResults> m_ui;
    LookupResultsModel *m_model = nullptr;
    LookupLogins *m_logins = nullptr;
    LookupDetail *m_detail = nullptr; ///< made when first shown
    bool m_isDetailWanted = true;
};

} // namespace kyc::desktop
