// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStackedWidget>

namespace kyc::desktop {

/// A stack that fills the room it is given, and does not ask pages nobody sees how they would like to be laid out in
/// it: that is most of what starting up takes. No page gets less than its least size. GUI thread.
class FillingStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FillingStack(QWidget *parent = nullptr) : QStackedWidget(parent) {}

    [[nodiscard]] QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace kyc::desktop
