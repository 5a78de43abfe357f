// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"

#include <QJsonObject>

namespace kyc::sandbox {

/// The words HTTP has for a status, for example "Not Found".
[[nodiscard]] QString reasonPhrase(int status);

/// An answer with a JSON body, as every provider gives it.
[[nodiscard]] core::HttpResponse jsonAnswer(int status, const QJsonObject &body);

/// The bodies errors have, each in its provider's own shape (P100, Transak, Sumvin, Kriptomat, SumSub).
[[nodiscard]] core::HttpResponse p100Error(int status, const QString &code, const QString &name,
                                           const QString &message);
[[nodiscard]] core::HttpResponse transakError(int status, int code, const QString &message); ///< 0: no errorCode
[[nodiscard]] core::HttpResponse sumvinError(int status, const QString &code, const QString &title,
                                             const QString &detail);
/// Laravel's shape; the field, when one is named, is listed under "errors" too.
[[nodiscard]] core::HttpResponse kriptomatError(int status, const QString &message, const QString &field = {});
[[nodiscard]] core::HttpResponse sumsubError(int status, const QString &description, int errorCode = 0,
                                             const QString &errorName = {});

/// What the provider of that point answers when a request fails for no reason of its own: 404, 405, 429, 5xx.
/// An empty point is a path no provider has.
[[nodiscard]] core::HttpResponse plainFailure(const QString &point, int status);

} // namespace kyc::sandbox
