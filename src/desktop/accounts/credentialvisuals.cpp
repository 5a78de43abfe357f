// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/credentialvisuals.h"

#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"

namespace kyc::desktop {

namespace {

IconColor likeStatus(core::Status status)
{
    return [status](const QPalette &palette) { return statusColor(status, palette); };
}

} // namespace

QIcon credentialIcon(services::CredentialState::Kind kind)
{
    using Kind = services::CredentialState::Kind;
    switch (kind) {
    case Kind::Locked:
        return tintedIcon(QStringLiteral("lock"), QPalette::Text);
    case Kind::Missing:
        return tintedIcon(QStringLiteral("credential-missing"), likeStatus(core::Status::ActionRequired));
    case Kind::Refused:
        return tintedIcon(QStringLiteral("credential-refused"), likeStatus(core::Status::Rejected));
    case Kind::Expired:
        return tintedIcon(QStringLiteral("credential-expired"), likeStatus(core::Status::Rejected));
    case Kind::Expiring:
        return tintedIcon(QStringLiteral("credential-expiring"), likeStatus(core::Status::ActionRequired));
    case Kind::Good:
        return tintedIcon(QStringLiteral("credential-good"), likeStatus(core::Status::Approved));
    case Kind::Untested:
    case Kind::NoneNeeded:
        break;
    }
    return tintedIcon(QStringLiteral("credential-untested"), QPalette::Text);
}

QIcon environmentIcon(core::Environment environment)
{
    switch (environment) {
    case core::Environment::Production:
        return productionIcon();
    case core::Environment::Custom:
        return tintedIcon(QStringLiteral("environment-custom"));
    case core::Environment::Staging:
        break;
    }
    return tintedIcon(QStringLiteral("environment-staging"));
}

} // namespace kyc::desktop
