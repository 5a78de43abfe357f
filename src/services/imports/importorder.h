// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace kyc::services {

/// What an agent wants carried over: everything but what is secret. Value type.
struct ImportOrder
{
    QString sourceAccountId{}; ///< empty: the share token is given by hand
    QMap<QString, QString> applicant{}; ///< who, by customer field of SharingSource::checkId
    QString destinationAccountId{};
    QMap<QString, QString> destination{}; ///< SharingDestination::fields that are no secrets
    QString customerLabel{};
    std::optional<qint64> customerId{}; ///< of a saved customer
    QString basis{}; ///< the customer's consent, or another legal basis, in the agent's words; required
    QString reference{}; ///< for example a ticket; required

    [[nodiscard]] bool hasGivenToken() const { return sourceAccountId.isEmpty(); }
    bool operator==(const ImportOrder &) const = default;
};

} // namespace kyc::services
