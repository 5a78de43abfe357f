// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStringList>

namespace kyc::test {

/// How kyc-desk-cli is to be run.
struct CliCall
{
    QStringList arguments;
    QMap<QString, QString> environment; ///< beside the test's own
    QByteArray input;
    QString outputFile; ///< instead of catching the standard output
    int ignoredSignal = 0; ///< one that whoever starts the program has it ignore
    QString problemsFile{}; ///< instead of catching the standard error
    QByteArray terminal; ///< path of the one that it can ask at; the streams stay as they are
};

/// What came of it.
struct CliAnswer
{
    int exitStatus = -1; ///< -1: it crashed, or had to be killed
    QByteArray output;
    QByteArray problems; ///< the standard error

    [[nodiscard]] QJsonArray json() const;
    [[nodiscard]] QJsonObject object(qsizetype index = 0) const { return json().at(index).toObject(); }
};

/// The program kyc-desk-cli, as built beside the tests. Blocks; needs no event loop.
class CliProcess
{
public:
    explicit CliProcess(const CliCall &call); ///< starts it
    ~CliProcess();
    CliProcess(const CliProcess &) = delete;
    CliProcess &operator=(const CliProcess &) = delete;

    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    void signal(int number) const;
    [[nodiscard]] CliAnswer wait();

    [[nodiscard]] static QString program();

private:
    QProcess m_process;
};

/// Runs it to its end.
[[nodiscard]] CliAnswer runCli(const CliCall &call);
[[nodiscard]] CliAnswer runCli(const QStringList &arguments);

} // namespace kyc::test
