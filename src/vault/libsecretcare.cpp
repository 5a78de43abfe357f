// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/libsecretcare.h"

#include <QLibrary>

namespace kyc::vault {

namespace {

QFunctionPointer function(const char *library, const char *name)
{
    return QLibrary(QString::fromLatin1(library), 0).resolve(name); // what is loaded stays so
}

} // namespace

void outliveTheBus()
{
    using BusGetSync = void *(*)(int busType, void *cancellable, void **error);
    using SetExitOnClose = void (*)(void *connection, int exitOnClose);
    constexpr int kSessionBus = 2;
    static const auto busGetSync = reinterpret_cast<BusGetSync>(function("gio-2.0", "g_bus_get_sync"));
    static const auto setExitOnClose =
        reinterpret_cast<SetExitOnClose>(function("gio-2.0", "g_dbus_connection_set_exit_on_close"));
    static void *connection = nullptr; // kept for good: the next one would be as it was
    if (connection || !busGetSync || !setExitOnClose)
        return;
    connection = busGetSync(kSessionBus, nullptr, nullptr);
    if (connection)
        setExitOnClose(connection, 0);
}

void forgetSecretService()
{
    using Disconnect = void (*)();
    static const auto disconnect = reinterpret_cast<Disconnect>(function("secret-1", "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

} // namespace kyc::vault
