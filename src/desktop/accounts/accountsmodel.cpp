// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountsmodel.h"

#include "desktop/accounts/credentialvisuals.h"
#include "desktop/lookup/plaintext.h"
#include "desktop/lookup/relativetime.h"
#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"
#include "providers/registry.h"
#include "services/summary.h"

#include <QCollator>
#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace kyc::desktop {

namespace {

QVariant productionEmphasis(int role)
{
    if (role == Qt::ForegroundRole)
        return productionColor(QGuiApplication::palette());
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

AccountsModel::AccountsModel(services::AccountBook &book, FactsOf factsOf, QObject *parent)
    : QAbstractTableModel(parent),
      m_book(book),
      m_factsOf(std::move(factsOf)),
      m_rows(sortedRows())
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AccountsModel::refresh);
    connect(&m_book, &services::AccountBook::changed, this, &AccountsModel::refreshSoon);
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<Column>(index.column());
    const bool isProduction = column == Environment && row.environment == core::Environment::Production;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        if (column == Credential)
            return credentialIcon(row.facts.credential.kind);
        return column == Environment ? environmentIcon(row.environment) : QVariant();
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::ForegroundRole:
        if (!row.isEnabled)
            return QGuiApplication::palette().color(QPalette::Disabled, QPalette::Text);
        [[fallthrough]];
    case Qt::FontRole:
        return isProduction ? productionEmphasis(role) : QVariant();
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name", "column: an account's name");
    case Provider:
        return tr("Provider");
    case Environment:
        return tr("Environment", "column: staging, production or custom");
    case State:
        return tr("State", "column: whether an account is enabled");
    case Credential:
        return tr("Credential", "column: whether an account's credential is good");
    case Tested:
        return tr("Tested", "column: when an account's credential was tested last");
    case Used:
        return tr("Used", "column: when an account was used last");
    case ColumnCount:
        break;
    }
    return {};
}

QString AccountsModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.at(static_cast<std::size_t>(row)).id : QString();
}

int AccountsModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

AccountsModel::Row AccountsModel::rowFrom(const core::Account &account) const
{
    const providers::Provider *provider = providers::find(account.providerId);
    const QUrl address = provider ? account.baseUrl(provider->description(), QStringLiteral("api")) : QUrl();
    return {account.id,
            account.name,
            provider ? provider->description().label.text() : account.providerId,
            account.environment,
            address,
            account.isEnabled,
            m_factsOf ? m_factsOf(account) : AccountFacts()};
}

QString AccountsModel::text(const Row &row, Column column)
{
    const auto timeOrNever = [&row](const QDateTime &time) {
        return time.isValid() ? relativeTime(time, row.facts.now) : tr("never", "not tested or used yet");
    };
    switch (column) {
    case Name:
        return row.facts.isPreset ? tr("%1 (preset)", "name of an account that the administrator has set").arg(row.name)
                                  : row.name;
    case Provider:
        return row.provider;
    case Environment:
        return services::environmentText(row.environment);
    case State:
        return row.isEnabled ? tr("Enabled", "state of an account") : tr("Disabled", "state of an account");
    case Credential:
        return row.facts.credentialText;
    case Tested:
        return timeOrNever(row.facts.testedAt);
    case Used:
        return timeOrNever(row.facts.usedAt);
    case ColumnCount:
        break;
    }
    return {};
}

QString AccountsModel::toolTip(const Row &row, Column column)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    switch (column) {
    case Name:
        return row.facts.isPreset ? tr("Set by your administrator: only its credentials are yours to enter.")
                                  : row.name;
    case Environment:
        return row.address.toDisplayString();
    case Credential:
        if (row.facts.credential.expiresAt)
            return tr("%1\nExpires: %2")
                .arg(row.facts.credentialText, exactTime(*row.facts.credential.expiresAt, zone));
        return row.facts.credentialText;
    case Tested:
        return exactTime(row.facts.testedAt, zone);
    case Used:
        return exactTime(row.facts.usedAt, zone);
    default:
        return text(row, column);
    }
}

std::vector<AccountsModel::Row> AccountsModel::sortedRows() const
{
    std::vector<Row> rows;
    rows.reserve(m_book.accounts().size());
    for (const core::Account &account : m_book.accounts())
        rows.push_back(rowFrom(account));
    if (m_sortColumn < 0)
        return rows;
    const auto column = static_cast<Column>(m_sortColumn);
    // The C locale of a bare system compares bytes.
    QCollator collator(QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto comesBefore = [column, &collator](const Row &one, const Row &other) {
        if (column == Tested)
            return one.facts.testedAt < other.facts.testedAt;
        if (column == Used)
            return one.facts.usedAt < other.facts.usedAt;
        if (column == Credential && one.facts.credential.kind != other.facts.credential.kind)
            return one.facts.credential.kind < other.facts.credential.kind; // what needs somebody first
        return collator.compare(text(one, column), text(other, column)) < 0;
    };
    std::stable_sort(rows.begin(), rows.end(), [this, comesBefore](const Row &one, const Row &other) {
        return m_sortOrder == Qt::AscendingOrder ? comesBefore(one, other) : comesBefore(other, one);
    });
    return rows;
}

void AccountsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}

void AccountsModel::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start(0);
}

void AccountsModel::refresh()
{
    m_soon.stop();
    const std::vector<Row> now = sortedRows();
    removeMissing(now);
    insertNew(now);
    reorder(now);
    const std::vector<Row> before = std::exchange(m_rows, now);
    for (int i = 0; i < rowCount(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        if (!looksTheSame(before.at(place), m_rows.at(place)))
            Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
    Q_EMIT refreshed();
}

bool AccountsModel::looksTheSame(const Row &one, const Row &other)
{
    for (int i = 0; i < ColumnCount; ++i) {
        const auto column = static_cast<Column>(i);
        if (text(one, column) != text(other, column) || toolTip(one, column) != toolTip(other, column))
            return false;
    }
    return one.isEnabled == other.isEnabled && one.facts.credential.kind == other.facts.credential.kind;
}

void AccountsModel::removeMissing(const std::vector<Row> &now)
{
    for (int i = rowCount() - 1; i >= 0; --i) {
        const QString id = idAt(i);
        if (std::any_of(now.cbegin(), now.cend(), [&id](const Row &row) { return row.id == id; }))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
}

void AccountsModel::insertNew(const std::vector<Row> &now)
{
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (rowOf(now.at(i).id) >= 0)
            continue;
        const int place = static_cast<int>(std::min(i, m_rows.size()));
        beginInsertRows({}, place, place);
        m_rows.insert(m_rows.begin() + place, now.at(i));
        endInsertRows();
    }
}

void AccountsModel::reorder(const std::vector<Row> &now)
{
    const auto sameId = [](const Row &one, const Row &other) { return one.id == other.id; };
    if (std::equal(now.cbegin(), now.cend(), m_rows.cbegin(), m_rows.cend(), sameId))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QStringList ids;
    for (const QModelIndex &index : before)
        ids.append(idAt(index.row()));
    m_rows = now;
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i)
        after.append(index(rowOf(ids.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace kyc::desktop
