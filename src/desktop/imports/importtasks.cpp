// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importtasks.h"

#include "desktop/imports/importreceipt.h"
#include "desktop/imports/importtexts.h"
#include "desktop/imports/newtokenquestion.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"
#include "services/imports/importsummary.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimeZone>

namespace kyc::desktop {

using services::ImportState;

ReceiptChoice receiptDialog()
{
    return [](QWidget *parent, const QString &name, const std::function<void(const QString &)> &chosen) {
        auto *dialog = new QFileDialog(parent, ImportTasks::tr("Save receipt"));
        dialog->setObjectName(QStringLiteral("receiptFileDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({ImportTasks::tr("Documents (*.pdf)")});
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
        dialog->selectFile(name);
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
        dialog->open();
    };
}

ImportTasks::ImportTasks(Workspace &workspace, ReceiptChoice choice, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_choice(std::move(choice)),
      m_window(window)
{ }

const ImportState *ImportTasks::find(qint64 id) const
{
    return m_workspace.imports().find(id);
}

void ImportTasks::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open.removeIf([](const QPointer<QDialog> &one) { return one.isNull(); });
    m_open.append(dialog);
    dialog->open();
}

void ImportTasks::begin(const ImportWizard::Start &start)
{
    auto *wizard = new ImportWizard(m_workspace, start, m_window);
    connect(wizard, &QDialog::finished, this, [this, wizard] {
        if (const qint64 id = wizard->context().import(); id != 0)
            Q_EMIT begun(id);
    });
    open(wizard);
}

void ImportTasks::follow(const QFuture<core::Result<void>> &going)
{
    whenDone(going, this, [this, turn = m_turn](const core::Result<void> &goes) {
        if (!goes && turn == m_turn)
            Q_EMIT problem(goes.error());
    });
}

/// What was secret and is kept nowhere is asked for first.
void ImportTasks::goOn(qint64 id, GoOn how)
{
    const QList<core::FieldDescription> wanted = m_workspace.imports().wantedSecrets(id);
    if (wanted.isEmpty())
        return follow((m_workspace.imports().*how)(id, {}));
    m_open.append(askForSecrets(wanted, m_window, [this, id, how](core::Fields secrets) {
        follow((m_workspace.imports().*how)(id, std::move(secrets)));
    }));
}

void ImportTasks::resume(qint64 id)
{
    goOn(id, &services::ImportDesk::resume);
}

void ImportTasks::stop(qint64 id)
{
    m_workspace.imports().stop(id);
}

void ImportTasks::watchOn(qint64 id)
{
    goOn(id, &services::ImportDesk::watchOn);
}

void ImportTasks::askForNewToken(qint64 id)
{
    if (const ImportState *import = find(id)) {
        const QList<core::FieldDescription> wanted = m_workspace.imports().wantedSecrets(id);
        m_open.append(desktop::askForNewToken(*import, wanted, m_window, [this, id](core::Fields secrets) {
            follow(m_workspace.imports().newToken(id, std::move(secrets)));
        }));
    }
}

void ImportTasks::askToDiscard(qint64 id)
{
    const ImportState *import = find(id);
    if (!import)
        return;
    const QString text = import->isDamaged ? tr("Discard the import that cannot be read?")
                                           : tr("Discard the import of \u201c%1\u201d?").arg(importCustomer(*import));
    auto *question = new QMessageBox(QMessageBox::Question, tr("Discard"), text, QMessageBox::Cancel, m_window);
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        import->isDamaged ? tr("It is taken out of this list. What the destination has been given it keeps.")
                          : tr("It cannot go on any more, and its share token is dropped. What the destination has "
                               "been given it keeps. The import stays in this list."));
    QPushButton *confirm = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirmDiscardButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(confirm, &QPushButton::clicked, this, [this, id] { follow(m_workspace.imports().discard(id)); });
    open(question);
}

void ImportTasks::copySummary(qint64 id)
{
    const ImportState *import = find(id);
    if (!import)
        return;
    QGuiApplication::clipboard()->setText(services::importSummary(*import, QTimeZone::systemTimeZone()));
    m_workspace.trail().note(records::AuditAction::Copy, auditDetails(*import, QStringLiteral("summary")));
    Q_EMIT done(tr("The summary is on the clipboard."));
}

void ImportTasks::note(qint64 id, records::AuditAction action, const QString &what)
{
    if (const ImportState *import = find(id))
        m_workspace.trail().note(action, auditDetails(*import, what));
}

void ImportTasks::saveReceipt(qint64 id)
{
    if (!find(id))
        return;
    m_choice(m_window, QStringLiteral("import-%1.pdf").arg(id), [this, id, turn = m_turn](const QString &path) {
        if (const ImportState *import = turn == m_turn ? find(id) : nullptr)
            tellOfReceipt(*import, path);
    });
}

/// What could not be told to the audit is not written.
void ImportTasks::tellOfReceipt(const ImportState &import, const QString &path)
{
    const auto told =
        m_workspace.trail().note(records::AuditAction::Export, auditDetails(import, QStringLiteral("receipt")));
    whenDone(told, this, [this, import, path, turn = m_turn](const core::Result<void> &noted) {
        if (turn != m_turn)
            return;
        if (!noted)
            return Q_EMIT problem(noted.error());
        whenDone(m_workspace.imports().auditEntry(import.id), this,
                 [this, import, path, turn](const core::Result<std::optional<qint64>> &entry) {
                     if (turn == m_turn)
                         writeReceipt(import, entry.value_or(std::nullopt), path);
                 });
    });
}

void ImportTasks::writeReceipt(const ImportState &import, std::optional<qint64> auditEntry, const QString &path)
{
    const auto writing = desktop::saveReceipt(import, QTimeZone::systemTimeZone(), auditEntry, path);
    whenDone(writing, this, [this, import, path, turn = m_turn](const core::Result<void> &written) {
        if (!written)
            m_workspace.trail().note(records::AuditAction::Export,
                                     auditDetails(import, QStringLiteral("receipt-not-written")));
        if (turn != m_turn)
            return;
        if (written)
            Q_EMIT done(tr("The receipt is in %1.").arg(QFileInfo(path).fileName()));
        else
            Q_EMIT problem(written.error());
    });
}

void ImportTasks::closeAll()
{
    ++m_turn;
    const QList<QPointer<QDialog>> open = std::exchange(m_open, {});
    for (const QPointer<QDialog> &dialog : open)
        delete dialog.data(); // its fields hold what was typed
}

} // namespace kyc::desktop
