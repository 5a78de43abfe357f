// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QPushButton;
class QWidget;

namespace kyc::desktop {

/// What can be done with accounts, once for menu, buttons, context menu and shortcuts.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    explicit AccountActions(QObject *parent = nullptr);

    QAction *add = nullptr;
    QAction *edit = nullptr;
    QAction *test = nullptr;
    QAction *logIn = nullptr; ///< where a person has to give a code
    QAction *rotate = nullptr;
    QAction *duplicate = nullptr;
    QAction *toggle = nullptr; ///< disable or enable; its text says which
    QAction *remove = nullptr;
    QAction *importFile = nullptr;
    QAction *exportFile = nullptr;

    [[nodiscard]] QList<QAction *> ofSelected() const; ///< those that need an account
    [[nodiscard]] QList<QAction *> all() const;
};

/// A button that does what the action does and looks like it.
[[nodiscard]] QPushButton *makeActionButton(QAction *action, const QString &name, QWidget *parent);

} // namespace kyc::desktop
