// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/optionreader.h"
#include "cli/sharedoptions.h"
#include "completion.h"
#include "languages.h"
#include "manpage.h"
#include "providers/registry.h"

#include <QCommandLineOption>
#include <QTest>

using namespace kyc;
using namespace kyc::packaging;

namespace {

cli::CommandSpec command(const char *name, const QList<cli::OptionSpec> &options)
{
    cli::CommandSpec spec;
    spec.name = QLatin1String(name);
    spec.summary = core::Message{"Do it: all of it. Twice."};
    spec.usage = QLatin1String(name) + QStringLiteral(" [--to FILE]");
    spec.description = core::Message{".Begins like a command of roff's, has a \\ and a -dash."};
    spec.groups = {{core::Message{"Options"}, options}};
    return spec;
}

Program program()
{
    Program program;
    program.name = QStringLiteral("kyc-x");
    program.title = QStringLiteral("an example");
    program.spec = command("", {{QStringLiteral("help"), QString(), core::Message{"Show this."}}});
    program.commands = {
        command("all", {{QStringLiteral("to"), QStringLiteral("FILE"), core::Message{"Where it's [put]: there."}}}),
        command("some one",
                {{QStringLiteral("how"),
                  QStringLiteral("WAY"),
                  core::Message{"How."},
                  true,
                  {QStringLiteral("fast"), QStringLiteral("slow")}}}),
        command("some more here", {}),
    };
    return program;
}

} // namespace

/// Manual pages and completions, from what --help tells.
class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatFollow();
    void firstSentences_data();
    void firstSentences();
    void textsOfRoffStayTexts();
    void aPageForEachCommand();
    void whatKindOfValue_data();
    void whatKindOfValue();
    void quotesOfTheShell();
    void optionsOfQt();
    void languagesAndHowMuchOfThem();
    void whatIsOfferedIsTaken();
};

void TestManual::wordsThatFollow()
{
    QCOMPARE(nextWords(program(), QString()), (QStringList{QStringLiteral("all"), QStringLiteral("some")}));
    QCOMPARE(nextWords(program(), QStringLiteral("some")),
             (QStringList{QStringLiteral("one"), QStringLiteral("more")}));
    QCOMPARE(nextWords(program(), QStringLiteral("some more")), QStringList{QStringLiteral("here")});
    QCOMPARE(nextWords(program(), QStringLiteral("all")), QStringList());
    QCOMPARE(beginnings(program()), (QStringList{QString(), QStringLiteral("some"), QStringLiteral("some more")}));
    QCOMPARE(meaningOf(program(), QStringLiteral("some")), QStringLiteral("one, more"));
    QCOMPARE(meaningOf(program(), QStringLiteral("some one")), QStringLiteral("Do it"));
    QVERIFY(beginnings(Program()).isEmpty());
}

void TestManual::firstSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one") << QStringLiteral("Show this.") << QStringLiteral("Show this");
    QTest::newRow("two") << QStringLiteral("Show. Twice.") << QStringLiteral("Show");
    QTest::newRow("up to a colon") << QStringLiteral("One of: a, b.") << QStringLiteral("One of");
    QTest::newRow("up to a semicolon") << QStringLiteral("A; by default B.") << QStringLiteral("A");
    QTest::newRow("a point within a word") << QStringLiteral("At 127.0.0.1.") << QStringLiteral("At 127.0.0.1");
    QTest::newRow("none") << QString() << QString();
}

void TestManual::firstSentences()
{
    QFETCH(QString, text);
    QTEST(firstSentence(text), "sentence");
}

void TestManual::textsOfRoffStayTexts()
{
    const QString page = manPage(program(), {QStringLiteral("1.2"), QStringLiteral("2026-11-22")});
    QVERIFY(page.contains(QLatin1String(".TH \"KYC\\-X\" 1 \"2026-11-22\" \"KYC Desk 1.2\"")));
    QVERIFY(page.contains(QLatin1String("kyc\\-x \\- an example\n")));
    QVERIFY(page.contains(QLatin1String("\n\\&.Begins like a command of roff's, has a \\e and a \\-dash.\n")));
    QVERIFY(page.contains(QLatin1String("\\fB\\-h\\fR, \\fB\\-\\-help\\fR\nShow this.\n")));
    Program other = program();
    const cli::OptionSpec version{QStringLiteral("version"), QString(), core::Message{"Show it."}};
    QCOMPARE(namesOf(other, version), QStringList{QStringLiteral("--version")});
    other.hasShortVersion = true;
    QCOMPARE(namesOf(other, version), (QStringList{QStringLiteral("-v"), QStringLiteral("--version")}));
    for (const QString &line : page.split(u'\n'))
        QVERIFY2(!line.startsWith(QLatin1String(".B")), qPrintable(line));
}

void TestManual::aPageForEachCommand()
{
    const cli::CommandSpec some = program().commands.at(1);
    QCOMPARE(pageName(program(), some), QStringLiteral("kyc-x-some-one"));
    const QString page = manPage(program(), some, {QStringLiteral("1.2"), QStringLiteral("2026-11-22")});
    QVERIFY(page.contains(QLatin1String("kyc\\-x\\-some\\-one \\- do it\n")));
    QVERIFY(page.contains(QLatin1String("\\fB\\-\\-how\\fR \\fIWAY\\fR\n")));
    QVERIFY(page.contains(QLatin1String("\\fBkyc\\-x\\fR(1)")));
    QVERIFY(page.contains(QLatin1String("\\fBkyc\\-x\\-some\\-more\\-here\\fR(1)")));
    QVERIFY(!page.contains(QLatin1String("kyc\\-x\\-all")));
}

void TestManual::whatKindOfValue_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *value, const QStringList &choices, ValueKind kind) {
        QTest::newRow(name) << QString::fromLatin1(value) << choices << static_cast<int>(kind);
    };
    row("a switch", "", {}, ValueKind::None);
    row("anything", "TEXT", {}, ValueKind::Free);
    row("a file", "FILE", {}, ValueKind::File);
    row("a folder", "FOLDER", {}, ValueKind::Folder);
    row("a source", "SOURCE", {}, ValueKind::Source);
    row("one of these", "FORMAT", {QStringLiteral("json")}, ValueKind::Choice);
}

void TestManual::whatKindOfValue()
{
    QFETCH(QString, value);
    QFETCH(QStringList, choices);
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(valueKind({QStringLiteral("x"), value, {}, false, choices})), kind);
}

void TestManual::quotesOfTheShell()
{
    QCOMPARE(quoted(QStringLiteral("it's")), QStringLiteral("'it'\\''s'"));
    const QString zsh = zshCompletion(program());
    QVERIFY2(zsh.contains(QLatin1String("'--to=[Where it'\\''s \\[put\\]]:FILE:_files'")), qPrintable(zsh));
    QVERIFY(zsh.contains(QLatin1String("'*--how=[How]:WAY:(fast slow)'")));
    const QString fish = fishCompletion(program());
    QVERIFY2(fish.contains(QLatin1String("-n '__kyc_x_at all' -l to -r -F -d 'Where it'\\''s [put]'")),
             qPrintable(fish));
}

void TestManual::optionsOfQt()
{
    const QCommandLineOption port(QStringLiteral("port"), QStringLiteral("Where."), QStringLiteral("number"),
                                  QStringLiteral("8900"));
    const QCommandLineOption wait(QStringLiteral("wait"), QStringLiteral("How long."), QStringLiteral("ms"),
                                  QStringLiteral("0"));
    const cli::CommandSpec spec = specOf(QStringLiteral("An example."), {port, wait});
    const QList<cli::OptionSpec> options = optionsOf(spec);
    QCOMPARE(options.size(), 2);
    QCOMPARE(options.at(0).name, QStringLiteral("port"));
    QCOMPARE(options.at(0).valueName, QStringLiteral("NUMBER"));
    QCOMPARE(options.at(0).help.english(), QStringLiteral("Where. By default 8900."));
    QCOMPARE(options.at(1).help.english(), QStringLiteral("How long."));
}

void TestManual::languagesAndHowMuchOfThem()
{
    const QString text = QStringLiteral("<message><translation>a</translation></message>\n"
                                        "<message numerus=\"yes\"><translation type=\"unfinished\"/></message>\n");
    const Language language = readLanguage(QStringLiteral("kyc-desk_pt_BR.ts"), text);
    QCOMPARE(language, (Language{QStringLiteral("pt_BR"), 50}));
    QCOMPARE(readLanguage(QStringLiteral("kyc-desk_de.ts"), QString()), (Language{QStringLiteral("de"), 0}));
    const QString xml = appStreamLanguages({language, {QStringLiteral("de"), 0}, {QStringLiteral("en"), 100}});
    QVERIFY(xml.contains(QLatin1String("<lang percentage=\"50\">pt_BR</lang>")));
    QVERIFY(!xml.contains(QLatin1String(">de<")));
    QCOMPARE(xml.count(QLatin1String(">en<")), 1);
}

void TestManual::whatIsOfferedIsTaken()
{
    const QStringList statuses = cli::statusChoices();
    QCOMPARE(statuses.size(), 9);
    for (const QString &word : statuses)
        QVERIFY2(core::statusFromWord(word), qPrintable(word));
    QVERIFY(cli::errorChoices().size() > 10);
    for (const QString &word : cli::errorChoices())
        QVERIFY2(core::errorKindFromWord(word), qPrintable(word));
    for (const QString &id : cli::checkChoices())
        QVERIFY2(providers::providerOfCheck(id) != nullptr, qPrintable(id));
    for (const QString &word : cli::environmentChoices())
        QVERIFY2(core::environmentFromWord(word), qPrintable(word));
    int formats = 0;
    for (const cli::CommandSpec &command : cli::commandSpecs()) {
        for (const cli::OptionSpec &option : optionsOf(command)) {
            for (const QString &choice : option.choices)
                QVERIFY2(!choice.isEmpty() && !choice.contains(u' '), qPrintable(command.name));
            if (option.name != u"format")
                continue;
            QVERIFY2(option.choices.size() >= 2, qPrintable(command.name));
            for (const QString &choice : option.choices)
                QVERIFY(cli::parseFormat(cli::ParsedOptions({{option.name, {choice}}})));
            ++formats;
        }
    }
    QVERIFY(formats > 5);
}

QTEST_GUILESS_MAIN(TestManual)
#include "test_manual.moc"
