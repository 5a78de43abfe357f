// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/export/exportpanel.h"

#include "core/errortext.h"
#include "desktop/announcement.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/tintedicon.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace kyc::desktop {

namespace {

constexpr qint64 kKnownAfterMs = 1000; ///< before that, a rate would be a guess

} // namespace

ExportPanel::ExportPanel(QWidget *parent)
    : QFrame(parent),
      m_label(makePlainLabel({}, this)),
      m_bar(new QProgressBar(this)),
      m_cancelButton(new QPushButton(tr("Cancel the export"), this)),
      m_folderButton(new QPushButton(tr("Show in folder"), this)),
      m_closeButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("exportPanel"));
    setFrameShape(StyledPanel);
    m_label->setObjectName(QStringLiteral("exportLabel"));
    m_bar->setObjectName(QStringLiteral("exportProgressBar"));
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_bar->setTextVisible(false);
    m_cancelButton->setObjectName(QStringLiteral("cancelExportButton"));
    m_folderButton->setObjectName(QStringLiteral("showFolderButton"));
    m_closeButton->setObjectName(QStringLiteral("closeExportButton"));
    m_closeButton->setIcon(tintedIcon(QStringLiteral("cancel")));
    m_closeButton->setToolTip(tr("Hide this message"));
    m_closeButton->setAccessibleName(tr("Hide this message"));
    m_closeButton->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGrid, kHalfGrid, kGrid, kHalfGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_label, 2);
    layout->addWidget(m_bar, 1);
    for (QAbstractButton *button :
         {static_cast<QAbstractButton *>(m_cancelButton), static_cast<QAbstractButton *>(m_folderButton),
          static_cast<QAbstractButton *>(m_closeButton)})
        layout->addWidget(button);
    connect(m_cancelButton, &QPushButton::clicked, this, [this] { m_cancel(); });
    connect(m_folderButton, &QPushButton::clicked, this, [this] { Q_EMIT showFolderRequested(m_path); });
    connect(m_closeButton, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ExportPanel::showProgress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportPanel::ended);
    hide();
}

void ExportPanel::follow(const Exporting &exporting, const QString &path, std::function<void()> cancel)
{
    m_path = path;
    m_cancel = std::move(cancel);
    m_isRunning = true;
    m_time.start();
    m_watcher.setFuture(exporting);
    showProgress(0);
    m_bar->show();
    m_cancelButton->show();
    m_folderButton->hide();
    m_closeButton->hide();
    show();
    Q_EMIT runningChanged();
}

void ExportPanel::showProgress(int rows)
{
    if (!m_isRunning)
        return;
    const QLocale locale;
    const int all = m_watcher.progressMaximum();
    const QString name = QFileInfo(m_path).fileName();
    const qint64 elapsed = m_time.elapsed();
    m_bar->setRange(0, all);
    m_bar->setValue(rows);
    QString text;
    if (all == 0)
        text = tr("Exporting to %1\u2026").arg(name);
    else if (elapsed < kKnownAfterMs || rows == 0)
        text = tr("Exporting to %1: %2 of %3").arg(name, locale.toString(rows), locale.toString(all));
    else
        text = tr("Exporting to %1: %2 of %3, %4 a second")
                   .arg(name, locale.toString(rows), locale.toString(all), locale.toString(rows * 1000LL / elapsed));
    m_label->setText(abridged(text, 300));
}

void ExportPanel::ended()
{
    m_isRunning = false;
    const QString name = QFileInfo(m_path).fileName();
    const core::Result<services::Exported> result = m_watcher.result();
    if (!result && result.error().kind == core::ErrorKind::Cancelled) {
        say(tr("The export was cancelled. Nothing was written to %1.").arg(name), false);
    } else if (!result) {
        showProblem(result.error());
    } else {
        const QString rows = QLocale().toString(result->rows);
        say(result->unreadable == 0 ? tr("Exported to %2: %1").arg(rows, name)
                                    : tr("Exported to %2: %1. Of these could not be read: %3")
                                          .arg(rows, name, QLocale().toString(result->unreadable)),
            true);
    }
    Q_EMIT runningChanged();
}

void ExportPanel::showProblem(const core::Error &error)
{
    say(core::errorText(error).line(), false);
}

void ExportPanel::say(const QString &text, bool hasFile)
{
    const bool hadFocus = m_cancelButton->hasFocus();
    m_label->setText(abridged(text, 300));
    m_bar->hide();
    m_folderButton->setVisible(hasFile);
    m_closeButton->show();
    if (hadFocus)
        (hasFile ? static_cast<QWidget *>(m_folderButton) : m_closeButton)->setFocus(Qt::OtherFocusReason);
    m_cancelButton->hide();
    show();
    announce(this, m_label->text());
}

} // namespace kyc::desktop
