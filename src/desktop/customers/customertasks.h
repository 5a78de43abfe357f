// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/accounts/filechoice.h"
#include "desktop/customers/customereditor.h"
#include "services/customerchanges.h"

#include <QPointer>

namespace kyc::desktop {

class Workspace;

/// Carries out what a person wants done with saved customers, in dialogs where that takes some, and owns what is open
/// about them. GUI thread.
class CustomerTasks : public QObject
{
    Q_OBJECT

public:
    /// @p workspace must outlive this; @p window is what the dialogs belong to.
    CustomerTasks(Workspace &workspace, FileChoice files, QWidget *window);

    void add();
    void edit(qint64 customerId);
    /// The customer of the lookup that is shown: a new one, or when it is saved already that one, with what the answers
    /// have told.
    void saveLookup();
    void askToMerge(const records::CustomerRecord &first, const records::CustomerRecord &second);
    void askToRemove(const records::CustomerRecord &customer);
    void askToHold(const records::CustomerRecord &customer);
    void askToRelease(const records::CustomerRecord &customer, const records::Hold &hold);

    void importFile();

    /// Closes unsaved what is open: the vault is about to be locked. Whether a customer was being edited.
    bool closeAll();

Q_SIGNALS:
    void changed(qint64 customerId); ///< that one remains, or 0
    void problem(const kyc::core::Error &error);

private:
    [[nodiscard]] CustomerAccess access() const;
    void importFrom(const QString &path);
    CustomerEditor *openEditor(CustomerDraft draft);
    void open(QDialog *dialog);
    /// Asks, with the means to go on not being the default.
    void ask(const QString &title, const QString &question, const QString &consequence, const QString &button,
             const std::function<void()> &goOn);
    void editWith(qint64 customerId, const QList<records::Identifier> &offered,
                  const std::function<std::vector<qint64>()> &seenIn, bool isLookup);
    void follow(CustomerEditor *editor, bool isLookup);

    Workspace &m_workspace;
    services::CustomerChanges m_changes;
    FileChoice m_files;
    QWidget *m_window = nullptr;
    QList<QPointer<QDialog>> m_open;
    int m_turn = 0; ///< what was asked before a lock opens nothing after it
};

} // namespace kyc::desktop
