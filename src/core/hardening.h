// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace kyc::core {

/// Keeps what is in memory, credentials among it, out of core dumps and from other processes of the same user.
/// Call first of all in main().
///
/// Whoever links this (the library kyc_hardening, for programs alone) gets a free() and a realloc() too that overwrite
/// what is given back: the texts of a password field, a reply's buffers and the keychain's messages are not ours to
/// wipe, but they end there. glibc alone; elsewhere memory is given back as it is.
void hardenProcess();

} // namespace kyc::core
