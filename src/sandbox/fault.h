// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/http.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kyc::sandbox {

/// Something that goes wrong with an answer, as --fault names it; README.md says what each one does.
struct Fault
{
    enum class Kind {
        Reset,
        Stall,
        Cut,
        Drip,
        BadLength,
        Garbage,
        WrongType,
        Huge,
        Html,
        Empty,
        GzipBomb,
        Redirect,
        Status, ///< an HTTP status from 400 on
    };

    Kind kind = Kind::Reset;
    int status = 0; ///< of Kind::Status
    int number = 0; ///< Retry-After in seconds (Status; 0 for none), milliseconds a byte (Drip)
    QByteArray url; ///< of Kind::Redirect

    /// Whether the request is turned away before the provider acts on it. With every other kind the provider has
    /// acted and only its answer is spoiled.
    [[nodiscard]] bool refuses() const { return kind == Kind::Redirect || kind == Kind::Status; }
    /// "reset", "drip:20", "429:2", "redirect:http://…"; nothing when it is none of them.
    [[nodiscard]] static std::optional<Fault> parse(const QString &text);
};

/// The faults asked for, and how often each is still to happen.
class FaultPlan
{
public:
    /// Adds one written "KIND@POINT" or "KIND@POINT#TIMES"; a point is one of those known, "provider/*" or "*".
    /// False, and nothing added, when it is not written so.
    [[nodiscard]] bool add(const QString &text, const QStringList &knownPoints);
    /// The first fault planned for that point, which has then happened once more.
    [[nodiscard]] std::optional<Fault> take(const QString &point);

private:
    struct Entry
    {
        Fault fault;
        QString point;
        int timesLeft = -1; ///< -1: for ever
    };
    std::vector<Entry> m_entries;
};

/// The answer as the fault leaves it, as far as its content goes; what happens on the wire is delivery.h's.
/// For Kind::Status the answer given is the one the provider makes for that status.
[[nodiscard]] core::HttpResponse spoiled(const Fault &fault, core::HttpResponse answer);

} // namespace kyc::sandbox
