// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "services/imports/importstate.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace kyc::desktop {

/// The steps of an import in the order they were gone: icon and word of what came of each, when it began, how long it
/// took. Below them how long the share token lives on, while that matters. GUI thread.
class ImportSteps : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSteps(QWidget *parent = nullptr);

    void showImport(const services::ImportState &import);
    void showNothing();

private:
    void showStep(int row, const services::ImportStepRecord &step);
    QLabel *label(int row, int part);
    void tick();

    core::SystemClock m_clock;
    QGridLayout *m_grid = nullptr;
    QList<QList<QLabel *>> m_rows;
    QLabel *m_leftOut = nullptr;
    QLabel *m_token = nullptr;
    services::ImportState m_import;
    QTimer m_timer;
};

} // namespace kyc::desktop
