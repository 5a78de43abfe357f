// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "manpage.h"

#include <QRegularExpression>

namespace kyc::packaging {

using cli::CommandSpec;

namespace {

/// A text in which nothing is a command of roff's.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar one : text) {
        if (one == u'\\')
            out += QStringLiteral("\\e");
        else if (one == u'-')
            out += QStringLiteral("\\-");
        else if (one == u'~')
            out += QStringLiteral("\\(ti");
        else if (one == u'^')
            out += QStringLiteral("\\(ha");
        else
            out += one;
    }
    const bool isCommand = out.startsWith(u'.') || out.startsWith(u'\'');
    return isCommand ? QStringLiteral("\\&") + out : out;
}

QString bold(const QString &text)
{
    return QStringLiteral("\\fB%1\\fR").arg(escaped(text));
}

QString italic(const QString &text)
{
    return QStringLiteral("\\fI%1\\fR").arg(escaped(text));
}

QString section(const QString &title)
{
    return QStringLiteral(".SH \"%1\"\n").arg(escaped(title.toUpper()));
}

QString paragraph(const QString &text)
{
    return QStringLiteral(".PP\n%1\n").arg(escaped(text));
}

/// @p term is roff already.
QString definition(const QString &term, const QString &meaning)
{
    return QStringLiteral(".TP\n%1\n%2\n").arg(term, escaped(meaning));
}

QString reference(const QString &page)
{
    return bold(page) + QStringLiteral("(1)");
}

/// What is typed as it stands is bold, what stands for something is italic.
QString usage(const QString &text)
{
    static const QRegularExpression kWord(QStringLiteral("--[a-z-]+|[A-Z]{2,}"));
    QString out;
    qsizetype end = 0;
    for (auto words = kWord.globalMatch(text); words.hasNext();) {
        const QRegularExpressionMatch word = words.next();
        out += escaped(text.mid(end, word.capturedStart() - end));
        out += word.captured().startsWith(u'-') ? bold(word.captured()) : italic(word.captured());
        end = word.capturedEnd();
    }
    return out + escaped(text.mid(end));
}

QString optionTerm(const Program &program, const cli::OptionSpec &option)
{
    QStringList names;
    for (const QString &name : namesOf(program, option))
        names.append(bold(name));
    const QString term = names.join(QStringLiteral(", "));
    return option.valueName.isEmpty() ? term : term + u' ' + italic(option.valueName);
}

QString head(const QString &page, const QString &title, const Edition &edition)
{
    return QStringLiteral(".\\\" Made by the build from what --help tells.\n"
                          ".TH \"%1\" 1 \"%2\" \"KYC Desk %3\" \"User Commands\"\n"
                          ".nh\n.ad l\n")
               .arg(escaped(page.toUpper()), edition.date, edition.version)
        + section(QStringLiteral("Name")) + QStringLiteral("%1 \\- %2\n").arg(escaped(page), escaped(title));
}

QString optionSections(const Program &program, const CommandSpec &command)
{
    QString out;
    for (const cli::OptionGroup &group : command.groups) {
        out += section(group.title.english());
        for (const cli::OptionSpec &option : group.options)
            out += definition(optionTerm(program, option), option.help.english());
    }
    return out;
}

QString examples(const QString &program, const CommandSpec &command)
{
    if (command.examples.isEmpty())
        return {};
    QString out = section(QStringLiteral("Examples"));
    for (const QString &example : command.examples) {
        out += QStringLiteral(".PP\n.RS 4\n.nf\n");
        for (const QString &line : (program + u' ' + example).split(u'\n'))
            out += escaped(line) + u'\n';
        out += QStringLiteral(".fi\n.RE\n");
    }
    return out;
}

QString entries(const QString &title, const QList<Entry> &all)
{
    QString out = all.isEmpty() ? QString() : section(title);
    for (const Entry &entry : all)
        out += definition(italic(entry.term), entry.meaning);
    return out;
}

QString seeAlso(const QStringList &pages)
{
    QStringList references;
    for (const QString &page : pages)
        references.append(reference(page));
    return pages.isEmpty() ? QString()
                           : section(QStringLiteral("See also")) + references.join(QStringLiteral(",\n")) + u'\n';
}

/// "List the accounts." as what stands after a name: "list the accounts".
QString asTitle(const QString &summary)
{
    QString title = firstSentence(summary);
    if (!title.isEmpty())
        title.front() = title.front().toLower();
    return title;
}

QString body(const QString &program, const CommandSpec &command)
{
    QString out = section(QStringLiteral("Synopsis")) + bold(program) + u' ' + usage(command.usage) + u'\n'
        + section(QStringLiteral("Description"));
    for (const QString &part : command.description.english().split(u'\n', Qt::SkipEmptyParts))
        out += paragraph(part);
    return out;
}

QString closing(const CommandSpec &command)
{
    if (command.closing.isEmpty())
        return {};
    return section(QStringLiteral("Results and exit status")) + paragraph(command.closing.english());
}

} // namespace

QString pageName(const Program &program, const CommandSpec &command)
{
    return program.name + u'-' + QString(command.name).replace(u' ', u'-');
}

QString manPage(const Program &program, const Edition &edition)
{
    QString out = head(program.name, program.title, edition) + body(program.name, program.spec);
    if (!program.commands.isEmpty())
        out += section(QStringLiteral("Commands"));
    for (const CommandSpec &command : program.commands)
        out += definition(bold(command.name),
                          command.summary.english() + QStringLiteral(" See %1(1).").arg(pageName(program, command)));
    return out + optionSections(program, program.spec) + closing(program.spec)
        + entries(QStringLiteral("Files"), program.files) + entries(QStringLiteral("Environment"), program.environment)
        + examples(program.name, program.spec) + seeAlso(program.seeAlso);
}

QString manPage(const Program &program, const CommandSpec &command, const Edition &edition)
{
    QStringList pages{program.name};
    const QString family = command.name.section(u' ', 0, 0);
    for (const CommandSpec &other : program.commands) {
        if (other.name != command.name && other.name.section(u' ', 0, 0) == family)
            pages.append(pageName(program, other));
    }
    return head(pageName(program, command), asTitle(command.summary.english()), edition) + body(program.name, command)
        + optionSections(program, command) + closing(command) + examples(program.name, command) + seeAlso(pages);
}

} // namespace kyc::packaging
