// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "core/sharing.h"
#include "providers/shared.h"
#include "services/imports/importstate.h"

namespace kyc::services {

/// What an import has to have done next.
struct ImportAction
{
    enum class Kind {
        None, ///< nothing: it rests (ImportState::status says how), or the event was none of its own
        ReadApplicant, ///< then applicantRead()
        AskDestination, ///< whether it can be asked, and its present state where that is to be had; then asked()
        MakeToken, ///< then tokenMade()
        HandOver, ///< the one token, once; then handedOver()
        AskStatus, ///< the plain lookup; then asked()
        Wait, ///< then waited()
    };
    Kind kind = Kind::None;
    std::chrono::milliseconds duration{}; ///< of a Wait

    bool operator==(const ImportAction &) const = default;
};

/// Carries a verification over by share token, without a socket, a clock, a disk or a secret: told what happened, it
/// says what comes next. One thread.
///
/// The rule it lives by: **state() is on the disk before the action that came with it is carried out.** Whoever was cut
/// off makes another one from what was on the disk, and resumes it: a state in which handing over had begun never hands
/// over again, but asks the destination first; a token that may have been used is never sent again, and a new one takes
/// newToken(), which is the agent's word. Each event gives one action. Events that do not belong to the state give None
/// and change nothing, so that an answer that comes too late does no harm.
class ShareImport
{
public:
    /// Less life than this is too little for a token to be handed over.
    static constexpr std::chrono::seconds kLeastLife{60};

    ShareImport(ImportState state, core::SharingDestination destination);

    [[nodiscard]] const ImportState &state() const { return m_state; }
    void setId(qint64 id) { m_state.id = id; } ///< as the records gave it

    // What people and circumstances do.
    [[nodiscard]] ImportAction begin(const QDateTime &now); ///< a fresh one; a token given by hand is in the state
    /// Goes on where it was cut off, interrupted, or waits. @p hasToken: the last token is at hand.
    [[nodiscard]] ImportAction resume(bool hasToken, const QDateTime &now);
    /// By the agent's word, where canTakeNewToken(). @p given is the one by hand where the order wants one.
    [[nodiscard]] ImportAction newToken(const std::optional<TokenFacts> &given, const QDateTime &now);
    /// By the agent's word, where it is Waiting: in the background, at the slower pace.
    [[nodiscard]] ImportAction watchOn(bool hasToken, const QDateTime &now);
    /// The agent stops it; it can go on later.
    void stop(const QDateTime &now);
    /// The agent has no more use for one that rests: it is over.
    void discard(const QDateTime &now);
    /// It is cut off by us: the vault is locked, the program ends.
    void interrupt(const QDateTime &now);

    // What came of the actions.
    [[nodiscard]] ImportAction applicantRead(const core::Result<providers::ApplicantReading> &reading,
                                             const QDateTime &now);
    /// Of AskDestination (nothing where it cannot be asked yet) and of AskStatus.
    [[nodiscard]] ImportAction asked(const core::Result<std::optional<core::Verification>> &answer,
                                     const QDateTime &now);
    [[nodiscard]] ImportAction tokenMade(const core::Result<TokenFacts> &token, const QDateTime &now);
    [[nodiscard]] ImportAction handedOver(const core::Result<providers::HandedOver> &answer, const QDateTime &now);
    [[nodiscard]] ImportAction waited(const QDateTime &now);

    [[nodiscard]] bool canResume() const;
    [[nodiscard]] bool canTakeNewToken() const;
    /// Whether the token has to be kept: else whoever has it drops it now.
    [[nodiscard]] bool needsToken() const;

private:
    [[nodiscard]] ImportAction enter(ImportStep step, const QDateTime &now);
    [[nodiscard]] ImportAction checkFields(const providers::ApplicantReading &reading, const QDateTime &now);
    [[nodiscard]] ImportAction destinationAsked(const core::Result<std::optional<core::Verification>> &answer,
                                                const QDateTime &now);
    [[nodiscard]] ImportAction withToken(const QDateTime &now);
    [[nodiscard]] ImportAction clarify(const QDateTime &now);
    [[nodiscard]] ImportAction clarified(const core::Verification &customer, const QDateTime &now);
    [[nodiscard]] ImportAction watched(const core::Verification &customer, const QDateTime &now);
    [[nodiscard]] ImportAction verified(const core::Verification &customer, const QDateTime &now);
    [[nodiscard]] ImportAction askFailed(const core::Error &error, const QDateTime &now);
    [[nodiscard]] ImportAction pollAgain(const QDateTime &now);
    ImportAction rest(ImportEnd end, const QDateTime &now, const std::optional<core::Error> &error = std::nullopt);
    void begun(const QDateTime &now);
    void closeStep(StepOutcome outcome, const QDateTime &now);
    [[nodiscard]] bool isAt(ImportStep step) const;

    ImportState m_state;
    core::SharingDestination m_destination;
};

} // namespace kyc::services
