// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importdetail.h"

#include "desktop/imports/importresult.h"
#include "desktop/imports/importsteps.h"
#include "desktop/imports/importtexts.h"
#include "desktop/lookup/detailsection.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/visuals/metrics.h"
#include "desktop/visuals/titlelabel.h"

#include <QBoxLayout>
#include <QLabel>

namespace kyc::desktop {

using services::ImportState;

ImportDetail::ImportDetail(QWidget *parent) : DetailArea(parent)
{
    auto *content = new QWidget(this);
    setWidget(content);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Detail of the selected import"));
    m_title = makePlainLabel({}, content);
    m_title->setObjectName(QStringLiteral("importTitleLabel"));
    makeTitle(*m_title);
    m_result = new ImportResult(content);
    m_stepsTitle = new QLabel(tr("Steps"), content);
    QFont headingFont = font();
    headingFont.setBold(true);
    m_stepsTitle->setFont(headingFont);
    m_steps = new ImportSteps(content);
    m_facts = new DetailSection(tr("Begun with"), QStringLiteral("importFactsSection"), content);
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(kWideGrid);
    layout->addWidget(m_title);
    layout->addWidget(m_result);
    layout->addWidget(m_stepsTitle);
    layout->addWidget(m_steps);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    connect(m_result, &ImportResult::idCopied, this, &ImportDetail::idCopied);
    connect(m_result, &ImportResult::linkCopied, this, &ImportDetail::linkCopied);
    connect(m_result, &ImportResult::linkOpened, this, &ImportDetail::linkOpened);
    showNothing();
}

void ImportDetail::showImport(const ImportState &import, services::ImportDesk::Runner runner)
{
    m_title->setText(abridged(importCustomer(import), 200));
    m_result->showImport(import, runner);
    m_stepsTitle->setVisible(!import.isDamaged);
    m_steps->showImport(import);
    showFacts(import);
}

void ImportDetail::showFacts(const ImportState &import)
{
    m_facts->clear();
    if (import.isDamaged)
        return;
    m_facts->addPair(tr("From"), importSource(import));
    m_facts->addPair(tr("To"), import.destinationName);
    m_facts->addPair(tr("Basis"), import.order.basis);
    m_facts->addPair(tr("Ticket"), import.order.reference);
    m_facts->addPair(tr("Agent"), import.agent);
    m_facts->addPair(tr("Started"), exactTime(import.startedAt, QTimeZone::systemTimeZone()));
    m_facts->addPair(tr("Tokens handed over"), QString::number(import.handOvers));
    if (!import.applicantId.isEmpty())
        m_facts->addId(tr("Applicant id"), import.applicantId);
}

void ImportDetail::showNothing()
{
    m_title->clear();
    m_result->showNothing();
    m_stepsTitle->hide();
    m_steps->showNothing();
    m_facts->clear();
}

} // namespace kyc::desktop
