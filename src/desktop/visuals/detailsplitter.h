// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace kyc::desktop {

/// A list and the detail of one of its rows: side by side where there is room for both, else the detail below. GUI
/// thread.
class DetailSplitter : public QSplitter
{
    Q_OBJECT

public:
    explicit DetailSplitter(QWidget *parent = nullptr);

    /// How the room is shared until a person shares it in another way, in per cent, and how many characters wide it has
    /// to be for both side by side.
    void setShares(int list, int detail, int charactersSideBySide);
    void arrange(); ///< to be called when its state was restored: that has a direction, too

Q_SIGNALS:
    void turned(); ///< and the room is shared as usual

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<int> m_shares{1, 1};
    int m_charactersSideBySide = 0;
};

} // namespace kyc::desktop
