// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/csvsettings.h"

#include <QDialog>

#include <memory>

class QWidget;

namespace kyc::desktop {

namespace Ui {
class ExportDialog;
}

/// How an export is to look; as it was the last time to begin with. What the administrator has locked is shown and
/// cannot be changed. GUI thread.
class ExportDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /// @p rows are exported.
    ExportDialog(const services::Settings &settings, qint64 rows, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] services::CsvOptions options() const;

private:
    void showColumns(const QStringList &chosen);
    void checkAll(bool isChecked);
    void updateButton();
    void lock(QWidget *widget, services::Setting setting, const services::Settings &settings);

    std::unique_ptr<Ui::ExportDialog> m_ui;
};

} // namespace kyc::desktop
