// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace kyc::desktop {

/// The table of a list that may be very long: Home and End lead to its first and last row, Return opens the current
/// one, and nothing it does looks at every row.
class HistoryView : public QTableView
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    void keyboardSearch(const QString &search) override; ///< none: it would read every row
    [[nodiscard]] bool isAtTop() const;

Q_SIGNALS:
    void currentRowChanged(int row); ///< -1 for none
    void opened(); ///< the current row

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOutRows();
};

} // namespace kyc::desktop
