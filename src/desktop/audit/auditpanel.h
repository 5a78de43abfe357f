// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/auditexamination.h"

#include <QFrame>
#include <QTimeZone>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kyc::desktop {

/// Below the audit: what is being done with it and how far that is, and what came of it: the verdict on the log above
/// all, in words, with a shape and a colour. Hidden while there is nothing to say. GUI thread.
class AuditPanel : public QFrame
{
    Q_OBJECT

public:
    explicit AuditPanel(QWidget *parent = nullptr);

    void showNothing();
    void showRunning(const QString &text); ///< with a button that cancels it
    void setProgress(int permille);
    void showReport(const services::AuditReport &report);
    void showNotice(const QString &title, const QString &text = {});
    void showError(const core::Error &error);
    [[nodiscard]] QString text() const; ///< title and lines
    [[nodiscard]] bool isRunning() const; ///< showRunning() was last

Q_SIGNALS:
    void cancelRequested();
    void entryRequested(qint64 number);

private:
    enum class Look { Plain, Sound, Unvouched, Broken };

    void show(Look look, const QString &title, const QString &text);

    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancelButton = nullptr;
    QPushButton *m_entryButton = nullptr;
    QPushButton *m_closeButton = nullptr;
    qint64 m_entry = 0;
};

} // namespace kyc::desktop
