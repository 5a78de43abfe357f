// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include "cli/terminaltext.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

#include <cerrno>

namespace kyc::cli {

namespace {

constexpr QLatin1String kProgram("kyc-desk-cli");
constexpr auto kClearsRest = "\x1b[K"; // of the line

/// The errno of the write that failed, 0 when all was written.
int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            ::write(descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0)
            done += written;
    }
    return 0;
}

} // namespace

bool writeResults(const QByteArray &bytes)
{
    const int failure = writeAll(STDOUT_FILENO, bytes);
    if (failure != 0 && failure != EPIPE) {
        tell(core::Message{QT_TRANSLATE_NOOP("kyc", "The results could not be written: %1"),
                           {qt_error_string(failure)}});
    }
    return failure == 0;
}

void tell(const core::Message &message)
{
    const QString line = kProgram + QStringLiteral(": ") + harmless(message.text()) + u'\n';
    static_cast<void>(writeAll(STDERR_FILENO, line.toUtf8()));
}

void tellProgress(const char *words, int done, int all)
{
    constexpr qint64 kWhole = 100;
    if (all <= 0 || ::isatty(STDERR_FILENO) == 0)
        return;
    const QString percent = QString::number(done * kWhole / all);
    const QString line = kProgram + QStringLiteral(": ") + harmless(core::Message(words, {percent}).text());
    static_cast<void>(writeAll(STDERR_FILENO, QByteArray("\r") + line.toUtf8() + kClearsRest));
}

void forgetProgress()
{
    if (::isatty(STDERR_FILENO) != 0)
        static_cast<void>(writeAll(STDERR_FILENO, QByteArray("\r") + kClearsRest));
}

ExitStatus misused(const core::Message &message, const QString &command)
{
    tell(message);
    const QString help = command.isEmpty() ? QString(kProgram) : kProgram + u' ' + command;
    tell(core::Message{QT_TRANSLATE_NOOP("kyc", "See \"%1 --help\"."), {help}});
    return ExitStatus::Misused;
}

} // namespace kyc::cli
