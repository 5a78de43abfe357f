// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QDialogButtonBox;
class QLineEdit;

namespace kyc::desktop {

class StateLine;

/// Asks why a customer's records have to stay, and begins the hold; show it with open(). GUI thread.
class HoldDialog : public QDialog
{
    Q_OBJECT

public:
    using Begin = std::function<QFuture<core::Result<void>>(const QString &reason)>;
    HoldDialog(const QString &customer, Begin begin, QWidget *parent = nullptr);

    void accept() override;
    void reject() override; ///< nothing while it is busy

private:
    Begin m_begin;
    QLineEdit *m_reason = nullptr;
    StateLine *m_stateLine = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace kyc::desktop
