// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/visuals/detailarea.h"
#include "services/imports/importdesk.h"

class QLabel;

namespace kyc::desktop {

class DetailSection;
class ImportResult;
class ImportSteps;

/// Everything about one import: what came of it, its steps, and what it was begun with. GUI thread.
class ImportDetail : public DetailArea
{
    Q_OBJECT

public:
    explicit ImportDetail(QWidget *parent = nullptr);

    void showImport(const services::ImportState &import, services::ImportDesk::Runner runner);
    void showNothing();

Q_SIGNALS:
    void idCopied();
    void linkCopied(); ///< the customer's, of an id proof
    void linkOpened();

private:
    void showFacts(const services::ImportState &import);

    QLabel *m_title = nullptr;
    ImportResult *m_result = nullptr;
    QLabel *m_stepsTitle = nullptr;
    ImportSteps *m_steps = nullptr;
    DetailSection *m_facts = nullptr;
};

} // namespace kyc::desktop
