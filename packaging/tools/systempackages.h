// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kyc::packaging {

/// A package of the system that the programs are built on.
struct SystemPackage
{
    QString name;
    QString version;
    QString url; ///< as a "package URL": pkg:deb/debian/zlib1g@1:1.2.13?arch=amd64
};

/// What a program asks the loader for, as its file says: "libz.so.1". Empty when it cannot be read.
[[nodiscard]] QStringList neededLibraries(const QString &program);

/// The installed package that a shared library or a header is of; @p file is the beginning of its name, or the end of a
/// header's path. Nothing where neither dpkg nor rpm knows.
[[nodiscard]] std::optional<SystemPackage> packageOfFile(const QString &file);

/// The package of that name, as installed.
[[nodiscard]] std::optional<SystemPackage> packageOfName(const QString &name);

} // namespace kyc::packaging
