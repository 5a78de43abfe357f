// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/customerbook.h"

#include <QAbstractListModel>

namespace kyc::desktop {

/// The saved customers that a typed text may mean, for the search field's list. Holds texts, not the customers:
/// these are found again by their place in the book, which only grows.
class CustomerCompletions : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CustomerCompletions(const services::CustomerBook &customers, QObject *parent = nullptr);

    /// Lists whom the text may mean; nobody for an empty text.
    void complete(const QString &text);
    /// Null when the row is none.
    [[nodiscard]] const core::Customer *customer(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole "Maria K. · u-1042"; EditRole, what goes into the field, the label.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const services::CustomerBook &m_customers;
    QList<std::size_t> m_places;
};

/// A customer's label and, apart from it, one identifier to tell namesakes apart; each once.
[[nodiscard]] QString customerTitle(const core::Customer &customer);

} // namespace kyc::desktop
