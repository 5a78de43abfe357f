// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/description.h"
#include "core/fields.h"

#include <QWidget>

namespace kyc::desktop {

class FormField;

/// A form made from field descriptions: a line edit for a text, a masked one for a secret, a check box for a flag.
/// GUI thread.
class FieldsForm : public QWidget
{
    Q_OBJECT

public:
    explicit FieldsForm(const QList<core::FieldDescription> &fields, QWidget *parent = nullptr);

    [[nodiscard]] const QList<FormField *> &formFields() const { return m_formFields; }

    /// Puts the texts in. Secrets are not put in: their fields only say that one is kept.
    void setValues(const core::Fields &values);
    /// Which secrets stay when nothing is typed in their fields.
    void setKeptSecrets(const QStringList &keys);

    /// @p kept with what the form says put over it. An emptied text is gone; an empty secret stays as it was,
    /// unless it is taken away. A
    /// description's default counts as nothing given.
    [[nodiscard]] core::Fields values(core::Fields kept) const;
    /// The keys of the secrets that somebody has typed.
    [[nodiscard]] QStringList enteredSecrets() const;
    /// The keys of the kept secrets that somebody wants taken away.
    [[nodiscard]] QStringList removedSecrets() const;
    /// Forgets the typed secrets.
    void clearSecrets();

Q_SIGNALS:
    void changed();

private:
    QList<core::FieldDescription> m_fields;
    QList<FormField *> m_formFields; ///< in the order of m_fields
};

} // namespace kyc::desktop
