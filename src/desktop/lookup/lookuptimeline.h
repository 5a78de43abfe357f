// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"

#include <QTimer>

namespace kyc::desktop {

class Workspace;

/// Follows the lookup that is shown, and tells every status that was ever seen of its customer: once the results are
/// there to be looked at, and again when more was recorded. GUI thread.
class LookupTimeline : public QObject
{
    Q_OBJECT

public:
    /// @p workspace must outlive this.
    explicit LookupTimeline(Workspace &workspace, QObject *parent = nullptr);

Q_SIGNALS:
    void changed(const QList<kyc::records::StatusSpan> &spans); ///< empty where there is nothing to show

private:
    void ask();

    Workspace &m_workspace;
    QTimer m_soon;
    int m_turn = 0; ///< tells answers about this customer from those about an earlier one
};

} // namespace kyc::desktop
