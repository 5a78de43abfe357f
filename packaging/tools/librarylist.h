// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace kyc::packaging {

/// A line of packaging/libraries.
struct Library
{
    enum class How { Linked, Within, AtRun };

    QString file; ///< the beginning of the shared library's file name, or a header
    How how = How::Linked;
    QString name;
    QString licence; ///< an SPDX expression
    QString home;
    QString copyright;
};

/// An error names the line.
[[nodiscard]] tl::expected<QList<Library>, QString> readLibraries(const QString &text);

/// The first whose file name begins so.
[[nodiscard]] std::optional<Library> libraryOf(const QList<Library> &libraries, const QString &sharedLibrary);

/// The list for people: what each is, its licence, where it comes from. Each name once.
[[nodiscard]] QString libraryText(const QList<Library> &libraries);

} // namespace kyc::packaging
