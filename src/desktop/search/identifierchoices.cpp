// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/search/identifierchoices.h"

#include "providers/registry.h"

#include <QCoreApplication>

namespace kyc::desktop {

namespace {

/// Calls @p visit with each customer field of each check; stops when it returns true.
template <class Visit>
void visitCustomerFields(Visit visit)
{
    for (const providers::Provider *provider : providers::all()) {
        for (const core::CheckDescription &check : provider->description().checks) {
            for (const core::FieldDescription &field : check.customerFields) {
                if (visit(check, field))
                    return;
            }
        }
    }
}

const core::Customer *onlyCustomerWith(const services::CustomerBook &book, const QString &key, const QString &text)
{
    const core::Customer *found = nullptr;
    for (const core::Customer &customer : book.customers()) {
        if (customer.fields.text(key).compare(text, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return nullptr;
        found = &customer;
    }
    return found;
}

} // namespace

QList<IdentifierChoice> identifierChoices()
{
    QList<IdentifierChoice> choices;
    choices.append({QString(), QCoreApplication::translate("IdentifierChoices", "Automatic"),
                    QCoreApplication::translate("IdentifierChoices",
                                                "A saved customer, an e-mail address, an applicant id or our own id, "
                                                "whichever it looks like")});
    QSet<QString> seen;
    visitCustomerFields([&](const core::CheckDescription &, const core::FieldDescription &field) {
        // What has a default is a setting of the call, not a name for a person.
        const bool isUsable = !field.isSecret && field.defaultValue.isEmpty() && field.kind != core::FieldKind::Flag;
        if (isUsable && !seen.contains(field.key)) {
            seen.insert(field.key);
            choices.append({field.key, field.label.text(), field.help.text()});
        }
        return false;
    });
    return choices;
}

core::Customer customerFor(const QString &text, const QString &key, const services::CustomerBook &customers)
{
    const QString typed = text.trimmed();
    const core::Customer *saved = key.isEmpty() ? customers.exact(typed) : onlyCustomerWith(customers, key, typed);
    if (saved)
        return saved->clone();
    core::Customer customer;
    customer.label = typed;
    customer.fields.setText(key.isEmpty() ? services::guessIdentifier(typed) : key, typed);
    return customer;
}

QString customerFieldLabel(const QString &key)
{
    QString label = key;
    visitCustomerFields([&](const core::CheckDescription &, const core::FieldDescription &field) {
        if (field.key != key)
            return false;
        label = field.label.text();
        return true;
    });
    return label;
}

const core::FieldDescription *customerField(const QString &checkId, const QString &key)
{
    const core::FieldDescription *found = nullptr;
    visitCustomerFields([&](const core::CheckDescription &check, const core::FieldDescription &field) {
        if (check.id != checkId || field.key != key)
            return false;
        found = &field;
        return true;
    });
    return found;
}

} // namespace kyc::desktop
