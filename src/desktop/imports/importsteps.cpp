// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importsteps.h"

#include "desktop/imports/importtexts.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/visuals/metrics.h"

#include <QGridLayout>
#include <QLabel>

namespace kyc::desktop {

using services::ImportState;
using services::ImportStepRecord;

namespace {

using namespace std::chrono_literals;

enum Column : int { IconColumn, NameColumn, StateColumn, TimeColumn, ColumnCount };

/// Of an import that was watched for long; the last ones.
constexpr qsizetype kMostShown = 24;

} // namespace

ImportSteps::ImportSteps(QWidget *parent)
    : QWidget(parent),
      m_leftOut(makePlainLabel({}, this)),
      m_token(makePlainLabel({}, this))
{
    setAccessibleName(tr("Steps of the import"));
    m_token->setObjectName(QStringLiteral("tokenLabel"));
    auto *content = new QWidget(this);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGrid);
    m_grid->setVerticalSpacing(kHalfGrid);
    m_grid->setColumnStretch(NameColumn, 3);
    m_grid->setColumnStretch(StateColumn, 1);
    m_grid->setColumnStretch(TimeColumn, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_leftOut);
    layout->addWidget(content);
    layout->addWidget(m_token);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &ImportSteps::tick);
    showNothing();
}

void ImportSteps::showNothing()
{
    showImport({});
}

void ImportSteps::showImport(const ImportState &import)
{
    m_import = import;
    const qsizetype shown = qMin(import.steps.size(), kMostShown);
    const qsizetype leftOut = import.steps.size() - shown;
    m_leftOut->setText(leftOut > 0 ? tr("Earlier steps: %1").arg(leftOut) : QString());
    m_leftOut->setVisible(leftOut > 0);
    for (qsizetype i = 0; i < shown; ++i)
        showStep(static_cast<int>(i), import.steps.at(leftOut + i));
    for (qsizetype i = shown; i < m_rows.size(); ++i) {
        for (QLabel *label : std::as_const(m_rows[i])) {
            label->clear();
            label->hide();
        }
    }
    tick();
    if (import.status == services::ImportStatus::Running && import.token)
        m_timer.start();
    else
        m_timer.stop();
}

QLabel *ImportSteps::label(int row, int column)
{
    while (m_rows.size() <= row) {
        QList<QLabel *> labels;
        for (int i = 0; i < ColumnCount; ++i) {
            labels.append(i == IconColumn ? new QLabel(this) : makePlainLabel({}, this));
            m_grid->addWidget(labels.constLast(), static_cast<int>(m_rows.size()), i, Qt::AlignTop);
        }
        m_rows.append(labels);
    }
    QLabel *label = m_rows.at(row).at(column);
    label->show();
    return label;
}

void ImportSteps::showStep(int row, const ImportStepRecord &step)
{
    const int side = iconSizeBeside(fontMetrics());
    const QString state = stepOutcomeText(step.outcome);
    label(row, IconColumn)->setPixmap(stepOutcomeIcon(step.outcome).pixmap(QSize(side, side), devicePixelRatioF()));
    QLabel *name = label(row, NameColumn);
    name->setText(services::stepName(step.step).text());
    name->setAccessibleDescription(state);
    label(row, StateColumn)->setText(state);
    QLabel *time = label(row, TimeColumn);
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QString began = timeOfDay(step.startedAt, zone);
    const qint64 seconds = step.endedAt ? step.startedAt.secsTo(*step.endedAt) : 0;
    time->setText(
        seconds > 0
            ? tr("%1, %2 min", "when a step began, how long it took as 0:12").arg(began, minutesAndSeconds(seconds))
            : began);
    time->setToolTip(plainToolTip(exactTime(step.startedAt, zone)));
}

void ImportSteps::tick()
{
    const QString text = tokenText(m_import, m_clock.nowUtc());
    m_token->setText(text);
    m_token->setHidden(text.isEmpty());
}

} // namespace kyc::desktop
