// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace kyc::desktop {

/// What can be done with the audit. The page sees to what it means and when it is enabled.
class AuditActions : public QObject
{
    Q_OBJECT

public:
    explicit AuditActions(QObject *parent);

    [[nodiscard]] QList<QAction *> all() const;

    QAction *verify;
    QAction *checkpoint;
    QAction *folder;
    QAction *exportFile;
    QAction *filter;
    QAction *everything;
};

} // namespace kyc::desktop
