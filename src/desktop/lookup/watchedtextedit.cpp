// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/watchedtextedit.h"

namespace kyc::desktop {

QMimeData *WatchedTextEdit::createMimeDataFromSelection() const
{
    // Each way in which a selection leaves asks for this, and nothing else does.
    Q_EMIT const_cast<WatchedTextEdit *>(this)->copied();
    return QPlainTextEdit::createMimeDataFromSelection();
}

} // namespace kyc::desktop
