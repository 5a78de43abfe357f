// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/places.h"

#include <QTemporaryDir>

namespace kyc::test {

/// Files in a folder that is thrown away with the program.
inline services::Places throwawayPlaces()
{
    static const QTemporaryDir folder;
    return {folder.path(), folder.path(), folder.filePath(QStringLiteral("none"))};
}

} // namespace kyc::test
