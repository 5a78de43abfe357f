// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/vault/keeperwords.h"

#include "core/errortext.h"

#include <QCoreApplication>

namespace kyc::desktop {

namespace {

using vault::KeeperKind;
using State = services::VaultSession::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeeperWords)
};

} // namespace

QString keeperName(KeeperKind kind, const QString &serviceName)
{
    switch (kind) {
    case KeeperKind::Keychain:
        return serviceName.isEmpty() ? Words::tr("Keychain") : Words::tr("Keychain: %1").arg(serviceName);
    case KeeperKind::File:
        return Words::tr("Vault file");
    case KeeperKind::Memory:
        break;
    }
    return Words::tr("Memory, this session only");
}

QString keeperMeaning(KeeperKind kind)
{
    switch (kind) {
    case KeeperKind::Keychain:
        return Words::tr("The system keeps them beside your other passwords and opens them when you log in.");
    case KeeperKind::File:
        return Words::tr("They are kept in a file of their own, sealed with a passphrase that you enter at each start. "
                         "Nobody can bring back a forgotten passphrase.");
    case KeeperKind::Memory:
        break;
    }
    return Words::tr("They are kept nowhere: when the program ends, or is locked, they are gone and have to be entered "
                     "again.");
}

QString findingText(KeeperKind kind, const core::Result<void> &finding)
{
    if (!finding)
        return core::errorText(finding.error()).line();
    switch (kind) {
    case KeeperKind::Keychain:
        return Words::tr("Tried out: it works.");
    case KeeperKind::File:
        return Words::tr("Tried out: the file can be written.");
    case KeeperKind::Memory:
        break;
    }
    return Words::tr("Always works.");
}

QString vaultStateText(const services::VaultSession &session)
{
    if (!session.kind() || session.state() == State::NotChosen)
        return Words::tr("Credentials: nowhere to keep them yet");
    const QString name = keeperName(*session.kind(), session.serviceName());
    switch (session.state()) {
    case State::Locked:
        return Words::tr("%1 \u2013 locked", "%1 is where credentials are kept").arg(name);
    case State::Opening:
        return Words::tr("%1 \u2013 opening\u2026", "%1 is where credentials are kept").arg(name);
    case State::Failed:
        return Words::tr("%1 \u2013 cannot be used", "%1 is where credentials are kept").arg(name);
    case State::Open:
    case State::NotChosen:
        break;
    }
    return name;
}

} // namespace kyc::desktop
