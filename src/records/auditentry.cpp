// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/auditentry.h"

#include "core/wordtable.h"

#include <QtEndian>

namespace kyc::records {

namespace {

constexpr char kFormVersion = 1;
constexpr qsizetype kLongestText = 256; // bytes

constexpr core::WordTable<AuditAction, 23> kWords{{
    {AuditAction::Start, "start"},
    {AuditAction::Stop, "stop"},
    {AuditAction::Login, "login"},
    {AuditAction::Unlock, "unlock"},
    {AuditAction::Lock, "lock"},
    {AuditAction::Lookup, "lookup"},
    {AuditAction::View, "view"},
    {AuditAction::Reveal, "reveal"},
    {AuditAction::Copy, "copy"},
    {AuditAction::Export, "export"},
    {AuditAction::ImportAccounts, "import-accounts"},
    {AuditAction::ImportCustomers, "import-customers"},
    {AuditAction::Handover, "handover"},
    {AuditAction::AccountChange, "account-change"},
    {AuditAction::CredentialChange, "credential-change"},
    {AuditAction::CustomerChange, "customer-change"},
    {AuditAction::Settings, "settings"},
    {AuditAction::Retention, "retention"},
    {AuditAction::Hold, "hold"},
    {AuditAction::Recovery, "recovery"},
    {AuditAction::Checkpoint, "checkpoint"},
    {AuditAction::FailedAttempt, "failed-attempt"},
    {AuditAction::Unrecorded, "unrecorded"},
}};

bool isControl(QChar one)
{
    return one.category() == QChar::Other_Control || one.category() == QChar::Separator_Line
        || one.category() == QChar::Separator_Paragraph;
}

/// Well-formed text on one line, cut between characters.
QByteArray fit(const QString &text)
{
    QString clean;
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        QString one = isPair ? text.mid(i++, 2) : QString(text.at(i));
        if (!isPair && (text.at(i).isSurrogate() || isControl(text.at(i))))
            one = QChar(QChar::ReplacementCharacter);
        bytes += one.toUtf8().size();
        if (bytes > kLongestText)
            break;
        clean += one;
    }
    return clean.toUtf8();
}

template <class Number>
void appendNumber(QByteArray &out, Number number)
{
    const Number bigEndian = qToBigEndian(number);
    out.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

} // namespace

QString toWord(AuditAction action)
{
    return kWords.word(action);
}

std::optional<AuditAction> auditActionFromWord(const QString &word)
{
    return kWords.value(word);
}

QByteArray withheldHash()
{
    return {1, '\0'};
}

AuditEntry entryOf(const AuditNote &note, const QByteArray &customerHash, const QByteArray &referenceHash)
{
    AuditEntry entry;
    entry.time = note.time.toMSecsSinceEpoch();
    entry.agent = fit(note.agent);
    entry.action = toWord(note.action).toLatin1();
    entry.account = fit(note.account);
    entry.check = fit(note.check);
    entry.customer = customerHash;
    entry.reference = referenceHash;
    entry.outcome = fit(note.outcome);
    return entry;
}

QDateTime timeOf(const AuditEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(entry.time, Qt::UTC);
}

void appendCanonicalForm(QByteArray &out, const AuditEntry &entry)
{
    out.append(kFormVersion);
    appendNumber(out, entry.sequence);
    appendNumber(out, entry.time);
    for (const QByteArray *field : {&entry.agent, &entry.action, &entry.account, &entry.check, &entry.customer,
                                    &entry.reference, &entry.outcome}) {
        appendNumber(out, static_cast<quint32>(field->size()));
        out.append(*field);
    }
}

} // namespace kyc::records
