// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;

namespace kyc::desktop {

/// What can be done with imports, once for menu, buttons, context menu and shortcuts.
class ImportActions : public QObject
{
    Q_OBJECT

public:
    explicit ImportActions(QObject *parent = nullptr);

    QAction *begin = nullptr; ///< the wizard
    QAction *resume = nullptr;
    QAction *stop = nullptr;
    QAction *watchOn = nullptr;
    QAction *newToken = nullptr;
    QAction *discard = nullptr;
    QAction *copySummary = nullptr;
    QAction *saveReceipt = nullptr;

    [[nodiscard]] QList<QAction *> all() const;
};

} // namespace kyc::desktop
