// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/account.h"
#include "services/imports/importdesk.h"

#include <QIcon>

namespace kyc::desktop {

// How imports are told of to people, once for wizard, list and detail.

/// "Kriptomat: Production · kriptomat-live".
[[nodiscard]] QString accountLine(const core::Account &account);
/// Who it is about: the name, or what names the person.
[[nodiscard]] QString importCustomer(const services::ImportState &import);
/// Where it came from; where the token was given by hand, that.
[[nodiscard]] QString importSource(const services::ImportState &import);
/// "Running", "Interrupted", "Running in another program".
[[nodiscard]] QString importStatusText(const services::ImportState &import, services::ImportDesk::Runner runner);
/// The step it is at, or how it ended.
[[nodiscard]] QString importStepText(const services::ImportState &import);
/// Cut off while it ran, and nobody runs it: to be offered again.
[[nodiscard]] bool isCutOff(const services::ImportState &import, services::ImportDesk::Runner runner);
/// Whether the destination has the verification: it may still want something of the customer.
[[nodiscard]] bool isCarriedOver(const services::ImportState &import);

[[nodiscard]] QString stepOutcomeText(services::StepOutcome outcome);
[[nodiscard]] QIcon stepOutcomeIcon(services::StepOutcome outcome);
/// "19:32".
[[nodiscard]] QString minutesAndSeconds(qint64 seconds);
/// How long the token lives on; empty when there is none, or it does not matter any more.
[[nodiscard]] QString tokenText(const services::ImportState &import, const QDateTime &now);

} // namespace kyc::desktop
