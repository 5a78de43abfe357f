// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "services/retention.h"

#include <functional>

class QWidget;

namespace kyc::desktop {

using RetentionDone = std::function<void(const core::Result<services::RetentionReport> &)>;

/// Asks whether the clock of this computer is right, with what follows from it: yes removes what is old from the
/// records, and @p done is told how that went. Does not block; @p retention may go meanwhile. GUI thread.
void askAboutClock(services::Retention &retention, QWidget *parent, RetentionDone done);

} // namespace kyc::desktop
