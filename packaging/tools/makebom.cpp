// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
//
// Usage: make-bom LIBRARIES PACKAGES VERSION DATE FOLDER NAME PROGRAM...
//
// Writes FOLDER/NAME.spdx.json, the bill of materials of the programs, and FOLDER/NAME.libraries, the licences for
// people. Fails when a program needs a library that LIBRARIES does not know.

#include "bom.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

namespace {

using namespace kyc::packaging;

QString contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush();
}

int fail(const QString &problem)
{
    static_cast<void>(std::fprintf(stderr, "make-bom: %s\n", qPrintable(problem)));
    return 1;
}

/// The packages that packaging/packages names for the build.
QStringList buildPackages(const QString &text)
{
    QStringList names;
    for (const QString &line : text.split(u'\n')) {
        const QStringList words = line.section(u'#', 0, 0).simplified().split(u' ');
        if (words.size() == 2 && words.constFirst() == u"build")
            names.append(words.at(1));
    }
    names.sort();
    return names;
}

QStringList neededBy(const QStringList &programs)
{
    QStringList needed;
    for (const QString &program : programs)
        needed += neededLibraries(program);
    needed.sort();
    needed.removeDuplicates();
    return needed;
}

Part::Role roleOf(Library::How how)
{
    return how == Library::How::Within ? Part::Role::Within : Part::Role::AtRun;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() < 7)
        return fail(QStringLiteral("Usage: make-bom LIBRARIES PACKAGES VERSION DATE FOLDER NAME PROGRAM..."));
    const auto libraries = readLibraries(contents(arguments.at(0)));
    if (!libraries)
        return fail(arguments.at(0) + QStringLiteral(": ") + libraries.error());

    QList<Part> parts;
    QList<Library> told;
    const QStringList needed = neededBy(arguments.mid(6));
    if (needed.isEmpty())
        return fail(QStringLiteral("no program could be read"));
    for (const QString &file : needed) {
        const auto library = libraryOf(*libraries, file);
        if (!library)
            return fail(QStringLiteral("%1 is linked and not in %2").arg(file, arguments.at(0)));
        parts.append({Part::Role::Linked, *library, packageOfFile(file)});
        told.append(*library);
    }
    // The simulated providers keep no records and no credentials.
    const bool isDesk = std::any_of(needed.cbegin(), needed.cend(),
                                    [](const QString &file) { return file.startsWith(QLatin1String("libQt6Sql")); });
    for (const Library &library : *libraries) {
        const bool isOfTls = library.file.contains(QLatin1String("ssl"));
        if (library.how == Library::How::Linked || (library.how == Library::How::AtRun && !isDesk && !isOfTls))
            continue;
        parts.append({roleOf(library.how), library, packageOfFile(library.file)});
        told.append(library);
    }
    for (const QString &name : buildPackages(contents(arguments.at(1)))) {
        Library library;
        library.name = name;
        parts.append({Part::Role::BuiltWith, library, packageOfName(name)});
    }

    Product product{arguments.at(5), arguments.at(2), QStringLiteral("MIT"), QStringLiteral("MIT"),
                    QDateTime(QDate::fromString(arguments.at(3), Qt::ISODate), {}, Qt::UTC)};
    const bool isGpl = std::any_of(told.cbegin(), told.cend(),
                                   [](const Library &library) { return library.licence == u"GPL-3.0-only"; });
    if (isGpl)
        product.licenceAsLinked = QStringLiteral("GPL-3.0-only AND MIT");
    const QString base = arguments.at(4) + u'/' + product.name;
    const bool isWritten = write(base + QStringLiteral(".spdx.json"), spdx(product, parts))
        && write(base + QStringLiteral(".libraries"), libraryText(told).toUtf8());
    return isWritten ? 0 : fail(base + QStringLiteral(" cannot be written"));
}
