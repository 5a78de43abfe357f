// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QWidget>

namespace kyc::desktop {

class FormField;
class SecretEdit;

/// How hard a passphrase is to guess, roughly; for a hint, not for a lock.
enum class PassphraseStrength { TooShort, Weak, Fair, Good };

[[nodiscard]] PassphraseStrength passphraseStrength(QStringView passphrase);

/// A passphrase: asked for once where it opens something, twice and with a hint how strong it is where it is to seal
/// something from now on. GUI thread.
class PassphraseForm : public QWidget
{
    Q_OBJECT

public:
    enum class Use { Opens, Seals };

    explicit PassphraseForm(Use use, QWidget *parent = nullptr);

    void setUse(Use use); ///< forgets what was typed
    /// Shows what is wrong, and leads there; true when nothing is.
    [[nodiscard]] bool check();
    [[nodiscard]] core::Secret passphrase() const;
    void clear();

Q_SIGNALS:
    void changed();

private:
    void review();

    Use m_use;
    SecretEdit *m_first = nullptr;
    SecretEdit *m_second = nullptr;
    FormField *m_firstField = nullptr;
    FormField *m_secondField = nullptr;
};

} // namespace kyc::desktop
