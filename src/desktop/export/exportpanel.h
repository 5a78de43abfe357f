// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/historyexport.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QFutureWatcher>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace kyc::desktop {

/// How an export goes, in the place where it was asked for, and how it ended; hidden while there is nothing to say. GUI
/// thread.
class ExportPanel : public QFrame
{
    Q_OBJECT

public:
    using Exporting = QFuture<core::Result<services::Exported>>;

    explicit ExportPanel(QWidget *parent = nullptr);

    /// Follows that export until it ends; @p cancel is what the button does.
    void follow(const Exporting &exporting, const QString &path, std::function<void()> cancel);
    void showProblem(const core::Error &error);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void showFolderRequested(const QString &path);
    void runningChanged();

private:
    void showProgress(int rows);
    void ended();
    void say(const QString &text, bool hasFile);

    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancelButton;
    QPushButton *m_folderButton;
    QToolButton *m_closeButton;
    QFutureWatcher<core::Result<services::Exported>> m_watcher;
    QElapsedTimer m_time;
    QString m_path;
    std::function<void()> m_cancel;
    bool m_isRunning = false;
};

} // namespace kyc::desktop
