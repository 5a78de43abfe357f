// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customerwords.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/search/identifierchoices.h"

#include <QCoreApplication>

#include <algorithm>

namespace kyc::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)
};

constexpr qsizetype kLongestLine = 200; // characters
constexpr qsizetype kLongestName = 60;

} // namespace

QString identifiersLine(const records::CustomerRecord &customer)
{
    QStringList texts;
    for (const records::Identifier &one : customer.identifiers)
        texts.append(one.text);
    return abridged(texts.join(QStringLiteral(", ")), kLongestLine);
}

QStringList identifierLines(const records::CustomerRecord &customer)
{
    QStringList lines;
    for (const records::Identifier &one : customer.identifiers) {
        //: The kind of an identifier, and its text
        lines.append(Words::tr("%1: %2").arg(customerFieldLabel(one.key), abridged(one.text, kLongestLine)));
    }
    return lines;
}

QString shortName(const records::CustomerRecord &customer)
{
    return abridged(customer.label, kLongestName);
}

QString recordText(const records::CustomerRecord &customer)
{
    QStringList lines{abridged(customer.label, kLongestLine)};
    lines += identifierLines(customer);
    if (!customer.tags.isEmpty())
        lines.append(Words::tr("Tags: %1").arg(abridged(customer.tags.join(QStringLiteral(", ")), kLongestLine)));
    if (!customer.note.isEmpty())
        lines.append(Words::tr("Note: %1").arg(abridged(customer.note, kLongestLine)));
    return lines.join(u'\n');
}

QString holdText(const records::Hold &hold)
{
    return Words::tr("Legal hold since %1 by %2: %3")
        .arg(exactTime(hold.since, QTimeZone::systemTimeZone()), hold.agent, abridged(hold.reason));
}

QString proposedLabel(const QString &label, const QList<records::Identifier> &identifiers)
{
    const auto isOne = [&label](const records::Identifier &one) { return one.text == label.trimmed(); };
    if (!label.trimmed().isEmpty() && std::none_of(identifiers.cbegin(), identifiers.cend(), isOne))
        return label.trimmed();
    for (const records::Identifier &one : identifiers) {
        if (one.key == QLatin1String("email"))
            return one.text;
    }
    return identifiers.isEmpty() ? label.trimmed() : identifiers.constFirst().text;
}

} // namespace kyc::desktop
