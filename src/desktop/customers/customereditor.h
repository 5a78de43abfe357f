// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "records/customers.h"

#include <QDialog>

#include <functional>
#include <memory>

namespace kyc::desktop {

namespace Ui {
class CustomerEditor;
}

class StateLine;

/// What an editor asks of the records; see records::CustomerStore.
struct CustomerAccess
{
    std::function<QFuture<core::Result<qint64>>(records::CustomerRecord, std::vector<qint64> seenIn)> save;
    std::function<QFuture<core::Result<records::CustomerRecord>>(qint64 id)> load;
    std::function<QFuture<core::Result<QList<records::CustomerRecord>>>(records::Identifier)> whose;
};

/// What an editor begins with.
struct CustomerDraft
{
    records::CustomerRecord record; ///< as it was read; id 0 for a new one
    QList<records::Identifier> offered{}; ///< to be taken over by a tick
    /// Entries of the history about this person, asked for when it is saved: there may be more by then. May be null.
    std::function<std::vector<qint64>()> seenIn{};
};

/// Adds a customer or edits one; show it with open(). When an identifier is another customer's the dialog says whose,
/// and when somebody else has changed the customer meanwhile it offers the newer one; what was typed is never lost.
/// GUI thread.
class CustomerEditor : public QDialog
{
    Q_OBJECT

public:
    CustomerEditor(CustomerAccess access, CustomerDraft draft, QWidget *parent = nullptr);
    ~CustomerEditor() override;

    void accept() override;
    void reject() override;

Q_SIGNALS:
    void saved(qint64 customerId, const QString &label);

private:
    /// What stands above the buttons, and with it what these do.
    enum class Notice { None, Incomplete, Owned, Changed, Absent };

    void fill(const records::CustomerRecord &record);
    [[nodiscard]] records::CustomerRecord typed() const;
    /// Goes on when none of these is another customer's.
    void askWhose(QList<records::Identifier> identifiers, const std::function<void()> &goOn);
    [[nodiscard]] QList<records::Identifier> addedIdentifiers() const;
    void checkQuietly();
    void save();
    void failed(const core::Error &error);
    void setBusy(bool isBusy);
    void notify(Notice notice, const QString &text, const QString &help = {}, const QString &anyway = {});
    void showOwner(const records::Identifier &identifier, const records::CustomerRecord &owner);
    void help();
    void goOnAnyway();
    void addToOwner();
    void loadNewer();

    CustomerAccess m_access;
    CustomerDraft m_draft; ///< its record is what was read last: what is typed is compared with it
    std::unique_ptr<Ui::CustomerEditor> m_ui;
    StateLine *m_stateLine = nullptr;
    Notice m_notice = Notice::None;
    records::CustomerRecord m_owner; ///< of Notice::Owned
    int m_turn = 0; ///< tells the last question from earlier ones
    bool m_isBusy = false;
};

} // namespace kyc::desktop
