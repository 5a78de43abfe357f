// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QAction;

namespace kyc::desktop {

/// Actions that work in one place, or anywhere.
struct KeyGroup
{
    QString title;
    QList<QAction *> actions; ///< null ones, which separate others in a menu, do not count
};

/// Every key of the actions, as they are at that moment, in Markdown: a heading and a table for each group.
[[nodiscard]] QString keyList(const QList<KeyGroup> &groups);

} // namespace kyc::desktop
