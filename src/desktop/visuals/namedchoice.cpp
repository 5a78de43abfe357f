// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/namedchoice.h"

#include <QComboBox>
#include <QLabel>

namespace kyc::desktop {

void nameChoice(QComboBox &choice, const QString &name)
{
    choice.setAccessibleName(name);
    QLabel *label = nullptr;
    const QList<QLabel *> siblings =
        choice.parentWidget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (QLabel *sibling : siblings) {
        if (sibling->buddy() == &choice)
            label = sibling;
    }
    if (!label) {
        label = new QLabel(choice.parentWidget());
        label->hide();
        label->setBuddy(&choice);
        QObject::connect(&choice, &QObject::destroyed, label, &QObject::deleteLater);
    }
    label->setText(name);
}

} // namespace kyc::desktop
