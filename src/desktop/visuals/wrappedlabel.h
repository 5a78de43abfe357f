// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace kyc::desktop {

/// A label that is as high as its lines are at the width it is given. For the fields of a QFormLayout, which otherwise
/// makes room for the lines at another, narrower width. GUI thread.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
};

} // namespace kyc::desktop
