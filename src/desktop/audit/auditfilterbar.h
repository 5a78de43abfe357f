// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/audittable.h"
#include "services/accountbook.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace kyc::desktop {

namespace Ui {
class AuditFilterBar;
}

/// What of the audit is wanted: period, action, account, agent, and by their keyed hashes a customer and a reference.
/// Days are those of this computer's zone. GUI thread.
class AuditFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// @p book must outlive the bar.
    explicit AuditFilterBar(const services::AccountBook &book, QWidget *parent = nullptr);
    ~AuditFilterBar() override;

    /// @p keys, which may be null, are what customers and references are looked for with: without them neither can be.
    [[nodiscard]] records::AuditFilter filter(const records::AuditKeys *keys, const QDateTime &nowUtc) const;
    /// What was typed for one: an identifier, or the name of a saved one.
    [[nodiscard]] QString customer() const;
    void setHashesPossible(bool arePossible);
    void clear(); ///< everything is wanted
    [[nodiscard]] bool isClear() const;
    void focusFirst();

Q_SIGNALS:
    void changed(); ///< shortly after the last key

private:
    enum Period { Ever, Today, Week, Month, Days };

    void fill();
    void fillAccounts();
    void setPeriod(records::AuditFilter &filter, const QDateTime &nowUtc) const;
    [[nodiscard]] QString accountId() const;

    const services::AccountBook &m_book;
    std::unique_ptr<Ui::AuditFilterBar> m_ui;
    QTimer m_pause;
};

} // namespace kyc::desktop
