// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QImage;
class QWidget;

namespace kyc::test {

// What a program can see of how a window looks. Each looks at what is visible in @p window now and names the first
// thing that is not as it should be; empty when all is. GUI thread.

/// A text that does not fit where it stands: of a label, a button, a tab, a column's heading, a choice, a placeholder;
/// a list that has to be moved sideways to be read; a window larger than the screen.
[[nodiscard]] QString firstCutOff(const QWidget &window);

/// Two that stand side by side, and one is over a part of the other; or one that reaches out of what it is in.
[[nodiscard]] QString firstOverlapping(const QWidget &window);

/// A widget that is not laid out from the side that the application's language is read from. A code, and whatever else
/// has a direction of its own, keeps it.
[[nodiscard]] QString firstNotMirrored(const QWidget &window);

/// A text whose strongest point has less than 4.5:1 with what is around it, measured in an enlarged picture.
/// What cannot be used at the moment may be paler, as WCAG 2.1 (1.4.3) has it.
[[nodiscard]] QString firstTooPale(QWidget &window);

/// Whether there is hardly more to see than one colour.
[[nodiscard]] bool isBlank(const QImage &picture);

} // namespace kyc::test
