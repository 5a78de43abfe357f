// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QUrl>

namespace kyc::desktop {

// The pages of the help: Markdown in resources/help/<language>/<page>.md, which the README links to as well. A page
// that a language lacks is the English one.

/// The pages' names in their order, the first one the beginning: "first-steps".
[[nodiscard]] const QStringList &helpPages();
/// Its heading, in that language (a code of core/language.h).
[[nodiscard]] QString helpTitle(const QString &page, const QString &language);
/// All of it; empty when there is no such page.
[[nodiscard]] QString helpText(const QString &page, const QString &language);

/// Where links between pages and to pictures are looked up from.
[[nodiscard]] QUrl helpUrl(const QString &page);
/// The page that the address is one of; empty for any other.
[[nodiscard]] QString helpPageOf(const QUrl &url);

} // namespace kyc::desktop
