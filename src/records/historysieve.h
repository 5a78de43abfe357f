// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "records/historystanding.h"

#include <QByteArrayMatcher>

namespace kyc::records {

/// A filter made ready for one page after the other.
class HistorySieve
{
public:
    /// @p ofCustomer (ascending) stands for the filter's customer; it is to outlive this.
    HistorySieve(const HistoryFilter &filter, const std::vector<qint64> &ofCustomer);

    /// To be called before the rows of a page are looked at; both are to outlive that. @p number: the page's among
    /// those of @p standing, which is to be there when the filter asks for it.
    void setPage(const HistoryPage &page, const HistoryStanding *standing = nullptr, std::size_t number = 0);
    [[nodiscard]] bool letsThrough(std::size_t row) const;

private:
    struct WordRule
    {
        HistoryPage::Word word;
        QStringList allowed;
        std::vector<bool> isAllowed; ///< by the numbers of the page
    };

    void allow(HistoryPage::Word word, QStringList words);
    [[nodiscard]] bool hasTexts(std::size_t row) const;
    [[nodiscard]] bool stands(std::size_t row) const;

    std::vector<WordRule> m_words;
    std::vector<QByteArrayMatcher> m_texts;
    qint64 m_from;
    qint64 m_until;
    const std::vector<qint64> *m_ofCustomer = nullptr;
    bool m_isLastOnly;
    bool m_isChangedOnly;
    const HistoryPage *m_page = nullptr;
    const HistoryStanding *m_standing = nullptr;
    std::size_t m_number = 0;
};

} // namespace kyc::records
