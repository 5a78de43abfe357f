// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

/// A text that somebody's reader of CSV stumbles over.
struct HostileText
{
    const char *name = nullptr;
    QString text;
    QString written; ///< what a reader gets back with the formula guard off
    QString guarded; ///< and with it on
    bool isFormula = false; ///< a spreadsheet may run it: with the guard on, an apostrophe stands before it
};

/// The table: formulas of all kinds, also behind separators, line ends and quotes; separators, quotes, line ends, what
/// is invisible, and what is no text.
[[nodiscard]] QList<HostileText> hostileTexts();
