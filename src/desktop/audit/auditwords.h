// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/auditentry.h"

#include <QList>

namespace kyc::desktop {

/// Every action, in the order people look for them.
[[nodiscard]] const QList<records::AuditAction> &auditActions();
[[nodiscard]] QString auditActionText(records::AuditAction action);
/// Of the word in an entry; that of a newer program is shown as it is.
[[nodiscard]] QString auditActionText(const QByteArray &word);

/// What came of it: the words of a status or of a kind of error; what else an entry says is shown as it is, since it is
/// made of names, counts and words for whoever reads the file.
[[nodiscard]] QString auditOutcomeText(const QByteArray &outcome);

/// A keyed hash for a column: its first digits; "withheld" where the key was not at hand; empty where it is about
/// nobody.
[[nodiscard]] QString auditHashText(const QByteArray &hash);

} // namespace kyc::desktop
