// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "describe.h"
#include "sharedfiles.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    using namespace kyc;
    const QCoreApplication application(argc, argv);
    packaging::Program program;
    program.name = QStringLiteral("kyc-desk-cli");
    program.title = QStringLiteral("what every KYC provider says about a customer");
    program.spec = cli::programSpec();
    program.commands = cli::commandSpecs();
    program.files = packaging::sharedFiles();
    program.seeAlso = QStringList{QStringLiteral("kyc-desk"), QStringLiteral("kyc-desk-sandbox")};
    return packaging::describe(program, QCoreApplication::arguments());
}
