// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QStringList>

#include <tl/expected.hpp>

namespace kyc::packaging {

/// One release of packaging/changelog.
struct Release
{
    QString version;
    QDate date;
    QStringList changes; ///< a sentence or two each

    bool operator==(const Release &) const = default;
};

/// Reads packaging/changelog, newest first: "VERSION DATE" at the beginning of a line, changes as "* TEXT" below it,
/// long ones going on in lines that are indented; "#" begins a remark. An error names the line.
[[nodiscard]] tl::expected<QList<Release>, QString> readChangelog(const QString &text);

// The same, as those who package want it.
[[nodiscard]] QString debianChangelog(const QList<Release> &releases, const QString &package,
                                      const QString &maintainer);
[[nodiscard]] QString rpmChangelog(const QList<Release> &releases, const QString &maintainer);
[[nodiscard]] QString appStreamReleases(const QList<Release> &releases); ///< the element <releases>

} // namespace kyc::packaging
