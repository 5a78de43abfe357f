// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace kyc::desktop {

/// Text to be read that says when part of it leaves: copied, dragged away, or marked where marking copies. GUI thread.
class WatchedTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    using QPlainTextEdit::QPlainTextEdit;

Q_SIGNALS:
    void copied();

protected:
    QMimeData *createMimeDataFromSelection() const override;
};

} // namespace kyc::desktop
