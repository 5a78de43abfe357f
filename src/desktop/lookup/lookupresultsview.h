// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/fields.h"
#include "desktop/lookup/rowwords.h"

#include <QHash>
#include <QTableView>

namespace kyc::desktop {

class LookupResultsModel;
class RowForm;
class StatusDelegate;

/// The table of a lookup: each row with the action that helps, a row that lacks something with its form.
/// Arrows move through the rows, Return does the row's action, Tab leads into the row's form.
class LookupResultsView : public QTableView
{
    Q_OBJECT

public:
    explicit LookupResultsView(QWidget *parent = nullptr);

    void setResultsModel(LookupResultsModel *model);
    /// Does what Return does on that row.
    void act(int row);

Q_SIGNALS:
    void actionRequested(int row, kyc::desktop::RowAction action); ///< never Supply: that is supplied()
    void supplied(int row, const kyc::core::Fields &fields); ///< only for direct connections
    void currentRowChanged(int row); ///< -1 for none

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void syncRow(int row);
    void syncForm(int row);
    void syncActionButton(int row);
    void layOutRows();
    void hideWhatDoesNotFit();
    void orderTabs();
    void followFocus(const QWidget *now);
    [[nodiscard]] RowForm *form(int row) const;

    LookupResultsModel *m_results = nullptr;
    StatusDelegate *m_statusDelegate = nullptr;
    QHash<int, int> m_widths; ///< of the columns hidden for want of room
};

} // namespace kyc::desktop
