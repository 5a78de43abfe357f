// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/accounts/secretedit.h"

namespace kyc::desktop {

/// The digits of a one-time code, and nothing else: what is pasted or typed around them is left out. They are seen, as
/// they are read out and typed in a hurry and are worth nothing once they were used; but they go into no history, no
/// selection, and are forgotten as soon as they are taken. GUI thread.
class CodeEdit : public SecretLineEdit
{
    Q_OBJECT

public:
    explicit CodeEdit(QWidget *parent = nullptr);

    /// What was typed; the input is empty afterwards, and cannot be undone.
    [[nodiscard]] core::Secret takeCode();

Q_SIGNALS:
    void declined(); ///< Escape, with nothing typed; what is typed it takes away first

protected:
    [[nodiscard]] QString cleaned(const QString &text) const override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepDigits();
};

} // namespace kyc::desktop
