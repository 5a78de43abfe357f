// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"

#include <QAbstractTableModel>

namespace kyc::desktop {

/// Every status that was seen of a customer, the newest on top. Personal: clear() it when the vault is locked.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StatusColumn, CheckColumn, FirstSeenColumn, LastSeenColumn, ColumnCount };

    explicit TimelineModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    /// In the order of recording, as records::CustomerStore::timeline() gives them.
    void setSpans(QList<records::StatusSpan> spans, const QDateTime &now);
    void clear() { setSpans({}, {}); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const records::StatusSpan &span, int column) const;
    [[nodiscard]] static QString toolTip(const records::StatusSpan &span, int column);

    QList<records::StatusSpan> m_spans;
    QDateTime m_now;
};

} // namespace kyc::desktop
