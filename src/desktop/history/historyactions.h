// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace kyc::desktop {

/// What can be done with the history, once for menu and shortcuts. Shortcuts are the place's own: elsewhere the same
/// keys mean something else.
class HistoryActions : public QObject
{
    Q_OBJECT

public:
    explicit HistoryActions(QWidget *place);

    QAction *find = nullptr;
    QAction *clearFilters = nullptr;
    QAction *refresh = nullptr;
    QAction *lookUpAgain = nullptr; ///< the customer of the entry that is open
    QAction *timeline = nullptr; ///< what was seen of that customer
    QAction *copySummary = nullptr;
    QAction *copyRow = nullptr; ///< Ctrl+C in the table alone: elsewhere it copies the selected text
    QAction *reveal = nullptr; ///< checkable
    QAction *exportFiltered = nullptr;
    QAction *exportSelection = nullptr;

    /// In the order of the menu; a null is a separator.
    [[nodiscard]] QList<QAction *> all() const;
    /// A column each; their data is its number. Exclusive.
    [[nodiscard]] const QList<QAction *> &sorting() const { return m_sorting; }
    /// "Sort by": columns, and the other way round.
    [[nodiscard]] QMenu *sortMenu() const { return m_sortMenu; }
    QAction *reverse = nullptr; ///< the order

    void setEnabled(bool isEnabled); ///< those of an entry stay off until one is open
    void setEntryOpen(bool isOpen, bool canReveal, bool isRevealed);

private:
    QList<QAction *> m_sorting;
    QMenu *m_sortMenu = nullptr;
};

} // namespace kyc::desktop
