// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/wrappedlabel.h"

#include <QEvent>

namespace kyc::desktop {

WrappedLabel::WrappedLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed, QSizePolicy::Label);
    policy.setHeightForWidth(false); // the layout is not to ask
    setSizePolicy(policy);
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void WrappedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void WrappedLabel::fit()
{
    if (const int height = heightForWidth(width()); height > 0 && height != minimumHeight())
        setFixedHeight(height);
}

} // namespace kyc::desktop
