// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/audit/auditrow.h"
#include "records/auditlog.h"
#include "services/audittrail.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <deque>

namespace kyc::desktop {

/// The audit, newest first, of any length: it holds the numbers of the entries and, of the entries themselves, those
/// near what was looked at last. What is not there yet is blank but for its number. What references say it holds no
/// longer than until clear(). GUI thread.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// @p trail must outlive the model.
    AuditModel(services::AuditTrail &trail, AuditRow::AccountName accountName, QObject *parent = nullptr);
    ~AuditModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const records::AuditFilter &filter() const { return m_filter; }
    void load(const records::AuditFilter &filter); ///< anew; ends with loaded()
    void refresh(); ///< puts what has come since on top
    void clear(); ///< nothing of it stays in memory
    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] const std::optional<core::Error> &problem() const { return m_problem; } ///< of the last load()

    [[nodiscard]] qint64 numberAt(int row) const; ///< 0 when there is no such row
    [[nodiscard]] int rowOf(qint64 number) const; ///< -1 when it is not among them

Q_SIGNALS:
    void loaded(); ///< or not: problem()

private:
    using Block = std::vector<AuditRow>;

    void add(const records::AuditNumbers &numbers);
    [[nodiscard]] qsizetype indexOf(int row) const; ///< in the numbers, which ascend
    [[nodiscard]] const AuditRow *rowAt(qsizetype index) const; ///< null when it is not there yet
    void want(qsizetype block) const;
    void fetchNext();
    void fetched(qsizetype block, const QList<records::AuditLine> &lines);

    services::AuditTrail &m_trail;
    AuditRow::AccountName m_accountName;
    records::AuditFilter m_filter;
    records::AuditNumbers m_numbers;
    mutable QCache<qsizetype, Block> m_blocks;
    mutable std::deque<qsizetype> m_wanted; ///< blocks, the latest first
    mutable QTimer m_soon;
    std::optional<core::Error> m_problem;
    int m_turn = 0; ///< answers of an earlier one come too late
    bool m_isLoading = false;
    bool m_isRefreshing = false;
    bool m_isFetching = false;
};

} // namespace kyc::desktop
