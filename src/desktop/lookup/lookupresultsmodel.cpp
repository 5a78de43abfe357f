// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/lookup/lookupresultsmodel.h"

#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/lookup/rowicon.h"
#include "desktop/visuals/statusvisuals.h"
#include "services/summary.h"

#include <QFont>
#include <QGuiApplication>

namespace kyc::desktop {

namespace {

using namespace std::chrono_literals;

/// "4 min ago" need not be truer than this.
constexpr auto kTimesInterval = 10s;
constexpr qsizetype kLongestCell = 300; // characters; more than any cell has room for

std::optional<QDateTime> timeOf(const LookupRow &row, int column)
{
    const core::Verification *answer = verification(row);
    if (column == LookupResultsModel::FetchedColumn)
        return answer ? std::optional(answer->fetchedAt) : std::nullopt;
    return answer ? services::since(*answer) : std::nullopt;
}

/// What went wrong stands where an answer's first words would; the view lets it have the room of all of them.
bool isErrorCell(const LookupRow &row, int column)
{
    return column == LookupResultsModel::NextActorColumn && rowState(row) == RowState::Failed;
}

} // namespace

LookupResultsModel::LookupResultsModel(const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent),
      m_clock(clock)
{
    connect(&m_timesTimer, &QTimer::timeout, this, &LookupResultsModel::updateTimes);
}

void LookupResultsModel::setSession(services::LookupSession *session)
{
    beginResetModel();
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    endResetModel();
    if (!session)
        return;
    connect(session, &services::LookupSession::aboutToReset, this, [this] { beginResetModel(); });
    connect(session, &services::LookupSession::reset, this, [this] { endResetModel(); });
    connect(session, &services::LookupSession::rowChanged, this,
            [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
    m_timesTimer.start(kTimesInterval);
}

int LookupResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_session ? 0 : m_session->rowCount();
}

int LookupResultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LookupResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const LookupRow &row = m_session->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return abridged(text(row, index.column()), kLongestCell);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, index.column()));
    case Qt::AccessibleTextRole:
        if (isErrorCell(row, index.column()))
            return abridged(text(row, index.column()));
        //: A cell as a screen reader says it: the column's heading and what stands in it
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                abridged(text(row, index.column())));
    case Qt::DecorationRole:
        return decoration(row, index.column());
    case Qt::ForegroundRole:
        if (index.column() == StatusColumn && verification(row))
            return statusColor(verification(row)->status, QGuiApplication::palette());
        return {};
    case RowStateRole:
        return static_cast<int>(rowState(row));
    case RowActionRole:
        return static_cast<int>(rowAction(row));
    case WantedFieldsRole:
        return wantedFields(row);
    case CanLogInRole:
        return canLogIn(row);
    default:
        return {};
    }
}

QVariant LookupResultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StatusColumn:
        return tr("Status");
    case CheckColumn:
        return tr("Asked");
    case NextActorColumn:
        //: Heading of a table column: who has to act next
        return tr("Next");
    case SinceColumn:
        //: Heading of a table column: since when the status holds
        return tr("Since");
    case ReasonColumn:
        return tr("Reason");
    case FetchedColumn:
        //: Heading of a table column: when the provider was asked
        return tr("Fetched");
    case ActionColumn:
        //: Heading of a table column with buttons
        return tr("Action");
    default:
        return {};
    }
}

QString LookupResultsModel::text(const LookupRow &row, int column) const
{
    const core::Verification *answer = verification(row);
    switch (column) {
    case StatusColumn:
        return statusWord(row);
    case CheckColumn:
        //: Two lines: the check, and below it the account it was asked with
        return tr("%1\n%2").arg(checkTitle(row), accountTitle(row));
    case NextActorColumn:
        if (isErrorCell(row, column))
            return reasonLine(row);
        return answer ? services::nextActorText(answer->nextActor) : QString();
    case ReasonColumn:
        return answer ? reasonLine(row) : QString();
    case FetchedColumn:
        if (rowState(row) == RowState::Refreshing)
            return row.login == services::LookupSession::Login::WaitsForCode ? tr("waiting for a code\u2026")
                                                                             : tr("refreshing\u2026");
        [[fallthrough]];
    case SinceColumn:
        return timeText(row, column);
    default:
        return {};
    }
}

QString LookupResultsModel::timeText(const LookupRow &row, int column) const
{
    const std::optional<QDateTime> time = timeOf(row, column);
    if (time)
        return relativeTime(*time, m_clock.nowUtc());
    //: In a table of answers: the provider did not say when
    return verification(row) ? tr("\u2013") : QString();
}

QString LookupResultsModel::toolTip(const LookupRow &row, int column) const
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (column == SinceColumn || column == FetchedColumn) {
        const std::optional<QDateTime> time = timeOf(row, column);
        if (time)
            return exactTime(*time, zone);
        return verification(row) ? tr("The provider does not say since when.") : QString();
    }
    if (column == StatusColumn && lookupError(row) && !row.isRunning)
        return errorWords(row).line();
    return text(row, column);
}

QVariant LookupResultsModel::decoration(const LookupRow &row, int column) const
{
    if (column == CheckColumn && row.environment == core::Environment::Production)
        return productionIcon();
    return column == StatusColumn ? QVariant(rowIcon(row)) : QVariant();
}

void LookupResultsModel::updateTimes()
{
    if (rowCount() == 0)
        return;
    for (const int column : {SinceColumn, FetchedColumn})
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
}

} // namespace kyc::desktop
