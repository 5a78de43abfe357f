// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: keychainwriter PREFIX COUNT
//
// Another program of ours that writes to the keychain: COUNT keys that begin with PREFIX. Fails when one of them fails.
#include "support/vaultwait.h"
#include "vault/keychainkeeper.h"

#include <QCoreApplication>

using namespace kyc;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    vault::KeychainKeeper keeper;
    for (int i = 0; i < arguments.value(2).toInt(); ++i) {
        const QString key = arguments.value(1) + QString::number(i);
        if (!test::outcome(keeper.write(key, core::Secret::fromText(key))))
            return 1;
    }
    return 0;
}
