// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/clihome.h"

#include <QDir>
#include <QFile>

namespace kyc::test {

namespace {

const QString kPassphraseFile = QStringLiteral("passphrase");

bool takesPassphrase(const QStringList &arguments)
{
    static const QStringList kThose{
        QStringLiteral("accounts list"),  QStringLiteral("accounts add"),     QStringLiteral("accounts edit"),
        QStringLiteral("accounts test"),  QStringLiteral("accounts remove"),  QStringLiteral("vault choose"),
        QStringLiteral("vault move"),     QStringLiteral("history list"),     QStringLiteral("history export"),
        QStringLiteral("customers list"), QStringLiteral("customers import"), QStringLiteral("imports list"),
        QStringLiteral("imports show"),   QStringLiteral("imports resume"),   QStringLiteral("imports discard"),
        QStringLiteral("records check"),
    };
    const bool isLookup = arguments.value(0) == u"lookup" && arguments.contains(QStringLiteral("--account"));
    return isLookup || arguments.value(0) == u"import" || kThose.contains(arguments.mid(0, 2).join(u' '));
}

} // namespace

CliHome::CliHome()
{
    QFile file(m_outside.filePath(kPassphraseFile));
    if (!file.open(QIODevice::WriteOnly) || file.write("correct horse battery staple\n") < 0)
        qFatal("no passphrase file");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!QDir(path()).mkpath(QStringLiteral("tmp")))
        qFatal("no folder for temporary files");
}

QString CliHome::passphraseSource() const
{
    return QStringLiteral("file:") + m_outside.filePath(kPassphraseFile);
}

QMap<QString, QString> CliHome::environment() const
{
    return {{QStringLiteral("HOME"), path()},
            {QStringLiteral("XDG_CONFIG_HOME"), filePath(QStringLiteral("config"))},
            {QStringLiteral("XDG_DATA_HOME"), filePath(QStringLiteral("data"))},
            {QStringLiteral("XDG_CACHE_HOME"), filePath(QStringLiteral("cache"))},
            // Its lock keeps the programs of one user apart, not those of tests that run at the same time.
            {QStringLiteral("XDG_RUNTIME_DIR"), filePath(QStringLiteral("runtime"))},
            {QStringLiteral("XDG_CONFIG_DIRS"), filePath(QStringLiteral("system"))},
            {QStringLiteral("TMPDIR"), filePath(QStringLiteral("tmp"))}};
}

CliCall CliHome::call(const QStringList &arguments, const QMap<QString, QString> &more) const
{
    CliCall call;
    call.arguments = arguments;
    if (takesPassphrase(arguments))
        call.arguments += {QStringLiteral("--passphrase"), passphraseSource()};
    call.environment = environment();
    call.environment.insert(more);
    return call;
}

CliAnswer CliHome::run(const QStringList &arguments, const QMap<QString, QString> &more) const
{
    return runCli(call(arguments, more));
}

bool CliHome::chooseVaultFile() const
{
    const CliAnswer answer =
        run({QStringLiteral("vault"), QStringLiteral("choose"), QStringLiteral("--keeper"), QStringLiteral("file")});
    if (answer.exitStatus != 0)
        qWarning("%s", answer.problems.constData());
    return answer.exitStatus == 0;
}

} // namespace kyc::test
