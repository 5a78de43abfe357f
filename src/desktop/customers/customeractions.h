// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;

namespace kyc::desktop {

/// What can be done with saved customers, once for menu, buttons, context menu and shortcuts.
class CustomerActions : public QObject
{
    Q_OBJECT

public:
    explicit CustomerActions(QObject *parent = nullptr);

    QAction *lookUp = nullptr;
    QAction *add = nullptr;
    QAction *edit = nullptr;
    QAction *startImport = nullptr; ///< of a verification, by share token
    QAction *merge = nullptr; ///< the two that are selected
    QAction *hold = nullptr; ///< or release; its text says which
    QAction *remove = nullptr;
    QAction *importFile = nullptr;
    QAction *find = nullptr; ///< leads to the field

    [[nodiscard]] QList<QAction *> all() const;
};

} // namespace kyc::desktop
