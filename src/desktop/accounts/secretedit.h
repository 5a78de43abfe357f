// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QLineEdit>
#include <QTimer>

#include <chrono>

class QToolButton;

namespace kyc::desktop {

/// A line edit whose pastes, drops and middle clicks go through cleaned(); what is typed stays as typed. What is
/// copied out of it while it is shown goes through SecretClipboard, and never into the selection. Nothing that was
/// deleted can be brought back: there is no undo.
class SecretLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretLineEdit(QWidget *parent = nullptr);

    void setShown(bool isShown);
    void forget(); ///< the text, and what undo would know of it

protected:
    bool event(QEvent *event) override;
    [[nodiscard]] virtual QString cleaned(const QString &text) const; ///< cleanedSecret()
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void insertCleaned(const QString &text);
    void pasteCleaned();
    void copySelected();
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
};

/// The input of a credential: masked, with a button that shows it for a while and one that copies what was typed, both
/// reachable by keyboard. A credential that is kept already is never put in; it is only said to be there. GUI thread.
class SecretEdit : public QWidget
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    /// How long a field that is made from now on stays shown.
    static void setShownFor(std::chrono::milliseconds duration);

    /// Names the buttons too: "Show <name>".
    void setName(const QString &name);
    /// Says that a credential is there and that typing replaces it; offers to take it away where it can be done
    /// without.
    void setKept(bool isKept, bool canBeTakenAway = false);
    /// The one that is kept shall be taken away, and nothing was typed in its place.
    [[nodiscard]] bool isKeptTakenAway() const;
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
    void updateButtons();
    void updatePlaceholder();

    SecretLineEdit *m_lineEdit = nullptr;
    QToolButton *m_showButton = nullptr;
    QToolButton *m_copyButton = nullptr;
    QToolButton *m_takeAwayButton = nullptr; ///< checked: the kept one shall go
    bool m_isKept = false;
    QTimer m_hideTimer;
    QString m_name;
};

} // namespace kyc::desktop
