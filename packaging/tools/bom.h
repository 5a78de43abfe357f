// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "librarylist.h"
#include "systempackages.h"

#include <QByteArray>
#include <QDateTime>

namespace kyc::packaging {

/// Something that is in what we hand out, or that it is made with.
struct Part
{
    enum class Role { Linked, Within, AtRun, BuiltWith };

    Role role = Role::Linked;
    Library library; ///< of what is only built with the name alone
    std::optional<SystemPackage> package;
};

/// What a bill is about.
struct Product
{
    QString name;
    QString version;
    QString licence; ///< an SPDX expression: of the sources, and of the program as linked
    QString licenceAsLinked;
    QDateTime madeUtc;
};

/// The bill of materials as SPDX 2.3 in JSON; the same bytes for the same parts.
[[nodiscard]] QByteArray spdx(const Product &product, const QList<Part> &parts);

} // namespace kyc::packaging
