// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace kyc::core {

/// A language that the texts are in.
struct Language
{
    QString code; ///< as in the name of its file in translations/: "de", "pt_BR"
    QString name; ///< in itself: "Deutsch"

    bool operator==(const Language &) const = default;
};

/// All of them, English first, the others by code.
[[nodiscard]] QList<Language> languages();

/// The one that is spoken when @p wanted, a code, was chosen; else, or when there is none of that code, the first of
/// the @p system's list (QLocale::uiLanguages(), "de-CH") that there is. English where there is none of them. Another
/// country's variant is better than the next language in the list.
[[nodiscard]] QString languageFor(const QString &wanted, const QStringList &system);

enum class Surface { Window, Terminal };

/// Texts are in that language from now on, Qt's own too where they are installed, and numbers and times as is usual for
/// it in the country of the system. In a window what is put in for %1, %2 … keeps its own direction in a language that
/// is written from right to left; a terminal would show the marks that takes. May be called again. Main thread, after
/// the application was made.
void speak(const QString &code, Surface surface = Surface::Window);

/// The code that speak() was last called with; English before.
[[nodiscard]] QString spokenLanguage();

} // namespace kyc::core
