// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/places.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace kyc::services {

namespace {

constexpr QLatin1String kFolder("/kyc-desk");

QString administratorFile()
{
    const QString name = kFolder + QStringLiteral("/administrator.json");
    // The first of them is the user's own: what stands there is no administrator's word.
    const QStringList systemFolders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation).mid(1);
    for (const QString &folder : systemFolders) {
        if (QFileInfo::exists(folder + name))
            return folder + name;
    }
    return systemFolders.isEmpty() ? QString() : systemFolders.constLast() + name;
}

} // namespace

Places standardPlaces()
{
    Places places;
    places.configFolder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + kFolder;
    places.dataFolder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + kFolder;
    places.administratorFile = administratorFile();
    return places;
}

} // namespace kyc::services
