// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>

class QAction;
class QObject;

namespace kyc::desktop {

/// What can be done in one of the window's places. Its keys count where that place is seen: elsewhere the same ones
/// mean something else. @p icon is a name for tintedIcon(), or null.
[[nodiscard]] QAction *makePlaceAction(QObject *parent, const char *name, const QString &text, const char *icon,
                                       const QKeySequence &shortcut);

} // namespace kyc::desktop
