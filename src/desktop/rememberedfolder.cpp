// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/rememberedfolder.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>

namespace kyc::desktop {

namespace {

/// Qt's own dialog has labels before its choices, and leaves out that they belong together.
void tieLabels(const QFileDialog &dialog)
{
    for (const char *name : {"lookIn", "fileType"}) {
        auto *label = dialog.findChild<QLabel *>(QLatin1String(name) + QLatin1String("Label"));
        auto *choice = dialog.findChild<QComboBox *>(QLatin1String(name) + QLatin1String("Combo"));
        if (label && choice) // another one of the system's has neither
            label->setBuddy(choice);
    }
}

} // namespace

void rememberFolder(QFileDialog &dialog, QLatin1String purpose)
{
    const QString key = purpose + QLatin1String("/folder");
    const QString last = QSettings().value(key).toString();
    const bool isThere = !last.isEmpty() && QFileInfo(last).isDir();
    dialog.setDirectory(isThere ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    tieLabels(dialog);
    QObject::connect(&dialog, &QFileDialog::fileSelected, &dialog, [key](const QString &path) {
        const QFileInfo file(path);
        QSettings().setValue(key, file.isDir() ? path : file.absolutePath());
    });
}

} // namespace kyc::desktop
