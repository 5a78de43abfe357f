// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/overview/figure.h"

#include <QGroupBox>

class QLabel;
class QVBoxLayout;

namespace kyc::desktop {

class FigureButton;

/// A group of figures under its title. Who reads one with the keyboard keeps it when the figures change. GUI thread.
class FigureBox : public QGroupBox
{
    Q_OBJECT

public:
    explicit FigureBox(QWidget *parent = nullptr);

    void setGroup(const FigureGroup &group);
    [[nodiscard]] const QList<FigureButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void followed(const kyc::desktop::FigureTarget &target);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] FigureButton *makeButton();
    void align();

    QLabel *m_explanation;
    QLabel *m_nothing;
    QVBoxLayout *m_rows;
    QList<FigureButton *> m_buttons;
};

} // namespace kyc::desktop
