// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/accountbook.h"
#include "services/credentialstate.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>

namespace kyc::desktop {

/// What is known of an account beside the account itself.
struct AccountFacts
{
    services::CredentialState credential;
    QString credentialText;
    QDateTime testedAt; ///< UTC; invalid: never
    QDateTime usedAt; ///< UTC; invalid: never
    QDateTime now; ///< UTC; what "2 h ago" counts from
    bool isPreset = false; ///< by the administrator
};

/// The accounts of the book, one a row. Holds no credentials. Follows the book from the event loop, row by row, so that
/// selection and focus stay; sorts by any column, names as people read them, and keeps sorted. GUI thread.
class AccountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Provider, Environment, State, Credential, Tested, Used, ColumnCount };
    using FactsOf = std::function<AccountFacts(const core::Account &)>;

    /// The book must outlive the model.
    AccountsModel(services::AccountBook &book, FactsOf factsOf, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// A column below 0 is the book's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] QString idAt(int row) const; ///< empty when there is no such row
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 when there is none

public Q_SLOTS:
    /// Accounts or facts may be others now.
    void refresh();
    /// The same from the event loop, once for however many changes there were until then.
    void refreshSoon();

Q_SIGNALS:
    void refreshed(); ///< also when nothing that is shown has changed

private:
    struct Row
    {
        QString id;
        QString name;
        QString provider;
        core::Environment environment = core::Environment::Staging;
        QUrl address;
        bool isEnabled = true;
        AccountFacts facts;
    };

    [[nodiscard]] Row rowFrom(const core::Account &account) const;
    [[nodiscard]] static QString text(const Row &row, Column column);
    [[nodiscard]] static QString toolTip(const Row &row, Column column);
    [[nodiscard]] static bool looksTheSame(const Row &one, const Row &other);
    [[nodiscard]] std::vector<Row> sortedRows() const;
    void removeMissing(const std::vector<Row> &now);
    void insertNew(const std::vector<Row> &now);
    void reorder(const std::vector<Row> &now);

    services::AccountBook &m_book;
    QTimer m_soon;
    FactsOf m_factsOf;
    std::vector<Row> m_rows;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace kyc::desktop
