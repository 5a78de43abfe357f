// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/statusvisuals.h"

#include "desktop/visuals/contrast.h"
#include "desktop/visuals/tintedicon.h"

namespace kyc::desktop {

namespace {

/// A name in resources/icons and the colour on light and on dark backgrounds.
struct Look
{
    const char *icon;
    QRgb onLight;
    QRgb onDark;
};

constexpr Look look(core::Status status)
{
    switch (status) {
    case core::Status::NotStarted:
        return {"status-not-started", 0x565d66, 0xb4bbc4};
    case core::Status::AwaitingCustomer:
        return {"status-awaiting-customer", 0x6a3fb5, 0xc0a6ff};
    case core::Status::InReview:
        return {"status-in-review", 0x1a5fb4, 0x8ab8ff};
    case core::Status::ActionRequired:
        return {"status-action-required", 0x8a5300, 0xf5b942};
    case core::Status::Approved:
        return {"status-approved", 0x1a6b33, 0x6fd68b};
    case core::Status::Rejected:
        return {"status-rejected", 0xb3261e, 0xff9d94};
    case core::Status::Expired:
        return {"status-expired", 0x75482a, 0xd9ae8f};
    case core::Status::Failed:
        return {"status-failed", 0xa3207a, 0xff94d6};
    case core::Status::Unknown:
        break;
    }
    return {"status-unknown", 0x565d66, 0xb4bbc4};
}

constexpr Look kError{"lookup-error", 0xa63600, 0xffa676};
constexpr Look kProduction{"environment-production", 0xa63600, 0xffa676};

QColor colorOf(const Look &look, const QPalette &palette)
{
    return {isDark(palette.color(QPalette::Active, QPalette::Base)) ? look.onDark : look.onLight};
}

QIcon iconOf(const Look &look)
{
    return tintedIcon(QString::fromLatin1(look.icon),
                      [look](const QPalette &palette) { return colorOf(look, palette); });
}

} // namespace

QIcon statusIcon(core::Status status)
{
    return iconOf(look(status));
}

QString statusIconName(core::Status status)
{
    return QString::fromLatin1(look(status).icon);
}

QColor statusColor(core::Status status, const QPalette &palette)
{
    return colorOf(look(status), palette);
}

QIcon errorIcon()
{
    return iconOf(kError);
}

QColor errorColor(const QPalette &palette)
{
    return colorOf(kError, palette);
}

QIcon productionIcon()
{
    return iconOf(kProduction);
}

QColor productionColor(const QPalette &palette)
{
    return colorOf(kProduction, palette);
}

} // namespace kyc::desktop
