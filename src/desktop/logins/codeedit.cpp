// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/logins/codeedit.h"

#include <QKeyEvent>

namespace kyc::desktop {

namespace {

constexpr int kMostDigits = 12;

/// In whatever script they were written.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.digitValue() >= 0)
            digits += QString::number(character.digitValue());
    }
    return digits.left(kMostDigits);
}

} // namespace

CodeEdit::CodeEdit(QWidget *parent) : SecretLineEdit(parent)
{
    setShown(true);
    setInputMethodHints(inputMethodHints() | Qt::ImhDigitsOnly);
    setLayoutDirection(Qt::LeftToRight);
    connect(this, &QLineEdit::textEdited, this, &CodeEdit::keepDigits);
}

core::Secret CodeEdit::takeCode()
{
    core::Secret code = core::Secret::fromText(text());
    forget();
    return code;
}

QString CodeEdit::cleaned(const QString &text) const
{
    return digitsOf(text);
}

void CodeEdit::keepDigits()
{
    const QString digits = digitsOf(text());
    if (digits == text())
        return;
    const auto place = digitsOf(text().left(cursorPosition())).size();
    setText(digits);
    setCursorPosition(static_cast<int>(place));
}

bool CodeEdit::event(QEvent *event)
{
    // Escape is a shortcut of the window, too.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return SecretLineEdit::event(event);
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        SecretLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (text().isEmpty())
        Q_EMIT declined();
    else
        forget();
}

} // namespace kyc::desktop
