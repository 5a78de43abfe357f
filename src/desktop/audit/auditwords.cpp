// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/audit/auditwords.h"

#include "services/summary.h"

#include <QCoreApplication>

namespace kyc::desktop {

namespace {

using records::AuditAction;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr qsizetype kShownDigits = 8;

} // namespace

const QList<AuditAction> &auditActions()
{
    static const QList<AuditAction> kAll{AuditAction::Lookup,
                                         AuditAction::View,
                                         AuditAction::Reveal,
                                         AuditAction::Copy,
                                         AuditAction::Export,
                                         AuditAction::Handover,
                                         AuditAction::CustomerChange,
                                         AuditAction::ImportCustomers,
                                         AuditAction::AccountChange,
                                         AuditAction::ImportAccounts,
                                         AuditAction::CredentialChange,
                                         AuditAction::Login,
                                         AuditAction::Unlock,
                                         AuditAction::Lock,
                                         AuditAction::FailedAttempt,
                                         AuditAction::Settings,
                                         AuditAction::Retention,
                                         AuditAction::Hold,
                                         AuditAction::Recovery,
                                         AuditAction::Checkpoint,
                                         AuditAction::Start,
                                         AuditAction::Stop,
                                         AuditAction::Unrecorded};
    return kAll;
}

QString auditActionText(AuditAction action)
{
    switch (action) {
    case AuditAction::Start:
        return Words::tr("Program started");
    case AuditAction::Stop:
        return Words::tr("Program ended");
    case AuditAction::Login:
        return Words::tr("Login at a provider");
    case AuditAction::Unlock:
        return Words::tr("Unlocked");
    case AuditAction::Lock:
        return Words::tr("Locked");
    case AuditAction::Lookup:
        return Words::tr("Lookup");
    case AuditAction::View:
        return Words::tr("Records looked at");
    case AuditAction::Reveal:
        return Words::tr("Masked text shown");
    case AuditAction::Copy:
        return Words::tr("Copied");
    case AuditAction::Export:
        return Words::tr("Exported");
    case AuditAction::ImportAccounts:
        return Words::tr("Accounts imported");
    case AuditAction::ImportCustomers:
        return Words::tr("Customers imported");
    case AuditAction::Handover:
        return Words::tr("Handed over");
    case AuditAction::AccountChange:
        return Words::tr("Account changed");
    case AuditAction::CredentialChange:
        return Words::tr("Credential changed");
    case AuditAction::CustomerChange:
        return Words::tr("Customer changed");
    case AuditAction::Settings:
        return Words::tr("Setting changed");
    case AuditAction::Retention:
        return Words::tr("Old records removed");
    case AuditAction::Hold:
        return Words::tr("Legal hold");
    case AuditAction::Recovery:
        return Words::tr("Records recovered");
    case AuditAction::Checkpoint:
        return Words::tr("Checkpoint made");
    case AuditAction::FailedAttempt:
        return Words::tr("Failed attempt");
    case AuditAction::Unrecorded:
        return Words::tr("Entries missing");
    }
    return {};
}

QString auditActionText(const QByteArray &word)
{
    const QString text = QString::fromUtf8(word);
    const auto action = records::auditActionFromWord(text);
    return action ? auditActionText(*action) : text;
}

QString auditOutcomeText(const QByteArray &outcome)
{
    const QString text = QString::fromUtf8(outcome);
    if (const auto status = core::statusFromWord(text))
        return services::statusText(*status);
    if (const auto kind = core::errorKindFromWord(text))
        return services::errorKindText(*kind);
    return text;
}

QString auditHashText(const QByteArray &hash)
{
    if (hash.isEmpty())
        return {};
    if (hash == records::withheldHash())
        return Words::tr("withheld", "who an entry of the audit is about: the key was not at hand");
    return QString::fromLatin1(hash.toHex().first(std::min(kShownDigits, 2 * hash.size())));
}

} // namespace kyc::desktop
