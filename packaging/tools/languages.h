// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace kyc::packaging {

/// A translation and how much of it is done.
struct Language
{
    QString code; ///< "pt_BR"
    int percent = 0;

    bool operator==(const Language &) const = default;
};

/// From the text of a file of Qt's translations (.ts); @p fileName is "kyc-desk_pt_BR.ts".
[[nodiscard]] Language readLanguage(const QString &fileName, const QString &text);

/// The element <languages> of AppStream, with English, which the sources are in.
[[nodiscard]] QString appStreamLanguages(const QList<Language> &languages);

} // namespace kyc::packaging
