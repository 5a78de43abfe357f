// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/fillingstack.h"

namespace kyc::desktop {

FillingStack::FillingStack(QWidget *parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] {
        if (currentWidget() && !m_seen.contains(currentWidget()))
            m_seen.append(currentWidget());
        updateGeometry();
    });
}

QSize FillingStack::sizeHint() const
{
    return currentWidget() ? currentWidget()->sizeHint() : QSize();
}

QSize FillingStack::minimumSizeHint() const
{
    QSize least;
    for (int i = 0; i < count(); ++i) {
        if (m_seen.contains(widget(i)))
            least = least.expandedTo(widget(i)->minimumSizeHint().expandedTo(widget(i)->minimumSize()));
    }
    return least;
}

} // namespace kyc::desktop
