// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "librarylist.h"

namespace kyc::packaging {

namespace {

std::optional<Library::How> howFromWord(const QString &word)
{
    if (word == u"linked")
        return Library::How::Linked;
    if (word == u"within")
        return Library::How::Within;
    return word == u"at-run" ? std::optional(Library::How::AtRun) : std::nullopt;
}

QString howText(Library::How how)
{
    switch (how) {
    case Library::How::Linked:
        return QStringLiteral("linked as a shared library");
    case Library::How::Within:
        return QStringLiteral("compiled into the program");
    case Library::How::AtRun:
        break;
    }
    return QStringLiteral("loaded while the program runs");
}

} // namespace

tl::expected<QList<Library>, QString> readLibraries(const QString &text)
{
    QList<Library> libraries;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).isEmpty() || lines.at(i).startsWith(u'#'))
            continue;
        QStringList cells = lines.at(i).split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        const auto how = howFromWord(cells.value(1));
        if (cells.size() != 6 || cells.contains(QString()) || !how)
            return tl::unexpected(
                QStringLiteral("line %1 is not LIBRARY | HOW | NAME | LICENCE | HOME | COPYRIGHT").arg(i + 1));
        libraries.append({cells.at(0), *how, cells.at(2), cells.at(3), cells.at(4), cells.at(5)});
    }
    return libraries;
}

std::optional<Library> libraryOf(const QList<Library> &libraries, const QString &sharedLibrary)
{
    for (const Library &library : libraries) {
        if (library.how == Library::How::Linked && sharedLibrary.startsWith(library.file))
            return library;
    }
    return std::nullopt;
}

QString libraryText(const QList<Library> &libraries)
{
    QString out;
    QStringList told;
    for (const Library &library : libraries) {
        if (told.contains(library.name))
            continue;
        told.append(library.name);
        out += QStringLiteral("%1\n    %2\n    Licence: %3\n    Copyright: %4\n    %5\n\n")
                   .arg(library.name, howText(library.how), library.licence, library.copyright, library.home);
    }
    return out;
}

} // namespace kyc::packaging
