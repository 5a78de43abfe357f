// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: make-releases CHANGELOG METAINFO.in MAINTAINER FOLDER [TRANSLATION.ts]...
//
// Writes changelog.Debian, changelog.rpm and the metainfo, with its releases and languages, into the folder.

#include "changelog.h"
#include "languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace {

using namespace kyc::packaging;

QString contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool write(const QString &name, const QString &text)
{
    QFile file(name);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush();
}

int fail(const QString &problem)
{
    static_cast<void>(std::fprintf(stderr, "make-releases: %s\n", qPrintable(problem)));
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 4)
        return fail(QStringLiteral("Usage: make-releases CHANGELOG METAINFO.in MAINTAINER FOLDER [TRANSLATION.ts]..."));
    const auto releases = readChangelog(contents(arguments.at(0)));
    if (!releases)
        return fail(arguments.at(0) + QStringLiteral(", ") + releases.error());
    const QString &maintainer = arguments.at(2);
    const QString folder = arguments.at(3) + u'/';
    QList<Language> languages;
    for (const QString &file : arguments.mid(4))
        languages.append(readLanguage(QFileInfo(file).fileName(), contents(file)));
    QString metainfo = contents(arguments.at(1));
    for (const auto &[mark, element] : {std::pair(QStringLiteral("@RELEASES@"), appStreamReleases(*releases)),
                                        std::pair(QStringLiteral("@LANGUAGES@"), appStreamLanguages(languages))}) {
        if (!metainfo.contains(mark))
            return fail(arguments.at(1) + QStringLiteral(" has no ") + mark);
        metainfo.replace(mark, element);
    }
    const bool isWritten = write(folder + QFileInfo(arguments.at(1)).completeBaseName(), metainfo)
        && write(folder + QStringLiteral("changelog.Debian"),
                 debianChangelog(*releases, QStringLiteral("kyc-desk"), maintainer))
        && write(folder + QStringLiteral("changelog.rpm"), rpmChangelog(*releases, maintainer));
    return isWritten ? 0 : fail(folder + QStringLiteral(" cannot be written to"));
}
