// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStackedWidget>

namespace kyc::desktop {

/// A stack that fills the room it is given, and does not ask pages nobody has seen yet how they would like to be laid
/// out in it: that is most of what starting up takes. A page that was seen keeps the room it cannot do without, so that
/// going back to it changes no window. GUI thread.
class FillingStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FillingStack(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

private:
    QList<const QWidget *> m_seen; ///< only to be compared: pages may be gone
};

} // namespace kyc::desktop
