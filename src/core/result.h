// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace kyc::core {

/// A value or the reason why there is none.
template <class T>
using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

/// Shorthand: `return failure(ErrorKind::Protocol, ErrorCause::WrongType, {key});`
[[nodiscard]] inline Unexpected failure(ErrorKind kind, ErrorCause cause, QStringList args = {})
{
    Error error;
    error.kind = kind;
    error.cause = cause;
    error.args = std::move(args);
    return Unexpected(std::move(error));
}

} // namespace kyc::core
