// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/fields.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace kyc::desktop {

class RowInput;

/// What a result row wants typed before its check can be asked: one input for each wanted field, with a choice
/// before it where alternatives do, and the button [Ask].
class RowForm : public QWidget
{
    Q_OBJECT

public:
    /// @p wanted as from wantedFields(); the labels are those of @p checkId's description.
    RowForm(const QString &checkId, const QStringList &wanted, QWidget *parent = nullptr);

    /// What was typed; the inputs are empty afterwards. Call it on submitted().
    [[nodiscard]] core::Fields takeFields();
    /// Adds another way to the answer, beside what is to be typed.
    QPushButton *addButton(const QString &text, const QString &name);
    /// Puts the focus into the first empty input.
    void focusFirst();

Q_SIGNALS:
    void submitted(); ///< every input is filled, and the agent wants to ask

private:
    [[nodiscard]] RowInput *firstEmpty() const; ///< null when all are filled
    void submit();

    QList<RowInput *> m_inputs;
    QGridLayout *m_grid = nullptr;
};

} // namespace kyc::desktop
