// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: kyc-bench-fillrecords COUNT
//
// Puts COUNT lookups into the records of whoever's home this is, under a key in the session's keychain, so that the
// program itself can be started with them. Ends with 1 on any error. Never to be run in a home that is used.
#include "benchmarks/filling.h"

#include <QGuiApplication>

#include <cstdio>

using namespace kyc;

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const qint64 count = QCoreApplication::arguments().value(1).toLongLong();
    if (count <= 0) {
        std::fputs("Usage: kyc-bench-fillrecords COUNT\n", stderr);
        return 2;
    }
    desktop::Workspace workspace(services::standardPlaces());
    if (!workspace.settings().set(services::Setting::RetentionLookupDays, 0))
        return 1;
    const auto chosen = workspace.vault().choose(vault::KeeperKind::Keychain);
    const auto isOpen = [&workspace] { return workspace.records().state() == services::RecordsSession::State::Open; };
    if (!bench::waitUntil(isOpen)) {
        std::fputs("The records did not open.\n", stderr);
        return 1;
    }
    return bench::fill(workspace, count) ? 0 : 1;
}
