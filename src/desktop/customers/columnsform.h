// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/customercolumns.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace kyc::desktop {

/// The columns of a file of customers, a line each: the name, what it is taken for, and what stands in it first.
class ColumnsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsForm(QWidget *parent = nullptr);

    /// Once.
    void setColumns(const QStringList &columns, const services::CustomerMapping &mapping,
                    const QList<QStringList> &rows);
    [[nodiscard]] services::CustomerMapping mapping() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QComboBox *makeMeanings(const services::CustomerColumn &column);

    QGridLayout *m_layout = nullptr;
    QList<QComboBox *> m_meanings;
    QList<services::CustomerColumn> m_choices; ///< in the order of each box
};

} // namespace kyc::desktop
