// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QString>

#include <cstddef>
#include <optional>

namespace kyc::core {

/// The words of an enumeration, both ways. The words are interface: JSON, CSV, the store.
template <class Enum, std::size_t Size>
struct WordTable
{
    struct Row
    {
        Enum value;
        const char *word;
    };
    Row rows[Size]; // NOLINT(modernize-avoid-c-arrays): std::array would want a third pair of braces

    [[nodiscard]] QString word(Enum value) const
    {
        for (const Row &row : rows) {
            if (row.value == value)
                return QString::fromLatin1(row.word);
        }
        return {};
    }
    [[nodiscard]] std::optional<Enum> value(const QString &word) const
    {
        for (const Row &row : rows) {
            if (word == QLatin1String(row.word))
                return row.value;
        }
        return std::nullopt;
    }
};

} // namespace kyc::core
