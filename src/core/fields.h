// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QString>
#include <QStringList>

#include <map>

namespace kyc::core {

/// Values by field key, as the descriptions name them ("external-user-id"): texts and secrets apart.
/// An empty value counts as absent. Move-only because secrets are; copy with clone().
class Fields
{
public:
    Fields() = default;
    Fields(Fields &&) noexcept = default;
    Fields &operator=(Fields &&) noexcept = default;
    Fields(const Fields &) = delete;
    Fields &operator=(const Fields &) = delete;
    ~Fields() = default;

    void setText(const QString &key, const QString &value);
    void setSecret(const QString &key, Secret value);
    void remove(const QString &key);

    [[nodiscard]] bool contains(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const; ///< empty when absent or a secret
    [[nodiscard]] const Secret *secret(const QString &key) const; ///< null when absent; owned by this
    [[nodiscard]] QStringList textKeys() const; ///< sorted
    [[nodiscard]] QStringList secretKeys() const; ///< sorted
    [[nodiscard]] Fields clone() const;
    /// Takes over what the other one holds; on the same key the other one wins.
    void merge(Fields other);

private:
    std::map<QString, QString> m_texts;
    std::map<QString, Secret> m_secrets;
};

} // namespace kyc::core
