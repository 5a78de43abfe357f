// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/accounts/accountsmodel.h"

#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"
#include "providers/registry.h"
#include "services/summary.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace kyc::desktop {

namespace {

QIcon environmentIcon(core::Environment environment)
{
    switch (environment) {
    case core::Environment::Production:
        return productionIcon();
    case core::Environment::Custom:
        return tintedIcon(QStringLiteral("environment-custom"));
    case core::Environment::Staging:
        break;
    }
    return tintedIcon(QStringLiteral("environment-staging"));
}

QVariant productionEmphasis(int role)
{
    if (role == Qt::ForegroundRole)
        return productionColor(QGuiApplication::palette());
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

AccountsModel::AccountsModel(services::AccountBook &book, QObject *parent) : QAbstractTableModel(parent), m_book(book)
{
    for (const core::Account &account : m_book.accounts())
        m_rows.append(rowFrom(account));
    connect(&m_book, &services::AccountBook::changed, this, &AccountsModel::follow);
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
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isProduction = column == Environment && row.environment == core::Environment::Production;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        return column == Environment ? environmentIcon(row.environment) : QVariant();
    case Qt::ToolTipRole:
        return column == Environment ? row.address.toDisplayString() : text(row, column);
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
    case ColumnCount:
        break;
    }
    return {};
}

QString AccountsModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : QString();
}

int AccountsModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

AccountsModel::Row AccountsModel::rowFrom(const core::Account &account)
{
    const providers::Provider *provider = providers::find(account.providerId);
    const QUrl address = provider ? account.baseUrl(provider->description(), QStringLiteral("api")) : QUrl();
    return {account.id, account.name, account.providerId, account.environment, address, account.isEnabled};
}

QString AccountsModel::text(const Row &row, Column column)
{
    switch (column) {
    case Name:
        return row.name;
    case Provider: {
        const providers::Provider *provider = providers::find(row.providerId);
        return provider ? provider->description().label.text() : row.providerId;
    }
    case Environment:
        return services::environmentText(row.environment);
    case State:
        return row.isEnabled ? tr("Enabled", "state of an account") : tr("Disabled", "state of an account");
    case ColumnCount:
        break;
    }
    return {};
}

void AccountsModel::follow()
{
    QList<Row> now;
    for (const core::Account &account : m_book.accounts())
        now.append(rowFrom(account));
    removeMissing(now);
    for (int i = 0; i < static_cast<int>(now.size()); ++i) {
        const Row &row = now.at(i);
        const int before = rowOf(row.id);
        if (before < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, row);
            endInsertRows();
        } else if (before != i) {
            // The book keeps its order; should it ever change, everything is new.
            beginResetModel();
            m_rows = now;
            endResetModel();
            return;
        } else if (m_rows.at(i) != row) {
            m_rows[i] = row;
            Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
        }
    }
}

void AccountsModel::removeMissing(const QList<Row> &now)
{
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        const QString id = m_rows.at(i).id;
        if (std::any_of(now.cbegin(), now.cend(), [&id](const Row &row) { return row.id == id; }))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

} // namespace kyc::desktop
