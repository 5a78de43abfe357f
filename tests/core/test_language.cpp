// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/language.h"
#include "core/message.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace kyc::core;

namespace {

const Message kOneGiven{QT_TRANSLATE_NOOP("kyc", "%1 is given twice."), {QStringLiteral("--a=%1")}};

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(QStringLiteral("en")); }

    void isChosen_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *name, const char *wanted, const QStringList &system, const char *spoken) {
            QTest::newRow(name) << QString::fromLatin1(wanted) << system << QString::fromLatin1(spoken);
        };
        const QStringList swiss{QStringLiteral("de-CH"), QStringLiteral("fr-CH"), QStringLiteral("en-GB")};
        row("the system's first", "", swiss, "de");
        row("chosen, whatever the system says", "ja", swiss, "ja");
        row("the second where the first is not spoken", "",
            {QStringLiteral("rm-CH"), QStringLiteral("fr-CH"), QStringLiteral("de-CH")}, "fr");
        row("Portugal has the Brazilian one", "", {QStringLiteral("pt-PT"), QStringLiteral("es-ES")}, "pt_BR");
        row("with a script between", "", {QStringLiteral("ar-Arab-EG")}, "ar");
        row("as the environment writes it", "", {QStringLiteral("es_MX")}, "es");
        row("no language", "", {QStringLiteral("C")}, "en");
        row("nothing", "", {}, "en");
        row("none of these", "", {QStringLiteral("fi-FI"), QStringLiteral("sv-FI")}, "en");
        row("chosen one that is not there any more", "tlh", {QStringLiteral("de-DE")}, "de");
        row("not what only begins alike", "", {QStringLiteral("des-BR")}, "en");
    }

    void isChosen()
    {
        QFETCH(QString, wanted);
        QFETCH(QStringList, system);
        QTEST(languageFor(wanted, system), "spoken");
    }

    void isSpoken_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void isSpoken()
    {
        QFETCH(QString, code);
        speak(code);
        QCOMPARE(spokenLanguage(), code);
        QCOMPARE(kOneGiven.text() == kOneGiven.english(), code == u"en");
        QVERIFY2(kOneGiven.text().contains(QStringLiteral("--a=%1")), qPrintable(kOneGiven.text()));
        QCOMPARE(kOneGiven.english(), QStringLiteral("--a=%1 is given twice."));
        if (code != u"en")
            QCOMPARE(QLocale().language(), QLocale(code).language());
        // Qt's own buttons too.
        const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
        QCOMPARE(cancel == u"Cancel", code == u"en");
    }

    void countsAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("forms");
        QTest::newRow("English") << QStringLiteral("en") << 2;
        QTest::newRow("German") << QStringLiteral("de") << 2;
        QTest::newRow("Japanese") << QStringLiteral("ja") << 1;
        QTest::newRow("Arabic") << QStringLiteral("ar") << 6;
    }

    void countsAsTheLanguageDoes()
    {
        QFETCH(QString, code);
        speak(code);
        QSet<QString> forms;
        for (const int number : {0, 1, 2, 3, 11, 100}) {
            QString text =
                QCoreApplication::translate("kyc::desktop::AccountTasks", "%n account(s) imported", nullptr, number);
            QVERIFY2(!text.contains(u'%') && !text.contains(QStringLiteral("(s)")), qPrintable(text));
            forms.insert(text.remove(QString::number(number)).simplified());
        }
        QTEST(static_cast<int>(forms.size()), "forms");
    }

    void keepsTheDirectionOfWhatIsPutIn()
    {
        const QString isolated = QStringLiteral("\u2068--a=%1\u2069");
        speak(QStringLiteral("ar"));
        QVERIFY2(kOneGiven.text().contains(isolated), qPrintable(kOneGiven.text()));
        QVERIFY(!kOneGiven.english().contains(QChar(0x2068)));
        speak(QStringLiteral("ar"), Surface::Terminal);
        QVERIFY(!kOneGiven.text().contains(QChar(0x2068)));
        speak(QStringLiteral("de"));
        QVERIFY(!kOneGiven.text().contains(QChar(0x2068)));
    }

    void whatBeginsWithASignToo()
    {
        speak(QStringLiteral("ar"));
        const QString text = QCoreApplication::translate(
            "kyc::desktop::BeginAnewDialog",
            "Customers, history and audit begin anew, empty. What is there now is not deleted: it is put aside in the "
            "folder %1, as %2 with \u201c.aside-\u201d and the time behind its name, and the audit's checkpoints "
            "likewise.");
        QVERIFY2(text.contains(QStringLiteral("\u00ab\u2068.aside-\u2069\u00bb")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\u2068%2\u2069")), qPrintable(text));
    }

    void keysStandBehindJoinedLetters()
    {
        const auto text = [](const char *source) {
            return QCoreApplication::translate("kyc::desktop::MainWindow", source);
        };
        speak(QStringLiteral("ar"));
        QVERIFY2(text("&File").endsWith(QStringLiteral(" (&F)")), qPrintable(text("&File")));
        QCOMPARE(text("&File").count(u'&'), 1);
        QVERIFY2(text("&Settings\u2026").endsWith(QStringLiteral(" (&S)\u2026")), qPrintable(text("&Settings\u2026")));
        speak(QStringLiteral("de"));
        QVERIFY(!text("&File").contains(u'('));
    }

    void goesBackToEnglish()
    {
        speak(QStringLiteral("de"));
        speak(QStringLiteral("en"));
        QCOMPARE(kOneGiven.text(), kOneGiven.english());
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
