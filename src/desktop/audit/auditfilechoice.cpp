// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditfilechoice.h"

#include "desktop/rememberedfolder.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditFileChoice)
};

QFileDialog *makeDialog(QWidget *parent, const QString &title, AuditFileChoice::Chosen chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    rememberFolder(*dialog, QLatin1String("audit"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    return dialog;
}

} // namespace

AuditFileChoice AuditFileChoice::dialogs()
{
    AuditFileChoice choice;
    choice.toExport = [](QWidget *parent, Chosen chosen) {
        QFileDialog *dialog = makeDialog(parent, Words::tr("Export the audit"), std::move(chosen));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters({Words::tr("Table (*.csv)"), Words::tr("JSON, an entry a line (*.jsonl *.json)")});
        dialog->setDefaultSuffix(QStringLiteral("csv"));
        QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
            dialog->setDefaultSuffix(filter.contains(u"json") ? QStringLiteral("jsonl") : QStringLiteral("csv"));
        });
        dialog->open();
    };
    choice.toFolder = [](QWidget *parent, const QString &now, Chosen chosen) {
        QFileDialog *dialog = makeDialog(parent, Words::tr("Folder for checkpoints"), std::move(chosen));
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        if (!now.isEmpty())
            dialog->setDirectory(now);
        dialog->open();
    };
    choice.toMakeRecovery = [](QWidget *parent, Chosen chosen) {
        QFileDialog *dialog = makeDialog(parent, Words::tr("Make a recovery file"), std::move(chosen));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("recovery"));
        dialog->open();
    };
    choice.toRecover = [](QWidget *parent, Chosen chosen) {
        QFileDialog *dialog = makeDialog(parent, Words::tr("Open a recovery file"), std::move(chosen));
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->open();
    };
    return choice;
}

services::AuditFileFormat auditFileFormatOf(const QString &path)
{
    const bool isJson = path.endsWith(u".json", Qt::CaseInsensitive) || path.endsWith(u".jsonl", Qt::CaseInsensitive);
    return isJson ? services::AuditFileFormat::Json : services::AuditFileFormat::Csv;
}

} // namespace kyc::desktop
