// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace kyc::desktop {

/// Has a screen reader say the text, wherever the keyboard is; nothing where none listens. It is said after what takes
/// the keyboard, whose reading would cut it off, and only when @p place can be seen then. No secret. GUI thread.
void announce(const QWidget *place, const QString &text);

/// Who says it in a test, where no screen reader is; empty for nobody.
void setSpeaker(std::function<void(const QString &)> speaker);

} // namespace kyc::desktop
