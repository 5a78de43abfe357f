// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/export/exportdialog.h"

#include "desktop/visuals/metrics.h"
#include "services/csvoutcome.h"
#include "ui_exportdialog.h"

#include <QLocale>
#include <QPushButton>

namespace kyc::desktop {

using services::Setting;

ExportDialog::ExportDialog(const services::Settings &settings, qint64 rows, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    m_ui->countLabel->setText(tr("Lookups to export: %1").arg(QLocale().toString(rows)));
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setText(tr("Choose a &file\u2026"));
    const std::array<std::pair<QChar, QString>, 4> separators{
        {{u',', tr("Comma")}, {u';', tr("Semicolon")}, {u'|', tr("Vertical bar")}, {u'\t', tr("Tab")}}};
    for (const auto &[separator, name] : separators)
        m_ui->separatorComboBox->addItem(name, separator);
    const services::CsvOptions options = csvOptions(settings);
    m_ui->separatorComboBox->setCurrentIndex(m_ui->separatorComboBox->findData(options.format.separator));
    m_ui->byteOrderMarkCheckBox->setChecked(options.format.hasByteOrderMark);
    m_ui->guardCheckBox->setChecked(options.format.guardsFormulas);
    m_ui->maskCheckBox->setChecked(options.masksIdentifiers);
    showColumns(options.columns);
    m_ui->lockedLabel->hide();
    lock(m_ui->columnsWidget, Setting::ExportColumns, settings);
    lock(m_ui->separatorComboBox, Setting::ExportSeparator, settings);
    lock(m_ui->byteOrderMarkCheckBox, Setting::ExportByteOrderMark, settings);
    lock(m_ui->guardCheckBox, Setting::ExportGuardsFormulas, settings);
    lock(m_ui->maskCheckBox, Setting::ExportMasksIdentifiers, settings);
    connect(m_ui->columnsListWidget, &QListWidget::itemChanged, this, &ExportDialog::updateButton);
    connect(m_ui->allButton, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(m_ui->noneButton, &QPushButton::clicked, this, [this] { checkAll(false); });
    fitToText(*this, 30, 34);
    updateButton();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::showColumns(const QStringList &chosen)
{
    QStringList names = chosen;
    for (const QString &name : services::csvColumns()) {
        if (!names.contains(name))
            names.append(name);
    }
    for (const QString &name : std::as_const(names)) {
        auto *item = new QListWidgetItem(name, m_ui->columnsListWidget);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(chosen.isEmpty() || chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->columnsListWidget->setCurrentRow(0);
}

void ExportDialog::checkAll(bool isChecked)
{
    for (int row = 0; row < m_ui->columnsListWidget->count(); ++row)
        m_ui->columnsListWidget->item(row)->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

void ExportDialog::updateButton()
{
    m_ui->buttonBox->button(QDialogButtonBox::Ok)->setEnabled(!options().columns.isEmpty());
}

void ExportDialog::lock(QWidget *widget, Setting setting, const services::Settings &settings)
{
    if (!settings.isLocked(setting))
        return;
    widget->setEnabled(false);
    widget->setToolTip(tr("Your administrator has set this."));
    m_ui->lockedLabel->show();
}

services::CsvOptions ExportDialog::options() const
{
    services::CsvOptions options;
    options.format.separator = m_ui->separatorComboBox->currentData().toChar();
    options.format.hasByteOrderMark = m_ui->byteOrderMarkCheckBox->isChecked();
    options.format.guardsFormulas = m_ui->guardCheckBox->isChecked();
    options.masksIdentifiers = m_ui->maskCheckBox->isChecked();
    for (int row = 0; row < m_ui->columnsListWidget->count(); ++row) {
        const QListWidgetItem *item = m_ui->columnsListWidget->item(row);
        if (item->checkState() == Qt::Checked)
            options.columns.append(item->text());
    }
    return options;
}

} // namespace kyc::desktop
