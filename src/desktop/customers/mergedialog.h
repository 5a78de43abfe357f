// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "records/customers.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QRadioButton;

namespace kyc::desktop {

class StateLine;

/// Two customers who turned out to be one: which of them stays, and what the result is, before it is made. GUI thread.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    using Merge = std::function<QFuture<core::Result<void>>(const records::CustomerRecord &kept,
                                                            const records::CustomerRecord &other)>;
    MergeDialog(records::CustomerRecord first, records::CustomerRecord second, Merge merge, QWidget *parent = nullptr);

    void accept() override;
    void reject() override; ///< nothing while it is busy
    [[nodiscard]] const records::CustomerRecord &kept() const;

private:
    [[nodiscard]] const records::CustomerRecord &other() const;
    void showResult();

    records::CustomerRecord m_first;
    records::CustomerRecord m_second;
    Merge m_merge;
    QRadioButton *m_keepsFirst = nullptr;
    QRadioButton *m_keepsSecond = nullptr;
    QLabel *m_result = nullptr;
    StateLine *m_stateLine = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace kyc::desktop
