// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/help/keylist.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;

namespace kyc::desktop {

class HelpBrowser;

/// The help, in a window of its own that stays beside the others: a list of pages, the page, and a search on it. GUI
/// thread.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    /// @p keys: what stands on the page of that name.
    explicit HelpWindow(const QList<KeyGroup> &keys, QWidget *parent = nullptr);

    void open(const QString &page); ///< shows the window too, in front
    [[nodiscard]] QString page() const;

private:
    void makePages();
    void makeFind();
    void makeActions();
    [[nodiscard]] QAction *makeAction(const char *name, const QString &text, const QKeySequence &keys);
    void pageShown(const QString &page);
    void find(bool isBackward, bool isAnew = false);
    void showFind();
    void escape();

    QListWidget *m_pages;
    HelpBrowser *m_browser;
    QWidget *m_findBar;
    QLineEdit *m_findLineEdit;
    QLabel *m_findLabel;
};

} // namespace kyc::desktop
