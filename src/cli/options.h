// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/message.h"

#include <QList>
#include <QMap>

#include <tl/expected.hpp>

#include <optional>

namespace kyc::cli {

/// A value, or what is wrong with the command line: a sentence that never repeats a value that was typed, because
/// it may be a secret in the wrong place.
template <class T>
using Parsed = tl::expected<T, core::Message>;

using Misuse = tl::unexpected<core::Message>;

struct OptionSpec
{
    QString name; ///< without the dashes
    QString valueName; ///< for example "NAME"; empty for a switch
    core::Message help; ///< sentences
    bool isRepeatable = false;
    QStringList choices{}; ///< every value it takes, where they are few; for completion
};

struct OptionGroup
{
    core::Message title;
    QList<OptionSpec> options;
};

struct CommandSpec
{
    QString name; ///< empty for the program itself
    core::Message summary; ///< one line, for the list of commands
    QString usage; ///< what follows the program's name
    core::Message description;
    QList<OptionGroup> groups;
    QStringList examples; ///< as typed, without the program's name
    core::Message closing; ///< after everything else; may be empty
    QString operand{}; ///< what is given without an option's name, for example "FILE"; empty: nothing is
};

/// What was typed, by option name; the operand by its own.
class ParsedOptions
{
public:
    explicit ParsedOptions(QMap<QString, QStringList> values) : m_values(std::move(values)) { }

    [[nodiscard]] bool contains(const QString &name) const { return m_values.contains(name); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_values.value(name); }
    [[nodiscard]] std::optional<QString> value(const QString &name) const;

private:
    QMap<QString, QStringList> m_values;
};

/// Reads "--name value", "--name=value", switches and the operand; "-h" and "--help" are known to every command.
/// Arguments that belong to no option, unknown options, missing or unexpected values and an option given twice that may
/// stand once are misuse, and so is a missing operand.
[[nodiscard]] Parsed<ParsedOptions> parseOptions(const CommandSpec &command, const QStringList &arguments);

} // namespace kyc::cli
