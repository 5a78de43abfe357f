// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/imports/importresult.h"

#include "core/errortext.h"
#include "desktop/imports/importtexts.h"
#include "desktop/imports/linkoffer.h"
#include "desktop/imports/statusnotice.h"
#include "desktop/lookup/detailsection.h"
#include "desktop/lookup/idnames.h"
#include "desktop/lookup/rowwords.h"
#include "desktop/visuals/metrics.h"
#include "services/summary.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace kyc::desktop {

using services::ImportState;

namespace {

/// Of the first form that is still to be done and has one.
QString customersLink(const ImportState &import)
{
    const QList<core::VerificationStep> steps = import.seen ? import.seen->steps : QList<core::VerificationStep>();
    const auto open = std::find_if(steps.cbegin(), steps.cend(), [](const core::VerificationStep &step) {
        return step.state == core::StepState::Open && !step.link.isEmpty();
    });
    return open == steps.cend() ? QString() : open->link;
}

} // namespace

ImportResult::ImportResult(QWidget *parent)
    : QWidget(parent),
      m_notice(new StatusNotice(this)),
      m_refusal(new DetailSection(tr("What went wrong"), QStringLiteral("refusalSection"), this)),
      m_forms(new DetailSection(tr("Steps at the destination"), QStringLiteral("formsSection"), this)),
      m_link(new LinkOffer(this)),
      m_reasons(new DetailSection(tr("Reasons and notes"), QStringLiteral("importReasonsSection"), this)),
      m_ids(new DetailSection(tr("Ids"), QStringLiteral("importIdsSection"), this))
{
    m_notice->setObjectName(QStringLiteral("importNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kWideGrid);
    for (QWidget *part :
         {static_cast<QWidget *>(m_notice), static_cast<QWidget *>(m_refusal), static_cast<QWidget *>(m_forms),
          static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_reasons), static_cast<QWidget *>(m_ids)})
        layout->addWidget(part);
    connect(m_ids, &DetailSection::idCopied, this, &ImportResult::idCopied);
    connect(m_link, &LinkOffer::copied, this, &ImportResult::linkCopied);
    connect(m_link, &LinkOffer::opened, this, &ImportResult::linkOpened);
}

void ImportResult::showNothing()
{
    clear();
    m_link->showNothing();
}

void ImportResult::clear()
{
    m_notice->showNothing();
    for (DetailSection *section : {m_refusal, m_forms, m_reasons, m_ids})
        section->clear();
}

void ImportResult::showImport(const ImportState &import, services::ImportDesk::Runner runner)
{
    clear();
    m_link->showLink(customersLink(import));
    showHead(import, runner);
    if (import.error) {
        m_refusal->addText(core::errorText(*import.error).line());
        if (!import.error->providerMessage.isEmpty())
            m_refusal->addText(tr("The provider says: %1").arg(import.error->providerMessage));
    }
    QStringList lacking;
    for (const core::ProfileField field : import.lacking)
        lacking.append(core::profileFieldName(field).text());
    if (!lacking.isEmpty())
        m_refusal->addPair(tr("Missing on the profile"), QLocale().createSeparatedList(lacking));
    showSeen(import);
}

void ImportResult::showHead(const ImportState &import, services::ImportDesk::Runner runner)
{
    if (import.isDamaged) {
        return m_notice->showText(tr("What was written down about this import cannot be read any more. It can only be "
                                     "discarded; ask the destination what it has of the customer."));
    }
    const QString cutOff = tr("The import was cut off at \u201c%1\u201d. It can go on from there.")
                               .arg(services::stepName(import.step).text());
    const QString text = import.end ? endLine(*import.end) : isCutOff(import, runner) ? cutOff : QString();
    if (import.seen)
        m_notice->showStatus(import.seen->status, text);
    else if (import.end)
        m_notice->showEnd(*import.end);
    else if (!text.isEmpty())
        m_notice->showText(text);
}

void ImportResult::showSeen(const ImportState &import)
{
    if (!import.seen)
        return;
    for (const core::VerificationStep &step : import.seen->steps)
        m_forms->addPair(step.label.text(), services::stepStateText(step.state));
    for (const core::Reason &reason : import.seen->reasons)
        m_reasons->addText(reasonText(reason));
    for (const core::Message &note : import.seen->notes)
        m_reasons->addText(note.text());
    for (auto it = import.seen->ids.cbegin(); it != import.seen->ids.cend(); ++it)
        m_ids->addId(idName(it.key()), it.value());
}

} // namespace kyc::desktop
