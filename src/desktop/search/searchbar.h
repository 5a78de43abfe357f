// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop/search/customercompletions.h"

#include <QWidget>

#include <memory>

namespace kyc::desktop {

namespace Ui {
class SearchBar;
}

/// The search field: what is typed, what it is taken for, and [Look up]. Offers saved customers while typing.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    /// @p customers must outlive this. What is typed means somebody in them, or else in the records, if @p find is
    /// given.
    explicit SearchBar(const services::CustomerBook &customers, FindCustomers find = {}, QWidget *parent = nullptr);
    ~SearchBar() override;

    /// Ctrl+K: into the field, its text selected.
    void focusAndSelect();
    void setText(const QString &text);
    [[nodiscard]] QString text() const; ///< as it was typed
    /// What was typed as the reference, without blanks around it.
    [[nodiscard]] QString reference() const;
    void setReference(const QString &reference); ///< not yet used
    void focusReference();
    void clear(); ///< and nothing can bring back what was there

Q_SIGNALS:
    /// Somebody shall be looked up. Only for direct connections.
    void lookUpRequested(const kyc::core::Customer &customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void makeRoomForChoices();
    void setUpCompletions();
    void lookUp();
    void lookUpSaved(const QString &text, const QString &key);
    void request(const core::Customer &customer);

    const services::CustomerBook &m_customers;
    FindCustomers m_find;
    int m_turn = 0; ///< tells the last question to the records from earlier ones
    std::unique_ptr<Ui::SearchBar> m_ui;
    CustomerCompletions *m_completions = nullptr;
    bool m_isReferenceUsed = false; ///< somebody was looked up with it
};

} // namespace kyc::desktop
