// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/typedprogram.h"
#include "support/canaries.h"
#include "support/newfiles.h"
#include "support/sandboxprocess.h"

namespace kyc::test {

/// The program under the keys of the display, the simulated providers that it asks, and the secrets that came by. What
/// does not go as it should fails the test that runs. Calls wait.
class CanaryDesk
{
public:
    /// For QTRY_*, in milliseconds.
    static constexpr int kLongest = 15'000;

    CanaryDesk();
    Q_DISABLE_COPY_MOVE(CanaryDesk)

    [[nodiscard]] TypedProgram &program() { return m_program; }
    [[nodiscard]] SandboxProcess &sandbox() { return m_sandbox; }
    void start(const QByteArray &keeper, const QStringList &sandboxArguments = {}); ///< and chooses the keeper

    /// A secret that nobody takes, planted by the first call of its name.
    const QByteArray &secret(const char *name);
    /// Something about a person; likewise.
    const QByteArray &person(const char *name);
    /// One that the simulated providers take, and that others may know.
    QByteArray known(const char *name, const QByteArray &value);
    /// Those that logins gave so far.
    void learnTokens();
    [[nodiscard]] CanarySearch search() const { return CanarySearch(m_planted + m_known); }
    [[nodiscard]] CanarySearch personSearch() const { return CanarySearch(m_persons); }

    /// Leads to the first field that the provider wants.
    void beginAccount(const QByteArray &name, const QByteArray &provider);
    void enterSecret(const QByteArray &value); ///< types it, shows and hides it, and goes on to the next field
    void enterText(const QByteArray &value);
    void skipSecret(); ///< while it is empty its buttons are no stops
    void endAccount(const QByteArray &name);

    /// Waits until one of the points has been asked more often.
    void waitForRequest(const QString &point, int before);
    void lookUp(const QByteArray &customer, const QString &point);
    void goToRow(int row);
    /// Types what a result row wants, one after the other, and waits until its provider is asked.
    void supply(int row, const QList<QByteArray> &texts, const QString &point);
    /// Gives the code that a login asks for, which that point is told.
    void enterCode(const QByteArray &code, const QString &point);

    void lock(); ///< and sees that nothing is in memory any more
    void unlock();
    void crash();
    /// What others can see of it, while it runs or after.
    void checkOutside();

    [[nodiscard]] static QByteArray contentOf(const QString &path);
    [[nodiscard]] static QStringList tabs(int count);

private:
    void chooseKeeper();

    QList<Canary> m_planted;
    QList<Canary> m_known;
    QList<Canary> m_persons;
    NewFiles m_shared{QStringLiteral("/tmp")};
    TypedProgram m_program;
    SandboxProcess m_sandbox;
    QByteArray m_keeper;
};

} // namespace kyc::test
