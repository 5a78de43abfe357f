// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/imports/importwizard.h"
#include "records/auditentry.h"
#include "services/imports/importdesk.h"

#include <QFuture>
#include <QPointer>

#include <functional>

namespace kyc::desktop {

/// Calls back with where a receipt shall be written, later, or never; tests put in their own.
using ReceiptChoice =
    std::function<void(QWidget *parent, const QString &name, std::function<void(const QString &path)> chosen)>;
[[nodiscard]] ReceiptChoice receiptDialog();

/// Carries out what a person wants done with imports, in dialogs where that takes some, and owns what is open about
/// them. GUI thread.
class ImportTasks : public QObject
{
    Q_OBJECT

public:
    /// @p workspace must outlive this; @p window is what the dialogs belong to.
    ImportTasks(Workspace &workspace, ReceiptChoice choice, QWidget *window);

    void begin(const ImportWizard::Start &start);
    void resume(qint64 id);
    void stop(qint64 id);
    void watchOn(qint64 id);
    void askForNewToken(qint64 id);
    void askToDiscard(qint64 id);
    void copySummary(qint64 id);
    void note(qint64 id, records::AuditAction action, const QString &what); ///< what was done with what is shown of it
    void saveReceipt(qint64 id);

    /// Closes what is open: the vault is about to be locked. An import that has begun is not ended by it.
    void closeAll();

Q_SIGNALS:
    void begun(qint64 id); ///< by a wizard that was closed now
    void done(const QString &what); ///< in a sentence, to be shown
    void problem(const kyc::core::Error &error);

private:
    using GoOn = QFuture<core::Result<void>> (services::ImportDesk::*)(qint64, core::Fields);

    void open(QDialog *dialog);
    void goOn(qint64 id, GoOn how);
    void follow(const QFuture<core::Result<void>> &going);
    void tellOfReceipt(const services::ImportState &import, const QString &path);
    void writeReceipt(const services::ImportState &import, std::optional<qint64> auditEntry, const QString &path);
    [[nodiscard]] const services::ImportState *find(qint64 id) const;

    Workspace &m_workspace;
    ReceiptChoice m_choice;
    QWidget *m_window = nullptr;
    QList<QPointer<QDialog>> m_open;
    int m_turn = 0; ///< what was asked before a lock does nothing after it
};

} // namespace kyc::desktop
