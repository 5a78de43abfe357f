// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/timelinemodel.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/lookup/rowwords.h"
#include "desktop/visuals/statusvisuals.h"
#include "services/summary.h"

#include <algorithm>

namespace kyc::desktop {

namespace {

QString checkAndAccount(const records::StatusSpan &span)
{
    //: A check, and the account it was asked at
    return TimelineModel::tr("%1 \u00b7 %2")
        .arg(checkTitle(span.providerId, span.checkId), abridged(span.accountName, 100));
}

} // namespace

void TimelineModel::setSpans(QList<records::StatusSpan> spans, const QDateTime &now)
{
    beginResetModel();
    m_spans = std::move(spans);
    std::sort(m_spans.begin(), m_spans.end(),
              [](const records::StatusSpan &a, const records::StatusSpan &b) { return a.lastEntry > b.lastEntry; });
    m_now = now;
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_spans.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineModel::text(const records::StatusSpan &span, int column) const
{
    switch (column) {
    case StatusColumn:
        return services::statusText(span.status);
    case CheckColumn:
        return checkAndAccount(span);
    case FirstSeenColumn:
        return relativeTime(span.firstSeen, m_now);
    default:
        return relativeTime(span.lastSeen, m_now);
    }
}

QString TimelineModel::toolTip(const records::StatusSpan &span, int column)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    switch (column) {
    case StatusColumn:
        return tr("%1, seen %n time(s)", nullptr, span.times).arg(services::statusText(span.status));
    case CheckColumn:
        return span.identifiers.isEmpty()
            ? checkAndAccount(span)
            : tr("%1\nAsked with %2").arg(checkAndAccount(span), span.identifiers.join(QStringLiteral(", ")));
    case FirstSeenColumn:
        return exactTime(span.firstSeen, zone);
    default:
        return exactTime(span.lastSeen, zone);
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const records::StatusSpan &span = m_spans.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(span, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(span, index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == CheckColumn ? text(span, CheckColumn) : toolTip(span, index.column());
    case Qt::DecorationRole:
        return index.column() == StatusColumn ? QVariant(statusIcon(span.status)) : QVariant();
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StatusColumn:
        return tr("Status");
    case CheckColumn:
        return tr("Check");
    case FirstSeenColumn:
        return tr("First seen");
    case LastSeenColumn:
        return tr("Last seen");
    default:
        return {};
    }
}

} // namespace kyc::desktop
