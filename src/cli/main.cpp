// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "core/hardening.h"
#include "core/language.h"
#include "services/logsink.h"

#include <QCoreApplication>
#include <QLocale>

#include <csignal>

int main(int argc, char *argv[])
{
    kyc::core::hardenProcess();
    kyc::services::installLogSink();
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN)); // a write says EPIPE instead
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kyc-desk-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KYC_VERSION));
    using namespace kyc::core;
    speak(languageFor({}, QLocale::system().uiLanguages()), Surface::Terminal);
    return static_cast<int>(kyc::cli::run(QCoreApplication::arguments().mid(1)));
}
