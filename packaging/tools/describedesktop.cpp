// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "describe.h"
#include "desktop/options.h"
#include "sharedfiles.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    using namespace kyc;
    const QCoreApplication application(argc, argv);
    packaging::Program program;
    program.name = QStringLiteral("kyc-desk");
    program.title = QStringLiteral("what every KYC provider says about a customer, in one window");
    program.spec = packaging::specOf(desktop::programDescription(), desktop::commandLineOptions());
    program.files = packaging::sharedFiles();
    program.environment = {
        {QStringLiteral("KYC_DESK_COLOUR_SCHEME"),
         QStringLiteral("light, dark or high-contrast, whatever the desktop says.")},
    };
    program.hasShortVersion = true;
    program.seeAlso = QStringList{QStringLiteral("kyc-desk-cli"), QStringLiteral("kyc-desk-sandbox")};
    return packaging::describe(program, QCoreApplication::arguments());
}
