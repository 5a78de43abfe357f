// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/audittasks.h"

#include "desktop/audit/auditpanel.h"
#include "desktop/whendone.h"
#include "desktop/workspace.h"

#include <QDir>
#include <QFileInfo>

namespace kyc::desktop {

namespace {

bool isCancelled(const core::Error &error)
{
    return error.kind == core::ErrorKind::Cancelled;
}

} // namespace

AuditTasks::AuditTasks(Workspace &workspace, AuditFileChoice files, AuditPanel &panel, QWidget *window)
    : QObject(window),
      m_workspace(workspace),
      m_files(std::move(files)),
      m_panel(panel),
      m_window(window)
{
    connect(&m_panel, &AuditPanel::cancelRequested, this, &AuditTasks::cancel);
}

AuditTasks::~AuditTasks()
{
    cancel();
}

void AuditTasks::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    Q_EMIT changed();
}

void AuditTasks::cancel()
{
    m_running.cancel();
    m_stop.request_stop();
}

void AuditTasks::verify()
{
    if (m_isRunning)
        return;
    auto *examination = new services::AuditExamination(m_workspace.trail(), this);
    connect(examination, &services::AuditExamination::progressed, &m_panel, &AuditPanel::setProgress);
    const auto future = examination->future();
    m_running = QFuture<void>(future);
    m_panel.showRunning(tr("The audit is being verified\u2026"));
    setRunning(true);
    whenDone(future, this, [this](const core::Result<services::AuditReport> &report) {
        setRunning(false);
        if (report)
            m_panel.showReport(*report);
        else if (isCancelled(report.error()))
            m_panel.showNotice(tr("Verifying was cancelled: nothing is known of the audit"));
        else
            m_panel.showError(report.error());
    });
    examination->start();
}

void AuditTasks::makeCheckpoint()
{
    if (m_isRunning)
        return;
    m_running = {};
    setRunning(true);
    whenDone(m_workspace.trail().checkpoint(), this, [this](const core::Result<services::MadeCheckpoint> &made) {
        setRunning(false);
        if (!made)
            return m_panel.showError(made.error());
        if (made->notCopied)
            return m_panel.showError(*made->notCopied);
        m_panel.showNotice(tr("A checkpoint was made: %1").arg(made->fileName),
                           tr("It vouches for %Ln entries, and is signed by the key %1. Note that key outside of this "
                              "computer: by it an auditor knows your checkpoints from a forger's.",
                              nullptr, static_cast<int>(made->checkpoint.entries))
                               .arg(records::keyFingerprint(made->checkpoint.publicKey)));
    });
}

void AuditTasks::chooseFolder()
{
    const QString now = m_workspace.settings().text(services::Setting::CheckpointFolder);
    m_files.toFolder(m_window, now, [tasks = QPointer<AuditTasks>(this)](const QString &path) {
        if (!tasks)
            return;
        const auto kept = tasks->m_workspace.settings().set(services::Setting::CheckpointFolder, path);
        if (!kept)
            tasks->m_panel.showError(kept.error());
        else
            tasks->m_panel.showNotice(
                tr("From now on checkpoints are copied to %1").arg(QDir::toNativeSeparators(path)),
                tr("The next one brings all of the earlier ones along."));
    });
}

void AuditTasks::exportEntries(const records::AuditFilter &filter)
{
    if (m_isRunning)
        return;
    m_files.toExport(m_window, [tasks = QPointer<AuditTasks>(this), filter](const QString &path) {
        if (tasks && !tasks->m_isRunning)
            tasks->beginExport(path, filter);
    });
}

void AuditTasks::beginExport(const QString &path, const records::AuditFilter &filter)
{
    m_stop = std::stop_source();
    auto *noting = new services::AuditExportNoting(m_workspace.trail(), filter, this);
    const auto noted = noting->start();
    m_running = QFuture<void>(noted);
    m_panel.showRunning(tr("The audit is being exported\u2026"));
    setRunning(true);
    whenDone(noted, this, [this, path](const core::Result<services::NotedAuditExport> &result) {
        if (result)
            return writeTo(path, *result);
        setRunning(false);
        if (isCancelled(result.error()))
            m_panel.showNotice(tr("The export was cancelled: no file was written"));
        else
            m_panel.showError(result.error());
    });
}

void AuditTasks::writeTo(const QString &path, const services::NotedAuditExport &noted)
{
    m_running = {};
    const auto future = services::writeAuditFile(m_workspace.places().recordsFile(), path, auditFileFormatOf(path),
                                                 noted.filter, m_stop.get_token());
    auto *watcher = new QFutureWatcher<core::Result<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, &m_panel, &AuditPanel::setProgress);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    whenDone(future, this, [this, path, noted](const core::Result<qint64> &count) { written(path, noted, count); });
}

void AuditTasks::written(const QString &path, const services::NotedAuditExport &noted,
                         const core::Result<qint64> &count)
{
    setRunning(false);
    if (!count)
        services::noteNotCompleted(m_workspace.trail(), noted, count.error());
    if (!count && isCancelled(count.error()))
        return m_panel.showNotice(tr("The export was cancelled: no file was written"));
    if (!count)
        return m_panel.showError(count.error());
    m_panel.showNotice(
        tr("%Ln entries were exported to %1", nullptr, static_cast<int>(*count)).arg(QFileInfo(path).fileName()));
}

} // namespace kyc::desktop
