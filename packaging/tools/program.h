// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/options.h"

class QCommandLineOption;

namespace kyc::packaging {

/// A term with what it means: a file, an environment variable.
struct Entry
{
    QString term;
    QString meaning;
};

/// A program as its manual pages and its completion tell of it. All of it is English.
struct Program
{
    QString name; ///< as typed
    QString title; ///< what it is, in a few words, without a full stop
    cli::CommandSpec spec;
    QList<cli::CommandSpec> commands; ///< empty for a program that has none
    QList<Entry> files;
    QList<Entry> environment;
    QStringList seeAlso; ///< other programs
    bool hasShortVersion = false; ///< -v stands for --version
};

/// What Qt's parser knows of a program's options.
[[nodiscard]] cli::CommandSpec specOf(const QString &description, const QList<QCommandLineOption> &options);

/// "-h", "--help": the option's names as typed.
[[nodiscard]] QStringList namesOf(const Program &program, const cli::OptionSpec &option);

/// The first sentence, without its full stop.
[[nodiscard]] QString firstSentence(const QString &text);

/// The options of all groups, one after another.
[[nodiscard]] QList<cli::OptionSpec> optionsOf(const cli::CommandSpec &command);

/// What can follow the words of a command: for "accounts" list, add, …; for "" the first word of each.
[[nodiscard]] QStringList nextWords(const Program &program, const QString &words);

/// What is said of a command's words; of those that begin several commands, what can follow.
[[nodiscard]] QString meaningOf(const Program &program, const QString &words);

/// Each that begins a command without being one, and "" if there are commands.
[[nodiscard]] QStringList beginnings(const Program &program);

} // namespace kyc::packaging
