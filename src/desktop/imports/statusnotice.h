// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"
#include "core/verification.h"
#include "services/imports/importend.h"

#include <QWidget>

class QLabel;

namespace kyc::desktop {

/// A status as it looks everywhere, icon and word, and below it what that means and what to do. Hidden while there is
/// nothing to say; read out when it changes. GUI thread.
class StatusNotice : public QWidget
{
    Q_OBJECT

public:
    explicit StatusNotice(QWidget *parent = nullptr);

    void showNothing();
    void showStatus(core::Status status, const QString &text);
    /// With what it comes to for an import.
    void showStatus(core::Status status, services::ImportEnd end);
    void showError(const core::Error &error);
    void showEnd(services::ImportEnd end); ///< where there is no status
    void showText(const QString &text);
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QIcon &icon, const QString &word, const QString &text);

    QLabel *m_icon = nullptr;
    QLabel *m_word = nullptr;
    QLabel *m_text = nullptr;
    std::optional<core::Status> m_status; ///< whose colour the word has
};

/// Both sentences of an end.
[[nodiscard]] QString endLine(services::ImportEnd end);

} // namespace kyc::desktop
