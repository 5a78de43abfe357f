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

enum Part { IconPart, NamePart, StatePart, PartCount };

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
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
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

QLabel *ImportSteps::label(int row, int part)
{
    while (m_rows.size() <= row) {
        const int line = 2 * static_cast<int>(m_rows.size());
        const QList<QLabel *> labels{new QLabel(this), makePlainLabel({}, this), makePlainLabel({}, this)};
        m_grid->addWidget(labels.at(IconPart), line, 0, Qt::AlignTop);
        m_grid->addWidget(labels.at(NamePart), line, 1);
        m_grid->addWidget(labels.at(StatePart), line + 1, 1);
        labels.at(StatePart)->setForegroundRole(QPalette::PlaceholderText);
        m_rows.append(labels);
    }
    QLabel *label = m_rows.at(row).at(part);
    label->show();
    return label;
}

void ImportSteps::showStep(int row, const ImportStepRecord &step)
{
    const int side = iconSizeBeside(fontMetrics());
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QString began = timeOfDay(step.startedAt, zone);
    const qint64 seconds = step.endedAt ? step.startedAt.secsTo(*step.endedAt) : 0;
    const QString outcome = stepOutcomeText(step.outcome);
    label(row, IconPart)->setPixmap(stepOutcomeIcon(step.outcome).pixmap(QSize(side, side), devicePixelRatioF()));
    label(row, NamePart)->setText(services::stepName(step.step).text());
    QLabel *state = label(row, StatePart);
    state->setText(seconds > 0 ? tr("%1, begun %2, took %3 min", "a step's state, a time, how long it took as 0:12")
                                     .arg(outcome, began, minutesAndSeconds(seconds))
                               : tr("%1, begun %2", "a step's state, a time").arg(outcome, began));
    setPlainToolTip(*state, exactTime(step.startedAt, zone));
}

void ImportSteps::tick()
{
    const QString text = tokenText(m_import, m_clock.nowUtc());
    m_token->setText(text);
    m_token->setHidden(text.isEmpty());
}

} // namespace kyc::desktop
