// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "vault/keeper.h"

#include "core/wordtable.h"

namespace kyc::vault {

namespace {

constexpr core::WordTable<KeeperKind, 3> kKinds{{
    {KeeperKind::Keychain, "keychain"},
    {KeeperKind::File, "file"},
    {KeeperKind::Memory, "memory"},
}};

} // namespace

QString toWord(KeeperKind kind)
{
    return kKinds.word(kind);
}

std::optional<KeeperKind> keeperKindFromWord(const QString &word)
{
    return kKinds.value(word);
}

QString keyPrefix()
{
    return QStringLiteral("org.kycdesk.KycDesk/");
}

} // namespace kyc::vault
