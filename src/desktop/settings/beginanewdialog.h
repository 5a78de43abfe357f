// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "services/recordssession.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace kyc::desktop {

class StateLine;

/// Begins new records where the ones that are there cannot be opened: says what that means, and wants it typed. GUI
/// thread.
class BeginAnewDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive the dialog.
    BeginAnewDialog(services::RecordsSession &records, const services::Places &places, const core::Clock &clock,
                    QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    [[nodiscard]] bool isConfirmed() const;
    void setBusy(bool isBusy);

    services::RecordsSession &m_records;
    const core::Clock &m_clock;
    QLineEdit *m_confirmation = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_cancel = nullptr;
    StateLine *m_stateLine = nullptr;
    bool m_isBusy = false;
};

} // namespace kyc::desktop
