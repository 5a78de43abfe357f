// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/selectedrow.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace kyc::desktop {

void leadBySelection(QAbstractItemView &view)
{
    QItemSelectionModel *selection = view.selectionModel();
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, &view, [selection] {
        const QItemSelection &ranges = selection->selection();
        if (ranges.size() != 1 || ranges.constFirst().height() != 1)
            return;
        const QModelIndex selected = ranges.constFirst().topLeft();
        if (selected.row() != selection->currentIndex().row())
            selection->setCurrentIndex(selected, QItemSelectionModel::NoUpdate);
    });
}

} // namespace kyc::desktop
