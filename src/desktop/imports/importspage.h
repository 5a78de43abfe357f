// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/importtasks.h"

#include <QWidget>

#include <memory>

class QStackedLayout;

namespace kyc::desktop {

namespace Ui {
class ImportsPage;
}

class EmptyState;
class ImportActions;
class ImportsModel;
class StateLine;
class ViewNote;

/// The place "Imports": those by share token, running and past, and what can be done with each. Where there is none, or
/// the records are not open, it says so and what to do. GUI thread.
class ImportsPage : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace must outlive the page.
    explicit ImportsPage(Workspace &workspace, ReceiptChoice choice = receiptDialog(), QWidget *parent = nullptr);
    ~ImportsPage() override;

    [[nodiscard]] ImportActions &actions() { return *m_actions; }
    [[nodiscard]] ImportTasks &tasks() { return *m_tasks; }
    /// What an import begins with as its ticket unless another one is known.
    void setReference(std::function<QString()> reference) { m_reference = std::move(reference); }
    void focusList(); ///< or what can be done instead
    /// Opens the wizard; where the records are not open it says why not.
    void begin(ImportWizard::Start start);
    void select(qint64 id);
    /// Locked, the page holds nothing about anybody.
    void setLocked(bool isLocked);

    [[nodiscard]] QByteArray columnState() const; ///< nothing personal
    [[nodiscard]] QByteArray splitterState() const;
    void restoreState(const QByteArray &columns, const QByteArray &splitter);

Q_SIGNALS:
    void keeperWanted(); ///< nothing is kept unless somebody chooses where
    /// Imports that were cut off are there again, each at its step. Once each time the records are opened.
    void cutOffFound(const QStringList &steps);
    void ended(); ///< one of those that ran here

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeList();
    void setUpTable();
    void setUpActions();
    void recordsChanged();
    void useImports();
    void listChanged();
    void selectWanted();
    void showProblem(const core::Error &error);
    void showNoProblem();
    void note(records::AuditAction action, const QString &what); ///< of the current one
    void offerCutOff();
    void noteView();
    void showCurrent();
    void updateActions();
    void showState();
    void emptyActionTriggered();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const services::ImportState *currentImport() const; ///< null for none
    [[nodiscard]] qint64 current() const; ///< 0 for none

    Workspace &m_workspace;
    std::unique_ptr<Ui::ImportsPage> m_ui; ///< on the page with the list
    ImportActions *m_actions = nullptr;
    ImportTasks *m_tasks = nullptr;
    ImportsModel *m_model = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_emptyState = nullptr;
    QWidget *m_listPage = nullptr; ///< with the line below; null before it is needed
    StateLine *m_stateLine = nullptr;
    QByteArray m_columns;
    QByteArray m_splitter;
    std::function<QString()> m_reference;
    ViewNote *m_viewNote = nullptr;
    qint64 m_wanted = 0; ///< to be selected when it is listed
    bool m_isUsed = false; ///< the workspace's imports
    bool m_isOffered = false; ///< what was cut off, since the records were opened
    bool m_isLocked = false;
};

} // namespace kyc::desktop
