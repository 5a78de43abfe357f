// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/imports/importrun.h"

namespace kyc::services {

/// What an agent wants to see before anything is carried over: the applicant at the source, and the customer's present
/// status at the destination. Both are lookups, recorded as such; nothing is shared. GUI thread; futures end in it.
/// What the answers mean for an import: importjudgement.h.
class ImportPreview : public QObject
{
    Q_OBJECT

public:
    explicit ImportPreview(const ImportParts &parts, QObject *parent = nullptr);

    /// Errors: as a lookup of SharingSource::checkId; InvalidInput/UnknownCheck for an account whose applicants cannot
    /// be shared; those of LookupRecorder::objection(), nothing being asked.
    [[nodiscard]] QFuture<core::Result<providers::ApplicantReading>>
    readApplicant(const QString &accountId, const QMap<QString, QString> &applicant, const QString &reference);
    /// Likewise, of SharingDestination::checkId. InvalidInput/UnknownCheck too for a destination that cannot be asked
    /// before it was given something (SharingDestination::canBeAskedBefore).
    [[nodiscard]] QFuture<core::Result<core::Verification>>
    askDestination(const QString &accountId, const QMap<QString, QString> &customer, const QString &reference);

private:
    /// What is asked, for the records.
    struct Question
    {
        core::LookupOutcome outcome;
        LookupRecorder::Occasion occasion;
    };
    [[nodiscard]] Question question(const core::Account &account, const QString &checkId,
                                    const QMap<QString, QString> &fields, const QString &reference) const;
    void record(Question question, core::Result<core::Verification> result);

    ImportParts m_parts;
};

} // namespace kyc::services
