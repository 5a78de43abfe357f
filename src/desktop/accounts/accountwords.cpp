// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountwords.h"

#include "providers/registry.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

QList<core::FieldDescription> fieldsOf(const core::Account &account)
{
    const providers::Provider *provider = providers::find(account.providerId);
    return provider ? provider->description().accountFields : QList<core::FieldDescription>();
}

QString copyName(const QString &name)
{
    return Words::tr("%1 copy", "name of a copied account").arg(name);
}

QString copyName(const QString &name, int number)
{
    return Words::tr("%1 copy %2", "name of a copied account").arg(name).arg(number);
}

} // namespace

bool hasSecretFields(const core::Account &account)
{
    const QList<core::FieldDescription> fields = fieldsOf(account);
    return std::any_of(fields.cbegin(), fields.cend(),
                       [](const core::FieldDescription &field) { return field.isSecret; });
}

core::Account duplicateOf(const core::Account &account, const services::AccountBook &book)
{
    core::Account copy = account.clone();
    copy.id.clear();
    for (const QString &key : account.fields.secretKeys())
        copy.fields.remove(key);
    copy.name = copyName(account.name);
    for (int number = 2; book.findByName(copy.name); ++number)
        copy.name = copyName(account.name, number);
    return copy;
}

QString lossText(const core::Account &account)
{
    QStringList labels;
    for (const core::FieldDescription &field : fieldsOf(account)) {
        if (field.isSecret && account.fields.secret(field.key))
            labels.append(field.label.text());
    }
    QStringList sentences;
    if (!labels.isEmpty())
        sentences.append(Words::tr("These credentials are removed from where they are kept, and cannot be brought "
                                   "back: %1.")
                             .arg(QLocale().createSeparatedList(labels)));
    else
        sentences.append(Words::tr("Every credential kept for it is removed, and cannot be brought back."));
    sentences.append(Words::tr("So are the tokens that logins gave for its customers: each of them would have to log "
                               "in anew."));
    return sentences.join(u'\n');
}

QString importText(const services::AccountStore::Import &import)
{
    QStringList lines;
    if (!import.renamed.isEmpty())
        lines.append(Words::tr("Named anew because the names were taken: %1.")
                         .arg(QLocale().createSeparatedList(import.renamed)));
    for (auto it = import.switchedOff.constBegin(); it != import.switchedOff.constEnd(); ++it) {
        lines.append(Words::tr("\u201c%1\u201d has an address of its own and is switched off: %2. Switch it on if your "
                               "credentials are meant to go there.")
                         .arg(it.key(), it->toDisplayString(QUrl::FullyEncoded)));
    }
    for (auto it = import.missing.constBegin(); it != import.missing.constEnd(); ++it)
        lines.append(Words::tr("\u201c%1\u201d still needs: %2.").arg(it.key(), QLocale().createSeparatedList(*it)));
    return lines.join(u'\n');
}

} // namespace kyc::desktop
