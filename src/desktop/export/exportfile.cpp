// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/export/exportfile.h"

#include "desktop/rememberedfolder.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportFile)
};

void openDialog(QWidget *parent, const QString &name, const ExportFile::Chosen &chosen)
{
    auto *dialog = new QFileDialog(parent, Words::tr("Export lookups"));
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({Words::tr("Tables (*.csv)"), Words::tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    rememberFolder(*dialog, QLatin1String("export"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace

ExportFile ExportFile::dialogs()
{
    return {&openDialog, [](const QString &path) {
                QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
            }};
}

} // namespace kyc::desktop
