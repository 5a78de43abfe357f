// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;

namespace kyc::desktop {

/// What can be done with the results of a lookup, once for menu, buttons and shortcuts.
class LookupActions : public QObject
{
    Q_OBJECT

public:
    explicit LookupActions(QObject *parent = nullptr);

    QAction *refreshRow = nullptr;
    QAction *refreshAll = nullptr;
    QAction *cancelRow = nullptr;
    QAction *cancelAll = nullptr;
    QAction *logIn = nullptr; ///< the customer
    QAction *startImport = nullptr; ///< to where the row says that nothing was begun
    QAction *saveCustomer = nullptr;
    QAction *copySummary = nullptr;
    QAction *copyRow = nullptr; ///< Ctrl+C in the table alone: elsewhere it copies the selected text
    QAction *reveal = nullptr; ///< checkable
    QAction *exportResults = nullptr;

    /// In the order of the menu; a null is a separator.
    [[nodiscard]] QList<QAction *> all() const;

    /// Whether their shortcuts are heard anywhere in the window, or not at all; menu and buttons stay as they are.
    void setKeysEnabled(bool isEnabled);
};

} // namespace kyc::desktop
