// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/helptext.h"

#include "cli/terminaltext.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace kyc::cli {

namespace {

constexpr int kWidth = 80;
constexpr int kIndent = 2;
constexpr int kHelpColumn = 30;

QString heading(const core::Message &title)
{
    return u'\n' + title.text() + u'\n';
}

QString paragraph(const QString &text)
{
    return wrapped(text, kWidth).join(u'\n') + u'\n';
}

/// The term, and beside it (or below, when it is long) what it means.
QString definition(const QString &term, const QString &meaning)
{
    QString out = QString(kIndent, u' ') + term;
    const QStringList lines = wrapped(meaning, kWidth - kHelpColumn);
    bool isFirst = displayWidth(out) + 1 < kHelpColumn;
    if (!isFirst)
        out += u'\n';
    for (const QString &line : lines) {
        const int used = isFirst ? displayWidth(out) : 0;
        out += QString(kHelpColumn - used, u' ') + line + u'\n';
        isFirst = false;
    }
    return out;
}

QString optionTerm(const OptionSpec &option)
{
    QString term = option.name == u"help" ? QStringLiteral("-h, --help") : QStringLiteral("--") + option.name;
    if (!option.valueName.isEmpty())
        term += u' ' + option.valueName;
    return term;
}

/// The pieces between which a line may be broken: at blanks, and within Japanese as that is done there.
QStringList unbroken(const QString &text)
{
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    while (finder.toNextBoundary() > 0) {
        const qsizetype end = finder.position();
        const bool isBlank = text.at(end - 1).isSpace();
        const bool isWide = displayWidth(text.mid(end - 1, 1)) > 1 || displayWidth(text.mid(end, 1)) > 1;
        if (!isBlank && !isWide && end < text.size())
            continue; // "--option" stays whole
        pieces.append(text.mid(start, end - start));
        start = end;
    }
    return pieces;
}

} // namespace

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &part : text.split(u'\n')) {
        QString line;
        for (const QString &piece : unbroken(part)) {
            const bool isFull = displayWidth(line) + displayWidth(piece.trimmed()) > width;
            if (isFull && !line.isEmpty()) {
                lines.append(line.trimmed());
                line.clear();
            }
            line += piece;
        }
        lines.append(line.trimmed());
    }
    return lines;
}

QString helpText(const QString &program, const CommandSpec &command, const QList<CommandSpec> &commands)
{
    using core::Message;
    QString out =
        Message(QT_TRANSLATE_NOOP("kyc", "Usage: %1 %2"), {program, command.usage}).text() + QStringLiteral("\n\n");
    out += paragraph(command.description.text());
    if (!commands.isEmpty()) {
        out += heading(Message(QT_TRANSLATE_NOOP("kyc", "Commands")));
        for (const CommandSpec &one : commands)
            out += definition(one.name, one.summary.text());
    }
    for (const OptionGroup &group : command.groups) {
        out += heading(group.title);
        for (const OptionSpec &option : group.options)
            out += definition(optionTerm(option), option.help.text());
    }
    if (!command.examples.isEmpty())
        out += heading(Message(QT_TRANSLATE_NOOP("kyc", "Examples")));
    for (const QString &example : command.examples)
        out += QString(kIndent, u' ') + program + u' ' + example + u'\n';
    if (!command.closing.isEmpty())
        out += u'\n' + paragraph(command.closing.text());
    return out;
}

} // namespace kyc::cli
