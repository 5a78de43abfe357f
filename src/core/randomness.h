// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QUuid>

namespace kyc::core {

/// Chance and fresh ids, as a seam so that tests decide. Implementations are callable from any thread.
class Randomness
{
public:
    Randomness() = default;
    Randomness(const Randomness &) = delete;
    Randomness &operator=(const Randomness &) = delete;
    virtual ~Randomness() = default;

    [[nodiscard]] virtual double fraction() = 0; ///< in [0, 1)
    [[nodiscard]] virtual QString freshId() = 0; ///< a UUID, lower case, without braces
};

/// The operating system's generator.
class SystemRandomness final : public Randomness
{
public:
    [[nodiscard]] double fraction() override { return QRandomGenerator::system()->generateDouble(); }
    [[nodiscard]] QString freshId() override { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
};

} // namespace kyc::core
