// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/historypage.h"

namespace kyc::records {

/// A row that was found: where it is, and what it is sorted by.
struct HistoryHit
{
    quint64 key = 0;
    quint32 page = 0;
    quint32 row = 0;
};

/// Puts hits, which come newest first, into the order wanted. What equals stays as it came.
void sortHits(std::vector<HistoryHit> &hits, const std::vector<const HistoryPage *> &pages, const HistoryOrder &order);

} // namespace kyc::records
