// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/simulation.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QHostAddress>

class QCommandLineParser;

namespace kyc::sandbox {

/// What the command line asks for.
struct Settings
{
    enum class Task { Serve, PrintPopulation, PrintText };

    Task task = Task::Serve;
    QString text; ///< help or version
    QHostAddress host{QHostAddress::LocalHost};
    quint16 port = 8900;
    bool isAnnounced = false;
    std::chrono::milliseconds latency{0};
    QStringList faults; ///< as written
    QString certificateFile; ///< PEM; empty for plain HTTP
    QString keyFile; ///< PEM
    Simulation::Rules rules;
};

/// Each option, in the order of --help, and what the program is.
[[nodiscard]] QList<QCommandLineOption> commandLineOptions();
[[nodiscard]] QString programDescription();

/// Reads and checks the options.
class SettingsReader
{
    Q_DECLARE_TR_FUNCTIONS(kyc::sandbox::SettingsReader)

public:
    /// Reads the command line, the program's name first. Nothing when it is wrong: problem() says why.
    [[nodiscard]] std::optional<Settings> read(const QStringList &arguments);
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    void readNumbers(const QCommandLineParser &parser, Settings &settings);
    /// A whole number of at most @p limit; sets the problem when it is none.
    [[nodiscard]] qint64 number(const QCommandLineParser &parser, const QString &option, qint64 limit);
    [[nodiscard]] std::optional<Settings> fail(const QString &problem);

    QString m_problem;
};

} // namespace kyc::sandbox
