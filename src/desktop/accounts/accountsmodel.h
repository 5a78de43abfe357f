// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountbook.h"

#include <QAbstractTableModel>

namespace kyc::desktop {

/// The accounts of the book, one a row, in the book's order. Holds no credentials. Follows the book row by row, so
/// that selection and focus stay. GUI thread.
class AccountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Provider, Environment, State, ColumnCount };

    /// The book must outlive the model.
    explicit AccountsModel(services::AccountBook &book, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QString idAt(int row) const; ///< empty when there is no such row
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 when there is none

private:
    struct Row
    {
        QString id;
        QString name;
        QString providerId;
        core::Environment environment = core::Environment::Staging;
        QUrl address;
        bool isEnabled = true;

        bool operator==(const Row &) const = default;
    };

    [[nodiscard]] static Row rowFrom(const core::Account &account);
    [[nodiscard]] static QString text(const Row &row, Column column);
    void follow();
    void removeMissing(const QList<Row> &now);

    services::AccountBook &m_book;
    QList<Row> m_rows;
};

} // namespace kyc::desktop
