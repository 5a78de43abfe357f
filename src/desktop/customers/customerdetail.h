// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/visuals/detailarea.h"
#include "records/customers.h"

class QLabel;

namespace kyc::desktop {

class DetailSection;
class TimelineView;

/// Everything about one saved customer: identifiers, tags, note, a legal hold, and every status that was seen. GUI
/// thread.
class CustomerDetail : public DetailArea
{
    Q_OBJECT

public:
    explicit CustomerDetail(QWidget *parent = nullptr);

    void showCustomer(const records::CustomerRecord &customer, const std::optional<records::Hold> &hold);
    void showNothing(const QString &hint);
    [[nodiscard]] TimelineView &timeline() { return *m_timeline; }

Q_SIGNALS:
    void idCopied();

private:
    QLabel *m_hint = nullptr;
    QWidget *m_head = nullptr;
    QLabel *m_titleLabel = nullptr;
    QLabel *m_holdIcon = nullptr;
    QLabel *m_holdLabel = nullptr;
    DetailSection *m_identifiers = nullptr;
    DetailSection *m_more = nullptr;
    TimelineView *m_timeline = nullptr;
};

} // namespace kyc::desktop
