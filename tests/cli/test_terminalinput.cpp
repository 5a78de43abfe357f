// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/terminalinput.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace kyc;

namespace {

constexpr int kLongest = 10'000; // milliseconds
constexpr int kRead = 7; // exit statuses of the child
constexpr int kNothing = 8;

/// A process that asks its terminal for a secret, seen from the terminal's other end.
class Asking
{
public:
    Asking()
    {
        m_child = forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_child == 0) {
            const auto secret = cli::askHidden(core::Message{"Passphrase:"});
            _exit(secret && secret->open().toByteArray() == "s3cret" ? kRead : kNothing);
        }
        // Else the terminal would be gone with the child, and what it was left like could not be seen.
        m_held = ::open(ptsname(m_terminal), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    ~Asking()
    {
        if (!m_isEnded && m_child > 0)
            kill(m_child, SIGKILL);
        ::close(m_held);
        ::close(m_terminal);
    }
    Asking(const Asking &) = delete;
    Asking &operator=(const Asking &) = delete;

    /// Waits for the text; everything seen until then.
    [[nodiscard]] QByteArray seen(const QByteArray &text)
    {
        while (!m_seen.contains(text)) {
            pollfd ready{m_terminal, POLLIN, 0};
            std::array<char, 256> bytes{};
            if (poll(&ready, 1, kLongest) != 1)
                break;
            const ssize_t count = ::read(m_terminal, bytes.data(), bytes.size());
            if (count <= 0)
                break;
            m_seen.append(bytes.data(), count);
        }
        return m_seen;
    }
    void type(const QByteArray &text) const
    {
        QCOMPARE(::write(m_terminal, text.constData(), static_cast<std::size_t>(text.size())), text.size());
    }
    void send(int signal) const { QCOMPARE(kill(m_child, signal), 0); }
    [[nodiscard]] bool showsWhatIsTyped() const
    {
        termios now{};
        return tcgetattr(m_terminal, &now) == 0 && (now.c_lflag & ECHO) != 0;
    }
    [[nodiscard]] int ended()
    {
        int status = -1;
        m_isEnded = QTest::qWaitFor([&] { return waitpid(m_child, &status, WNOHANG) == m_child; }, kLongest);
        return status;
    }

private:
    int m_terminal = -1;
    int m_held = -1;
    pid_t m_child = -1;
    QByteArray m_seen;
    bool m_isEnded = false;
};

} // namespace

class TestTerminalInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadWithoutBeingShown()
    {
        Asking asking;
        QVERIFY(asking.seen("Passphrase:").contains("Passphrase:"));
        QVERIFY(!asking.showsWhatIsTyped());
        asking.type("s3cret\n");
        const int status = asking.ended();
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), kRead);
        QVERIFY(asking.showsWhatIsTyped());
        QVERIFY(!asking.seen("\n").contains("s3cret"));
    }

    void givenUp()
    {
        Asking asking;
        QVERIFY(asking.seen("Passphrase:").contains("Passphrase:"));
        asking.type("s3\x04\x04"); // Ctrl+D, once for what is typed and once for the end
        const int status = asking.ended();
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), kNothing);
        QVERIFY(asking.showsWhatIsTyped());
    }

    void endedByASignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("Ctrl+C") << SIGINT << QByteArray("\x03");
        QTest::newRow("Ctrl+\\") << SIGQUIT << QByteArray("\x1c");
        QTest::newRow("told to end") << SIGTERM << QByteArray();
        QTest::newRow("the connection is gone") << SIGHUP << QByteArray();
    }
    void endedByASignal()
    {
        QFETCH(int, signal);
        QFETCH(QByteArray, key);
        Asking asking;
        QVERIFY(asking.seen("Passphrase:").contains("Passphrase:"));
        asking.type("s3c");
        if (key.isEmpty())
            asking.send(signal);
        else
            asking.type(key);
        const int status = asking.ended();
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), signal);
        QVERIFY(asking.showsWhatIsTyped());
    }

    void cannotBeLeftWaitingUnseen()
    {
        Asking asking;
        QVERIFY(asking.seen("Passphrase:").contains("Passphrase:"));
        asking.type("s3\x1a"
                    "cret\n"); // Ctrl+Z
        const int status = asking.ended();
        QVERIFY(WIFEXITED(status));
    }
};

QTEST_GUILESS_MAIN(TestTerminalInput)

#include "test_terminalinput.moc"
