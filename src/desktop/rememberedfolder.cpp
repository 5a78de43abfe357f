// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/rememberedfolder.h"

#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

namespace kyc::desktop {

void rememberFolder(QFileDialog &dialog, QLatin1String purpose)
{
    const QString key = purpose + QLatin1String("/folder");
    const QString last = QSettings().value(key).toString();
    const bool isThere = !last.isEmpty() && QFileInfo(last).isDir();
    dialog.setDirectory(isThere ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QObject::connect(&dialog, &QFileDialog::fileSelected, &dialog, [key](const QString &path) {
        const QFileInfo file(path);
        QSettings().setValue(key, file.isDir() ? path : file.absolutePath());
    });
}

} // namespace kyc::desktop
