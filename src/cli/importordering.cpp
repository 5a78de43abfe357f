// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/importordering.h"

#include "cli/vaultproblem.h"
#include "providers/registry.h"
#include "providers/sharing.h"

#include <QCoreApplication>

namespace kyc::cli {

using core::Message;
using services::ImportOrder;

namespace {

const QList<core::FieldDescription> &sourceFields(const core::Account &account)
{
    static const QList<core::FieldDescription> none;
    const providers::Provider *provider = providers::find(account.providerId);
    const auto &source = provider ? provider->description().source : std::nullopt;
    return source ? provider->description().check(source->checkId)->customerFields : none;
}

const QList<core::FieldDescription> &destinationFields(const core::Account &account)
{
    static const QList<core::FieldDescription> none;
    const core::SharingDestination *taking = providers::destinationOf(account.providerId);
    return taking ? taking->fields : none;
}

/// Puts a --field where it belongs; false when neither side knows it.
bool putField(const Assignment &field, const core::Account *from, const core::Account &to, ImportOrder &order)
{
    const auto knows = [&field](const core::Account &account, const QList<core::FieldDescription> &fields) {
        const core::FieldDescription *known = core::findField(fields, field.key);
        const bool isMeant = field.providerId.isEmpty() || field.providerId == account.providerId;
        return known && !known->isSecret && isMeant;
    };
    const bool isSources = from && knows(*from, sourceFields(*from));
    const bool isDestinations = knows(to, destinationFields(to));
    if (isSources)
        order.applicant.insert(field.key, field.value);
    if (isDestinations)
        order.destination.insert(field.key, field.value);
    return isSources || isDestinations;
}

} // namespace

Parsed<ImportOrder> readOrder(const OptionReader &reader, const QList<Assignment> &fields,
                              const services::AccountBook &accounts)
{
    const QString fromName = reader.value("from").value_or(QString());
    const core::Account *from = fromName.isEmpty() ? nullptr : accounts.findByName(fromName);
    const core::Account *to = accounts.findByName(reader.value("to").value_or(QString()));
    if ((!from && !fromName.isEmpty()) || !to)
        return Misuse(noSuchAccount());
    if ((from && sourceFields(*from).isEmpty()) || destinationFields(*to).isEmpty()) {
        return Misuse(Message{QT_TRANSLATE_NOOP(
            "kyc", "No verification can be carried over between these accounts: see \"providers\".")});
    }
    ImportOrder order;
    order.sourceAccountId = from ? from->id : QString();
    order.destinationAccountId = to->id;
    order.basis = reader.value("basis").value_or(QString());
    order.reference = reader.value("reference").value_or(QString());
    order.customerLabel = reader.value("customer").value_or(QString());
    for (const Assignment &field : fields) {
        if (!putField(field, from, *to, order))
            return Misuse(Message{QT_TRANSLATE_NOOP("kyc", "A --field is none that these accounts want.")});
    }
    return order;
}

} // namespace kyc::cli
