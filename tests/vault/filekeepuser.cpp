// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: filekeepuser PATH SIZE
//
// Takes a passphrase and a secret of SIZE bytes each from standard input, keeps the secret in a vault file and reads it
// back. Says "open" while it holds what it read, and after a byte more "locked", when it holds nothing any more.
#include "support/vaultwait.h"
#include "vault/filekeeper.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

using namespace kyc;

namespace {

core::Secret take()
{
    QByteArray bytes(QCoreApplication::arguments().value(2).toInt(), '\0');
    qsizetype taken = 0;
    while (taken < bytes.size()) {
        const ssize_t more = read(STDIN_FILENO, bytes.data() + taken, static_cast<std::size_t>(bytes.size() - taken));
        if (more <= 0)
            return {};
        taken += more;
    }
    return core::Secret(std::move(bytes));
}

bool say(const char *word)
{
    return std::puts(word) >= 0 && std::fflush(stdout) == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString key = vault::keyPrefix() + QStringLiteral("account/key");
    vault::FileKeeper keeper(QCoreApplication::arguments().value(1));
    if (!test::outcome(keeper.create(take())) || !test::outcome(keeper.write(key, take())))
        return 1;
    char byte = 0;
    {
        const core::Result<core::Secret> secret = test::outcome(keeper.read(key));
        if (!secret || !say("open") || read(STDIN_FILENO, &byte, 1) != 1)
            return 2;
    }
    keeper.lock();
    return say("locked") && read(STDIN_FILENO, &byte, 1) == 1 ? 0 : 3;
}
