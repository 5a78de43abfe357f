// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historywords.h"

#include "desktop/lookup/rowwords.h"
#include "desktop/search/identifierchoices.h"
#include "services/summary.h"

#include <QCoreApplication>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

} // namespace

QString resultWord(const records::HistoryRow &row)
{
    if (row.status)
        return services::statusText(*row.status);
    return row.errorKind ? services::errorKindText(*row.errorKind) : QString();
}

QString kindWord(records::HistoryKind kind)
{
    return kind == records::HistoryKind::Import ? Words::tr("Import") : Words::tr("Lookup");
}

QString customerWord(const records::HistoryRow &row)
{
    if (!row.customerLabel.isEmpty())
        return row.customerLabel;
    return row.identifiers.isEmpty() ? QString() : row.identifiers.first();
}

QString identifiersLine(const QMap<QString, QString> &identifiers)
{
    return QStringList(identifiers.values()).join(Words::tr(", ", "between identifiers"));
}

QString identifierLines(const QMap<QString, QString> &identifiers)
{
    QStringList parts;
    for (auto it = identifiers.cbegin(); it != identifiers.cend(); ++it) {
        //: What kind of identifier, and the identifier
        parts.append(Words::tr("%1: %2").arg(customerFieldLabel(it.key()), it.value()));
    }
    return parts.join(u'\n');
}

QString accountWord(const records::HistoryRow &row)
{
    const auto environment = core::environmentFromWord(row.environment);
    return environment ? accountTitle(*environment, row.accountName) : row.accountName;
}

bool isProduction(const records::HistoryRow &row)
{
    return row.environment == core::toWord(core::Environment::Production);
}

QString reasonWord(const records::HistoryRow &row)
{
    const QString text = row.reason.text();
    const QString code = row.reasonCodes.value(0);
    if (text.isEmpty() || code.isEmpty() || text.contains(code))
        return text.isEmpty() ? code : text;
    //: A reason's code, and the reason in words
    return Words::tr("%1: %2", "reason").arg(code, text);
}

} // namespace kyc::desktop
