// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace kyc::vault {

// QtKeychain talks to the Secret Service through libsecret, and that through GLib's D-Bus; both keep things for the
// whole process that we would rather they did not. No effect where there are no such libraries.

/// GLib ends the process when the session bus goes away, with whatever the agent was doing: not ours. Called before
/// each use of the keychain, in its thread.
void outliveTheBus();

/// libsecret stays with a service that was restarted, and its every call fails from then on: it looks for it anew.
void forgetSecretService();

} // namespace kyc::vault
