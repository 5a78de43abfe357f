// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/customers.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace kyc::desktop {

class TimelineModel;

/// Every status that was seen of a customer, with when that was first and last, under a heading; the newest on top,
/// a few lines high. GUI thread.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void showSpans(const QList<records::StatusSpan> &spans, const QDateTime &now);
    void showProblem(const QString &text); ///< in place of them
    void showNothing();
    [[nodiscard]] const TimelineModel &model() const { return *m_model; }

private:
    TimelineModel *m_model = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace kyc::desktop
