// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "describe.h"

#include "completion.h"
#include "manpage.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace kyc::packaging {

namespace {

bool write(const QString &folder, const QString &name, const QString &text)
{
    if (!QDir().mkpath(folder))
        return false;
    QFile file(folder + u'/' + name);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush();
}

bool writeManual(const Program &program, const Edition &edition, const QString &folder)
{
    const QString suffix = QStringLiteral(".1");
    bool isWritten = write(folder, program.name + suffix, manPage(program, edition));
    for (const cli::CommandSpec &command : program.commands)
        isWritten &= write(folder, pageName(program, command) + suffix, manPage(program, command, edition));
    return isWritten;
}

} // namespace

int describe(const Program &program, const QStringList &arguments)
{
    if (arguments.size() != 4) {
        static_cast<void>(std::fputs("Usage: describe-PROGRAM FOLDER VERSION DATE\n", stderr));
        return 2;
    }
    const QString folder = arguments.at(1);
    const bool isWritten = writeManual(program, {arguments.at(2), arguments.at(3)}, folder + QStringLiteral("/man1"))
        && write(folder + QStringLiteral("/bash"), program.name, bashCompletion(program))
        && write(folder + QStringLiteral("/zsh"), u'_' + program.name, zshCompletion(program))
        && write(folder + QStringLiteral("/fish"), program.name + QStringLiteral(".fish"), fishCompletion(program));
    if (!isWritten)
        static_cast<void>(std::fprintf(stderr, "describe: %s cannot be written to\n", qPrintable(folder)));
    return isWritten ? 0 : 1;
}

} // namespace kyc::packaging
