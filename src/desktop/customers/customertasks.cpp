// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customertasks.h"

#include "desktop/customers/customerimportdialog.h"
#include "desktop/customers/customerwords.h"
#include "desktop/customers/holddialog.h"
#include "desktop/customers/mergedialog.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"
#include "services/savedcustomers.h"
#include "vault/reply.h"

#include <QMessageBox>
#include <QPushButton>

namespace kyc::desktop {

using records::CustomerRecord;

namespace {

/// What the store answers, or why it cannot be asked.
template <class T, class Ask>
QFuture<core::Result<T>> asked(const services::RecordsSession &records, Ask ask)
{
    if (records::CustomerStore *store = records.customers())
        return ask(*store);
    return vault::ended<T>(core::Unexpected(*services::whyNotOpen(records)));
}

} // namespace

CustomerTasks::CustomerTasks(Workspace &workspace, FileChoice files, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_changes(workspace.records(), workspace.trail()),
      m_files(std::move(files)),
      m_window(window)
{ }

CustomerAccess CustomerTasks::access() const
{
    const services::RecordsSession &records = m_workspace.records();
    CustomerAccess access;
    access.save = [changes = m_changes](CustomerRecord customer, std::vector<qint64> seenIn) {
        return changes.save(std::move(customer), std::move(seenIn));
    };
    access.load = [&records](qint64 id) {
        return asked<CustomerRecord>(records, [id](records::CustomerStore &store) { return store.customer(id); });
    };
    access.whose = [&records](const records::Identifier &identifier) {
        return asked<QList<CustomerRecord>>(
            records, [&identifier](records::CustomerStore &store) { return store.findByIdentifier(identifier); });
    };
    return access;
}

void CustomerTasks::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_open.removeIf([](const QPointer<QDialog> &one) { return one.isNull(); });
    m_open.append(dialog);
    dialog->open();
}

CustomerEditor *CustomerTasks::openEditor(CustomerDraft draft)
{
    auto *editor = new CustomerEditor(access(), std::move(draft), m_window);
    open(editor);
    return editor;
}

void CustomerTasks::follow(CustomerEditor *editor, bool isLookup)
{
    connect(editor, &CustomerEditor::saved, this, [this, isLookup](qint64 id, const QString &label) {
        if (isLookup && m_workspace.hasSession())
            m_workspace.session().setSaved(id, label);
        Q_EMIT changed(id);
    });
}

void CustomerTasks::add()
{
    follow(openEditor({}), false);
}

void CustomerTasks::edit(qint64 customerId)
{
    editWith(customerId, {}, {}, false);
}

void CustomerTasks::editWith(qint64 customerId, const QList<records::Identifier> &offered,
                             const std::function<std::vector<qint64>()> &seenIn, bool isLookup)
{
    whenDone(access().load(customerId), this,
             [this, offered, seenIn, isLookup, turn = m_turn](const core::Result<CustomerRecord> &customer) {
                 if (turn != m_turn)
                     return;
                 if (!customer)
                     Q_EMIT problem(customer.error());
                 else
                     follow(openEditor({*customer, offered, seenIn}), isLookup);
             });
}

void CustomerTasks::saveLookup()
{
    if (!m_workspace.hasSession())
        return;
    const services::LookupSession &session = m_workspace.session();
    const core::Customer &customer = session.customer();
    const QList<records::Identifier> asked = services::identifiersOf(customer);
    const QList<records::Identifier> learned = services::learnedIdentifiers(session);
    const auto seenIn = [&session, asked] { // of this customer, not of who may be looked up by then
        const bool isSame = services::identifiersOf(session.customer()) == asked;
        return isSame ? services::entriesOf(session) : std::vector<qint64>();
    };
    if (customer.savedId)
        return editWith(*customer.savedId, services::united(asked, learned), seenIn, true);
    CustomerDraft draft;
    draft.record.label = proposedLabel(customer.label, asked);
    draft.record.identifiers = asked;
    draft.offered = learned;
    draft.seenIn = seenIn;
    follow(openEditor(std::move(draft)), true);
}

void CustomerTasks::askToMerge(const CustomerRecord &first, const CustomerRecord &second)
{
    const auto merge = [changes = m_changes](const CustomerRecord &kept, const CustomerRecord &other) {
        return changes.merge(kept, other);
    };
    auto *dialog = new MergeDialog(first, second, merge, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT changed(dialog->kept().id); });
    open(dialog);
}

void CustomerTasks::ask(const QString &title, const QString &question, const QString &consequence,
                        const QString &button, const std::function<void()> &goOn)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, m_window);
    box->setObjectName(QStringLiteral("customerQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(consequence);
    QPushButton *confirm = box->addButton(button, QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirmCustomerButton"));
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    connect(confirm, &QPushButton::clicked, this, goOn);
    open(box);
}

void CustomerTasks::askToRemove(const CustomerRecord &customer)
{
    ask(tr("Remove customer"), tr("Remove the customer \u201c%1\u201d?").arg(shortName(customer)),
        tr("Name, identifiers, tags and note are removed and cannot be brought back. What was seen in lookups stays in "
           "the history, as it must, until it is old enough to be removed."),
        tr("&Remove"), [this, customer] {
            whenDone(m_changes.remove(customer), this, [this](const core::Result<void> &removed) {
                if (!removed)
                    Q_EMIT problem(removed.error());
                Q_EMIT changed(0);
            });
        });
}

void CustomerTasks::askToHold(const CustomerRecord &customer)
{
    const auto begin = [changes = m_changes, customer](const QString &reason) {
        return changes.hold(customer, reason);
    };
    auto *dialog = new HoldDialog(shortName(customer), begin, m_window);
    connect(dialog, &QDialog::accepted, this, [this, id = customer.id] { Q_EMIT changed(id); });
    open(dialog);
}

void CustomerTasks::askToRelease(const CustomerRecord &customer, const records::Hold &hold)
{
    ask(tr("Legal hold"), tr("Release the legal hold of \u201c%1\u201d?").arg(shortName(customer)),
        tr("%1\n\nWhat is older than records are kept is removed the next time old records are.").arg(holdText(hold)),
        tr("&Release"), [this, customer] {
            whenDone(m_changes.release(customer), this, [this, id = customer.id](const core::Result<void> &released) {
                if (!released)
                    Q_EMIT problem(released.error());
                Q_EMIT changed(id);
            });
        });
}

void CustomerTasks::importFile()
{
    m_files.toRead(m_window, [this, turn = m_turn](const QString &path) {
        if (turn == m_turn)
            importFrom(path);
    });
}

void CustomerTasks::importFrom(const QString &path)
{
    records::Database *database = m_workspace.records().database();
    if (!database)
        return Q_EMIT problem(*services::whyNotOpen(m_workspace.records()));
    // It is gone before the records close: closeAll() sees to that.
    auto *dialog = new CustomerImportDialog(*database, m_workspace.trail(), path, m_files, m_window);
    connect(dialog, &CustomerImportDialog::imported, this, [this] { Q_EMIT changed(0); });
    open(dialog);
}

bool CustomerTasks::closeAll()
{
    bool wasEditing = false;
    ++m_turn;
    const QList<QPointer<QDialog>> open = std::exchange(m_open, {});
    for (const QPointer<QDialog> &dialog : open) {
        wasEditing = wasEditing || qobject_cast<CustomerEditor *>(dialog.data()) != nullptr;
        if (dialog)
            delete dialog.data(); // its fields hold what was typed
    }
    return wasEditing;
}

} // namespace kyc::desktop
