// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/visuals/selectedrow.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>

namespace kyc::desktop {

void leadBySelection(QAbstractItemView &view)
{
    QItemSelectionModel *selection = view.selectionModel();
    QObject::connect(
        selection, &QItemSelectionModel::selectionChanged, &view, [&view, selection](const QItemSelection &added) {
            if (added.isEmpty())
                return;
            const QModelIndex first = added.constFirst().topLeft();
            const QItemSelection &all = selection->selection();
            const bool isAlone = std::all_of(all.cbegin(), all.cend(), [&first](const QItemSelectionRange &range) {
                return range.height() == 1 && range.top() == first.row();
            });
            if (!isAlone && view.selectionMode() == QAbstractItemView::SingleSelection)
                view.setCurrentIndex(first); // and nothing else
            else if (isAlone && first.row() != selection->currentIndex().row())
                selection->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        });
}

} // namespace kyc::desktop
