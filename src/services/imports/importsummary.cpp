// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/imports/importsummary.h"

#include "core/account.h"
#include "core/errortext.h"
#include "providers/registry.h"
#include "providers/sharing.h"
#include "services/localtime.h"
#include "services/summary.h"

#include <QCoreApplication>

namespace kyc::services {

namespace {

class ImportSummary
{
    Q_DECLARE_TR_FUNCTIONS(ImportSummary)
};

QString named(const QMap<QString, QString> &texts, const QList<core::FieldDescription> &fields)
{
    QStringList parts;
    for (const core::FieldDescription &field : fields) {
        if (texts.contains(field.key))
            parts.append(
                ImportSummary::tr("%1: %2", "a field and its value").arg(field.label.text(), texts.value(field.key)));
    }
    return parts.join(QStringLiteral("; "));
}

/// By which fields an applicant is named is the source's to say; whichever source it was, the keys are the same.
QString applicantText(const ImportState &import)
{
    QString text;
    for (const providers::Provider *provider : providers::all()) {
        const core::ProviderDescription &description = provider->description();
        if (description.source && text.isEmpty())
            text = named(import.order.applicant, description.check(description.source->checkId)->customerFields);
    }
    return text;
}

QString destinationText(const ImportState &import)
{
    const core::SharingDestination *taking = providers::destinationOf(import.providerId);
    return taking ? named(import.order.destination, taking->fields) : QString();
}

QString accountText(const ImportState &import)
{
    const auto environment = core::environmentFromWord(import.environment);
    const providers::Provider *provider = providers::find(import.providerId);
    //: A provider, an account there, and its environment
    return ImportSummary::tr("%1, %2 (%3)")
        .arg(provider ? provider->description().label.text() : import.providerId, import.destinationName,
             environment ? environmentText(*environment) : import.environment);
}

QString outcomeText(const ImportState &import)
{
    if (import.end)
        return importEndText(*import.end).what.text();
    //: What an import does, and at which step it is
    return ImportSummary::tr("%1: %2").arg(statusName(import.status).text(), stepName(import.step).text());
}

QList<ReceiptLine> withValues(const QList<ReceiptLine> &all)
{
    QList<ReceiptLine> lines;
    for (const ReceiptLine &line : all) {
        if (!line.value.isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace

QString importSummary(const ImportState &import, const QTimeZone &zone)
{
    QStringList lines;
    const QList<ReceiptLine> parts = withValues({
        {ImportSummary::tr("Customer"), import.order.customerLabel},
        {ImportSummary::tr("From"),
         import.order.hasGivenToken() ? ImportSummary::tr("a token given by hand") : import.sourceName},
        {ImportSummary::tr("To"), accountText(import)},
        {ImportSummary::tr("Status there"), import.seen ? statusText(import.seen->status) : QString()},
        {ImportSummary::tr("What happened"), outcomeText(import)},
        {ImportSummary::tr("What to do"), import.end ? importEndText(*import.end).remedy.text() : QString()},
        {ImportSummary::tr("Basis"), import.order.basis},
        {ImportSummary::tr("Ticket"), import.order.reference},
        {ImportSummary::tr("Started"), exactTime(import.startedAt, zone)},
        {ImportSummary::tr("Last change"), exactTime(import.changedAt, zone)},
    });
    for (const ReceiptLine &part : parts)
        lines.append(ImportSummary::tr("%1: %2", "a field and its value").arg(part.name, part.value));
    if (import.seen) {
        for (const core::VerificationStep &step : import.seen->steps)
            lines.append(ImportSummary::tr("  - %1: %2", "a step and its state")
                             .arg(step.label.text(), stepStateText(step.state)));
    }
    return lines.join(u'\n') + u'\n';
}

QList<ReceiptLine> importReceipt(const ImportState &import, const QTimeZone &zone, std::optional<qint64> auditEntry)
{
    return withValues({
        {ImportSummary::tr("Agent"), import.agent},
        {ImportSummary::tr("Started"), exactTime(import.startedAt, zone)},
        {ImportSummary::tr("Last change"), exactTime(import.changedAt, zone)},
        {ImportSummary::tr("Basis"), import.order.basis},
        {ImportSummary::tr("Ticket"), import.order.reference},
        {ImportSummary::tr("Customer"), import.order.customerLabel},
        {ImportSummary::tr("From"),
         import.order.hasGivenToken() ? ImportSummary::tr("a token given by hand") : import.sourceName},
        {ImportSummary::tr("Applicant"), applicantText(import)},
        {ImportSummary::tr("To"), accountText(import)},
        {ImportSummary::tr("Given there"), destinationText(import)},
        {ImportSummary::tr("Outcome"), outcomeText(import)},
        {ImportSummary::tr("Status there"), import.seen ? statusText(import.seen->status) : QString()},
        {ImportSummary::tr("Tokens handed over"), QString::number(import.handOvers)},
        {ImportSummary::tr("Audit"), ImportSummary::tr("Its entries say \u201cimport=%1\u201d.").arg(import.id)},
        {ImportSummary::tr("Last audit entry"), auditEntry ? QString::number(*auditEntry) : QString()},
    });
}

} // namespace kyc::services
