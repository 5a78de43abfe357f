// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "describe.h"
#include "sandbox/settings.h"

int main(int argc, char *argv[])
{
    using namespace kyc;
    const QCoreApplication application(argc, argv);
    packaging::Program program;
    program.name = QStringLiteral("kyc-desk-sandbox");
    program.title = QStringLiteral("KYC providers simulated on this computer");
    program.spec = packaging::specOf(sandbox::programDescription(), sandbox::commandLineOptions());
    program.spec.examples = QStringList{QStringLiteral("--list"), QStringLiteral("--port 0 --announce")};
    program.hasShortVersion = true;
    program.seeAlso = QStringList{QStringLiteral("kyc-desk"), QStringLiteral("kyc-desk-cli")};
    return packaging::describe(program, QCoreApplication::arguments());
}
