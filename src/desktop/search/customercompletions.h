// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"
#include "services/customerbook.h"

#include <QAbstractListModel>

#include <functional>

namespace kyc::desktop {

/// Asks the records whom a text may mean, at most so many; see records::CustomerStore::find().
using FindCustomers = std::function<QFuture<core::Result<QList<records::CustomerRecord>>>(const QString &, int)>;

/// The customers that a typed text may mean, for the search field's list: those of the session at once, those of the
/// records above them as soon as these have answered.
class CustomerCompletions : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CustomerCompletions(const services::CustomerBook &customers, FindCustomers find = {},
                                 QObject *parent = nullptr);

    /// Lists whom the text may mean; nobody for an empty text.
    void complete(const QString &text);
    /// With all that is known of them. Nobody when the row is none.
    [[nodiscard]] std::optional<core::Customer> customer(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole "Maria K. · u-1042"; EditRole, what goes into the field, the label.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void found(); ///< the records have answered

private:
    void list(const QList<records::CustomerRecord> &saved);

    const services::CustomerBook &m_customers;
    FindCustomers m_find;
    int m_turn = 0; ///< tells the answer to what was typed last from earlier ones
    QList<records::CustomerRecord> m_saved;
    QList<std::size_t> m_places; ///< of the others, in the book, which only grows
};

/// The saved customer, to be looked up, with what the session knows beside: of somebody of whom it knows an identifier
/// alike and none otherwise.
[[nodiscard]] core::Customer completed(const records::CustomerRecord &saved, const services::CustomerBook &session);

/// A customer's label and, apart from it, one identifier to tell namesakes apart; each once.
[[nodiscard]] QString customerTitle(const core::Customer &customer);

} // namespace kyc::desktop
