// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "systempackages.h"

#include <QProcess>
#include <QUrl>

namespace kyc::packaging {

namespace {

/// What the command prints, in lines; nothing when it fails or is not there.
QStringList linesOf(const QString &command, const QStringList &arguments)
{
    QProcess process;
    process.start(command, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

std::optional<SystemPackage> debianPackage(const QString &name)
{
    // The one of the machine's own architecture where there are several.
    const QStringList lines =
        linesOf(QStringLiteral("dpkg-query"),
                {QStringLiteral("-W"), QStringLiteral("-f=${Package} ${Version} ${Architecture}\n"), name});
    const QStringList words = lines.value(0).split(u' ');
    if (words.size() != 3)
        return std::nullopt;
    const QString version = QString::fromLatin1(QUrl::toPercentEncoding(words.at(1), ":"));
    return SystemPackage{words.at(0), words.at(1),
                         QStringLiteral("pkg:deb/debian/%1@%2?arch=%3").arg(words.at(0), version, words.at(2))};
}

std::optional<SystemPackage> rpmPackage(const QString &question, const QString &subject)
{
    const QStringList lines = linesOf(QStringLiteral("rpm"),
                                      {QStringLiteral("-q"), QStringLiteral("--qf"),
                                       QStringLiteral("%{NAME} %{VERSION}-%{RELEASE} %{ARCH}\n"), question, subject});
    const QStringList words = lines.value(0).split(u' ');
    if (words.size() != 3)
        return std::nullopt;
    return SystemPackage{words.at(0), words.at(1),
                         QStringLiteral("pkg:rpm/%1@%2?arch=%3").arg(words.at(0), words.at(1), words.at(2))};
}

} // namespace

QStringList neededLibraries(const QString &program)
{
    QStringList needed;
    for (const QString &line : linesOf(QStringLiteral("objdump"), {QStringLiteral("-p"), program})) {
        const QString entry = line.simplified();
        if (entry.startsWith(QLatin1String("NEEDED ")))
            needed.append(entry.section(u' ', 1));
    }
    return needed;
}

std::optional<SystemPackage> packageOfFile(const QString &file)
{
    const bool isLibrary = file.contains(QLatin1String(".so")) || file.startsWith(QLatin1String("ld-"));
    // A library begins so, in one of the loader's folders or of Qt's plugins; a header ends so.
    const QString pattern = isLibrary ? QStringLiteral("*/%1*").arg(file) : QStringLiteral("*/%1").arg(file);
    QStringList names;
    for (const QString &line : linesOf(QStringLiteral("dpkg-query"), {QStringLiteral("-S"), pattern})) {
        const QString owner = line.section(QStringLiteral(": "), 0, 0);
        const QString path = line.section(QStringLiteral(": "), 1);
        const bool isOfOurs = !isLibrary || path.contains(QLatin1String("-linux-gnu"));
        const bool isDebugging = path.contains(QLatin1String("/debug/")) || owner.contains(QLatin1String("-dev"));
        if (isOfOurs && (!isLibrary || !isDebugging))
            names.append(owner.section(u',', 0, 0));
    }
    names.sort();
    if (!names.isEmpty())
        return debianPackage(names.constFirst());
    return rpmPackage(QStringLiteral("--whatprovides"), file + QStringLiteral("()(64bit)"));
}

std::optional<SystemPackage> packageOfName(const QString &name)
{
    const auto package = debianPackage(name);
    return package ? package : rpmPackage(QStringLiteral("-q"), name);
}

} // namespace kyc::packaging
