// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/stateline.h"

#include "core/errortext.h"
#include "desktop/announcement.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/statusvisuals.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

namespace kyc::desktop {

StateLine::StateLine(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_label(makePlainLabel({}, this)),
      m_progress(new QProgressBar(this))
{
    m_label->setObjectName(QStringLiteral("stateLabel"));
    m_progress->setObjectName(QStringLiteral("stateProgressBar"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_label, 0, 1);
    layout->addWidget(m_progress, 1, 0, 1, 2);
    hide();
}

void StateLine::showNothing()
{
    m_label->clear();
    hide();
}

void StateLine::showProgress(const QString &text)
{
    m_progress->setAccessibleName(text);
    show(text, false);
}

void StateLine::showError(const core::Error &error)
{
    show(core::errorText(error).line(), true);
}

void StateLine::showProblem(const QString &text)
{
    show(text, true);
}

QString StateLine::text() const
{
    return m_label->text();
}

void StateLine::show(const QString &text, bool isProblem)
{
    const bool isNew = isHidden() || text != m_label->text();
    const int side = iconSizeBeside(fontMetrics());
    m_icon->setPixmap(errorIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    m_icon->setVisible(isProblem);
    m_label->setText(text);
    m_progress->setVisible(!isProblem);
    setVisible(true);
    if (isNew)
        announce(this, text);
}

} // namespace kyc::desktop
