// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/vault/passphraseform.h"

#include "desktop/accounts/formfield.h"
#include "desktop/accounts/secretedit.h"
#include "desktop/visuals/metrics.h"

#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <cmath>

namespace kyc::desktop {

namespace {

constexpr qsizetype kShortest = 8;
constexpr double kFairBits = 45;
constexpr double kGoodBits = 70;

QString strengthText(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::TooShort:
        return PassphraseForm::tr("At least %1 characters; several words that you can remember are good.")
            .arg(kShortest);
    case PassphraseStrength::Weak:
        return PassphraseForm::tr("Easy to guess. Make it longer: several words that do not belong together.");
    case PassphraseStrength::Fair:
        return PassphraseForm::tr("Fair. Another word makes it much harder to guess.");
    case PassphraseStrength::Good:
        break;
    }
    return PassphraseForm::tr("Hard to guess.");
}

} // namespace

PassphraseStrength passphraseStrength(QStringView passphrase)
{
    if (passphrase.size() < kShortest)
        return PassphraseStrength::TooShort;
    bool hasLower = false;
    bool hasUpper = false;
    bool hasDigit = false;
    bool hasOther = false;
    QSet<char16_t> distinct;
    for (const QChar character : passphrase) {
        hasLower = hasLower || character.isLower();
        hasUpper = hasUpper || character.isUpper();
        hasDigit = hasDigit || character.isDigit();
        hasOther = hasOther || !character.isLetterOrNumber();
        distinct.insert(character.toLower().unicode());
    }
    const int alphabet = (hasLower ? 26 : 0) + (hasUpper ? 26 : 0) + (hasDigit ? 10 : 0) + (hasOther ? 20 : 0);
    // What repeats itself counts little, and words are easier than chance: three quarters of it.
    const double length = std::min(static_cast<double>(passphrase.size()), 2.0 * static_cast<double>(distinct.size()));
    const double bits = 0.75 * length * std::log2(std::max(alphabet, 26));
    if (bits < kFairBits)
        return PassphraseStrength::Weak;
    return bits < kGoodBits ? PassphraseStrength::Fair : PassphraseStrength::Good;
}

PassphraseForm::PassphraseForm(Use use, QWidget *parent)
    : QWidget(parent),
      m_use(use),
      m_first(new SecretEdit),
      m_second(new SecretEdit)
{
    m_firstField = new FormField(QStringLiteral("passphrase"), tr("Passphrase"), m_first, this);
    m_secondField = new FormField(QStringLiteral("passphrase-again"), tr("Passphrase, again"), m_second, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_firstField);
    layout->addWidget(m_secondField);
    setFocusProxy(m_firstField);
    for (FormField *field : {m_firstField, m_secondField}) {
        connect(field, &FormField::changed, this, [this] {
            review();
            Q_EMIT changed();
        });
    }
    setUse(use);
}

void PassphraseForm::setUse(Use use)
{
    m_use = use;
    clear();
    m_secondField->setHidden(use == Use::Opens);
    review();
}

void PassphraseForm::review()
{
    const QString typed = m_first->lineEdit()->text();
    if (m_use == Use::Opens) {
        m_firstField->setHint({});
        m_firstField->setProblem(typed.isEmpty() ? tr("Enter the passphrase.") : QString());
        m_secondField->setProblem({});
        return;
    }
    const PassphraseStrength strength = passphraseStrength(typed);
    m_firstField->setHint(strengthText(strength));
    m_firstField->setProblem(
        strength == PassphraseStrength::TooShort ? tr("Enter at least %1 characters.").arg(kShortest) : QString());
    m_secondField->setProblem(m_second->lineEdit()->text() == typed ? QString() : tr("The two are not the same."));
}

bool PassphraseForm::check()
{
    review();
    for (FormField *field : {m_firstField, m_secondField}) {
        field->showProblem();
        if (field->hasProblem()) {
            field->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

core::Secret PassphraseForm::passphrase() const
{
    return m_first->secret();
}

void PassphraseForm::clear()
{
    m_first->clear();
    m_second->clear();
}

} // namespace kyc::desktop
