// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/fielddescription.h"
#include "core/fields.h"
#include "services/audittrail.h"
#include "services/imports/importstate.h"

#include <functional>

class QDialog;
class QWidget;

namespace kyc::desktop {

// Each dialog is open, goes on with what is secret, and goes with itself or @p parent. GUI thread.

/// Asks whether a new share token shall be made for an import whose last one is used up or may be; where it was given
/// by hand, for the new one; and for what is @p wanted beside it.
QDialog *askForNewToken(const services::ImportState &import, const QList<core::FieldDescription> &wanted,
                        QWidget *parent, const std::function<void(core::Fields)> &goOn);

/// Asks for what an import needs to go on and is kept nowhere; one field at least.
QDialog *askForSecrets(const QList<core::FieldDescription> &wanted, QWidget *parent,
                       const std::function<void(core::Fields)> &goOn);

/// How the audit tells of something that was done with an import here: "summary import=7".
[[nodiscard]] services::AuditDetails auditDetails(const services::ImportState &import, const QString &what);

} // namespace kyc::desktop
