// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace kyc::desktop {

/// What stands beside a list and tells all about one of its rows: is moved up and down, and never sideways to be read,
/// because it is always as wide as the widest of what it holds. GUI thread.
class DetailArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailArea(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kyc::desktop
