// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/history/historychoice.h"

#include <QWidget>

#include <memory>

namespace kyc::desktop {

namespace Ui {
class HistoryFilterBar;
}

/// Where one says what to see of the history, and what that comes to in words. GUI thread.
class HistoryFilterBar : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryFilterBar)

public:
    explicit HistoryFilterBar(QWidget *parent = nullptr);
    ~HistoryFilterBar() override;

    [[nodiscard]] const HistoryChoice &choice() const { return m_choice; }
    void setChoice(const HistoryChoice &choice); ///< as if a person had
    void clear(); ///< everything is wanted

    /// What there is to choose from, beside what always is. @p accountNames: of the accounts there are, by id; they
    /// come before those that the history alone knows.
    void setContents(const records::HistoryContents &contents, const QMap<QString, QString> &accountNames);
    /// How many were found, of how many. Less than 0: it is not known yet.
    void setCounts(qint64 found, qint64 inAll);
    void focusText();

Q_SIGNALS:
    void changed(); ///< choice()

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpChoices();
    void textEdited();
    void chosen();
    void tell();
    void showChoice();

    std::unique_ptr<Ui::HistoryFilterBar> m_ui;
    HistoryChoice m_choice;
    QMap<QString, QString> m_accountNames; ///< by id
};

} // namespace kyc::desktop
