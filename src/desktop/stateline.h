// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace kyc::desktop {

/// The line of a dialog that says what it is doing and what went wrong: hidden while there is nothing to say. Read
/// out when it changes. GUI thread.
class StateLine : public QWidget
{
    Q_OBJECT

public:
    explicit StateLine(QWidget *parent = nullptr);

    void showNothing();
    void showProgress(const QString &text);
    void showError(const core::Error &error);
    void showProblem(const QString &text);
    [[nodiscard]] QString text() const;

private:
    void show(const QString &text, bool isProblem);

    QLabel *m_icon = nullptr;
    QLabel *m_label = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace kyc::desktop
