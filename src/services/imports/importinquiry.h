// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/shared.h"
#include "services/lookupengine.h"
#include "services/lookuprecorder.h"

namespace kyc::services {

/// Looks beforehand at whom an import is about, while it is still being entered: the applicant at the source, the
/// customer at the destination. Each is a lookup like any other, and is in history and audit before its answer is
/// given. One at a time: asking anew ends what is under way. GUI thread.
class ImportInquiry : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        network::ConversationRunner &runner;
        LookupEngine &engine;
        LookupRecorder &recorder;
        const core::Clock &clock;
    };
    /// What is known of whoever is looked at.
    struct Subject
    {
        QString label{};
        std::optional<qint64> customerId{};
        QString reference{};
    };
    using ApplicantRead = std::function<void(const core::Result<providers::ApplicantReading> &)>;
    using DestinationAsked = std::function<void(const core::Result<core::Verification> &)>;

    /// All parts must outlive this.
    explicit ImportInquiry(const Parts &parts, QObject *parent = nullptr) : QObject(parent), m_parts(parts) { }
    ~ImportInquiry() override;
    Q_DISABLE_COPY_MOVE(ImportInquiry)

    /// Errors: those of a plain lookup, and of LookupRecorder::objection(), nothing being asked. Called back later,
    /// never within this call, and not at all after cancel().
    void readApplicant(const core::Account &source, const core::Fields &who, const Subject &subject,
                       const ApplicantRead &done);
    void askDestination(const core::Account &destination, const core::Fields &fields, const Subject &subject,
                        const DestinationAsked &done);
    void cancel();
    [[nodiscard]] bool isAsking() const { return m_turn != nullptr; }

private:
    struct Question;

    void begin(const core::Account &account, const QString &checkId, const core::Fields &fields,
               const Subject &subject);
    void record(const core::Result<core::Verification> &answer, const std::function<void()> &done);

    Parts m_parts;
    std::unique_ptr<QObject> m_turn; ///< what is awaited ends with it
    std::shared_ptr<Question> m_question;
    std::function<void()> m_cancel;
};

} // namespace kyc::services
