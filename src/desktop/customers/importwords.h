// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/accounts/filechoice.h"
#include "services/customerimport.h"

namespace kyc::desktop {

/// "customers.csv: UTF-8, columns apart by semicolons."
[[nodiscard]] QString fileWords(const QString &name, const services::CustomerPreview &preview);
/// What came of an import, in counts.
[[nodiscard]] QString resultWords(const services::ImportedCustomers &done);
/// The rows that could not be taken, a line each, by number; nothing of their cells.
[[nodiscard]] QStringList problemLines(const services::ImportedCustomers &done);

/// The system's file dialogs for a file of customers, and for the list of what could not be taken.
[[nodiscard]] FileChoice customerFiles();

} // namespace kyc::desktop
