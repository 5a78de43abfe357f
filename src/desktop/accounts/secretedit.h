// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QLineEdit>

class QToolButton;

namespace kyc::desktop {

/// A line edit whose pastes, drops and middle clicks go through cleanedSecret(); what is typed stays as typed.
class SecretLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretLineEdit(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void insertCleaned(const QString &text);
    void pasteCleaned();
};

/// The input of a credential: masked, with a button that shows it, reachable by keyboard. A credential that is kept
/// already is never put in; it is only said to be there. GUI thread.
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// Names the button too: "Show <name>".
    void setName(const QString &name);
    /// Says that a credential is there and that typing replaces it.
    void setKept(bool isKept);
    /// Nothing was typed.
    [[nodiscard]] bool isEmpty() const;
    /// What was typed, as a copy that the owner has to keep short-lived.
    [[nodiscard]] core::Secret secret() const;
    /// Forgets what was typed and masks the field again.
    void clear();
    [[nodiscard]] QLineEdit *lineEdit() const { return m_lineEdit; }

Q_SIGNALS:
    void changed();

private:
    void setShown(bool isShown);

    SecretLineEdit *m_lineEdit = nullptr;
    QToolButton *m_showButton = nullptr;
    QString m_name;
};

} // namespace kyc::desktop
