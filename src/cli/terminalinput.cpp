// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/terminalinput.h"

#include "cli/terminaltext.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace kyc::cli {

namespace {

constexpr qsizetype kLongestLine = 4096;

constexpr std::array kEndings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

volatile std::sig_atomic_t caughtSignal = 0;

extern "C" void note(int number)
{
    caughtSignal = number;
}

/// As long as this lives, a signal that would end the process ends only the reading; whoever had it before gets it
/// when this goes, so that nobody is left with a terminal that does not show what is typed. Main thread.
class HeldSignals
{
public:
    HeldSignals()
    {
        caughtSignal = 0;
        struct sigaction action{};
        action.sa_handler = note; // without SA_RESTART: read() has to come back
        for (std::size_t i = 0; i < kEndings.size(); ++i)
            hold(kEndings.at(i), action, m_before.at(i));
        action.sa_handler = SIG_IGN;
        hold(SIGTSTP, action, m_stopBefore);
    }
    ~HeldSignals()
    {
        for (std::size_t i = 0; i < kEndings.size(); ++i)
            sigaction(kEndings.at(i), &m_before.at(i), nullptr);
        sigaction(SIGTSTP, &m_stopBefore, nullptr);
        if (caughtSignal != 0)
            static_cast<void>(std::raise(caughtSignal));
    }
    HeldSignals(const HeldSignals &) = delete;
    HeldSignals &operator=(const HeldSignals &) = delete;

private:
    /// One that is ignored already, as nohup does, stays ignored.
    static void hold(int number, const struct sigaction &action, struct sigaction &before)
    {
        sigaction(number, nullptr, &before);
        if (before.sa_handler != SIG_IGN)
            sigaction(number, &action, nullptr);
    }

    std::array<struct sigaction, kEndings.size()> m_before{};
    struct sigaction m_stopBefore{};
};

/// The controlling terminal, its echo off as long as this lives.
class QuietTerminal
{
public:
    QuietTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_descriptor < 0 || tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isQuiet = tcsetattr(m_descriptor, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isQuiet)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }
    void write(const QByteArray &text) const
    {
        [[maybe_unused]] const ssize_t written =
            ::write(m_descriptor, text.constData(), static_cast<std::size_t>(text.size()));
    }
    [[nodiscard]] bool read(char &byte) const { return ::read(m_descriptor, &byte, 1) == 1; }

private:
    int m_descriptor = -1;
    termios m_before{};
    bool m_isQuiet = false;
};

} // namespace

bool hasTerminal()
{
    const int descriptor = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    ::close(descriptor);
    return true;
}

std::optional<core::Secret> askHidden(const core::Message &question)
{
    const HeldSignals signals; // lives longer than the terminal is quiet
    const QuietTerminal terminal;
    if (!terminal.isQuiet())
        return std::nullopt;
    terminal.write(harmless(question.text()).toUtf8() + ' ');
    QByteArray line(kLongestLine, '\0'); // of its final size, so that no copy is left
    qsizetype length = 0;
    char byte = 0;
    bool isEnded = false;
    while (!isEnded && caughtSignal == 0 && length < line.size() && terminal.read(byte)) {
        isEnded = byte == '\n' || byte == '\r';
        if (!isEnded)
            line[length++] = byte;
    }
    terminal.write("\n");
    line.truncate(length);
    core::Secret secret(std::move(line));
    return isEnded ? std::optional<core::Secret>(std::move(secret)) : std::nullopt;
}

} // namespace kyc::cli
