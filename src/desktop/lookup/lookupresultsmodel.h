// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/lookup/rowwords.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

namespace kyc::desktop {

/// The rows of a lookup session, for a table. Follows the session; "2 d ago" follows the clock. GUI thread.
class LookupResultsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StatusColumn,
        CheckColumn, ///< which check, on which account
        NextActorColumn,
        SinceColumn,
        ReasonColumn,
        FetchedColumn,
        ActionColumn, ///< no text; the view puts a button here
        ColumnCount,
    };
    enum Role {
        RowStateRole = Qt::UserRole, ///< RowState as int
        RowActionRole, ///< RowAction as int
        WantedFieldsRole, ///< QStringList, see wantedFields()
        CanLogInRole, ///< bool: the customer can be logged in for this row
    };

    /// @p clock must outlive the model.
    explicit LookupResultsModel(const core::Clock &clock, QObject *parent = nullptr);

    /// The session, or null for none; it must not die before the model without a call of this.
    void setSession(services::LookupSession *session);
    [[nodiscard]] services::LookupSession *session() const { return m_session; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const LookupRow &row, int column) const;
    [[nodiscard]] QString timeText(const LookupRow &row, int column) const;
    [[nodiscard]] QString toolTip(const LookupRow &row, int column) const;
    [[nodiscard]] QVariant decoration(const LookupRow &row, int column) const;
    void updateTimes();

    const core::Clock &m_clock;
    QPointer<services::LookupSession> m_session;
    QTimer m_timesTimer;
};

} // namespace kyc::desktop
