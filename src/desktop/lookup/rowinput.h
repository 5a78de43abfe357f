// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/fields.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace kyc::core {
struct FieldDescription;
}

namespace kyc::desktop {

class SecretEdit;

/// One thing that a result row wants typed: its label, or a choice where there are alternatives, above the editor. A
/// secret has an editor of its own; it is dropped when something else is chosen, and never becomes a plain text.
class RowInput : public QWidget
{
    Q_OBJECT

public:
    /// @p keys are alternatives to each other, of @p checkId's customer fields.
    RowInput(QString checkId, QStringList keys, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const; ///< blanks count as nothing
    /// Puts what was typed into the fields; the editors are empty afterwards.
    void takeInto(core::Fields &fields);

Q_SIGNALS:
    void submitted(); ///< by Return

private:
    [[nodiscard]] QString key() const;
    [[nodiscard]] const core::FieldDescription *field() const;
    [[nodiscard]] bool isSecret() const;
    [[nodiscard]] QLineEdit *lineEdit() const; ///< the one that is shown
    void addHead(QVBoxLayout &layout);
    void addEditors(QVBoxLayout &layout);
    void showChosen();

    QString m_checkId;
    QStringList m_keys;
    QComboBox *m_choice = nullptr; ///< null for one key
    QLineEdit *m_plainEdit = nullptr;
    SecretEdit *m_secretEdit = nullptr;
};

} // namespace kyc::desktop
