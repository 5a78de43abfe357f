// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/optionreader.h"
#include "services/imports/importstate.h"

#include <QJsonObject>
#include <QTimeZone>

namespace kyc::cli {

/// {"import","time","status","step","end"?,"message"?,"remedy"?,"lacking"?,"tokens","handOvers","tokenLivesUntil"?,
///  "handedOver"?,"verification"?,"error"?}; words of ours, texts in English, times in ISO 8601 UTC. No token is in it.
///  Of one that cannot be read
/// {"import","time","unreadable"}.
[[nodiscard]] QJsonObject importJson(const services::ImportState &import);
/// The same with whose and where from, and every step.
[[nodiscard]] QJsonObject importDetailsJson(const services::ImportState &import);

[[nodiscard]] QByteArray importList(const QList<services::ImportState> &imports, Format format, const QTimeZone &zone);
[[nodiscard]] QByteArray importDetails(const services::ImportState &import, Format format, const QTimeZone &zone);

} // namespace kyc::cli
