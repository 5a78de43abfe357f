// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace kyc::desktop {

/// What a person means who pastes this into the field of a credential: without the blanks, line ends and quotes
/// around it, without a leading "Authorization:" and "Bearer" (any case), and without line ends inside, which come
/// from a mail program that wrapped the line. Anything else stays as it is. Empty when nothing is left. Any thread.
[[nodiscard]] QString cleanedSecret(const QString &pasted);

} // namespace kyc::desktop
