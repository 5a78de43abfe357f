// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "core/language.h"
#include "core/verification.h"
#include "desktop/help/helppages.h"
#include "desktop/visuals/statusvisuals.h"
#include "desktop/visuals/tintedicon.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace kyc;

namespace {

const QString kHelp = QStringLiteral(KYC_HELP);

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What links and pictures of a text point at, in their order.
QStringList targets(const QString &text)
{
    static const QRegularExpression kLink(QStringLiteral("\\]\\(([^)]*)\\)"));
    QStringList found;
    auto links = kLink.globalMatch(text);
    while (links.hasNext())
        found.append(links.next().captured(1));
    return found;
}

QStringList folders()
{
    return QDir(kHelp).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::IgnoreCase);
}

} // namespace

class TestHelpPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasEveryPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("page");
        for (const QString &language : folders()) {
            for (const QString &page : desktop::helpPages())
                QTest::addRow("%s/%s", qPrintable(language), qPrintable(page)) << language << page;
        }
    }
    void everyLanguageHasEveryPage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, page);
        const QList<core::Language> languages = core::languages();
        QVERIFY2(std::any_of(languages.cbegin(), languages.cend(),
                             [&language](const core::Language &one) { return one.code == language; }),
                 "a folder that no language leads to");
        const QString text = read(QStringLiteral("%1/%2/%3.md").arg(kHelp, language, page));
        QVERIFY2(!text.isEmpty(), "the file");
        QCOMPARE(desktop::helpText(page, language), text); // it is in the program, too
        QVERIFY(text.startsWith(QLatin1String("# ")));
        QVERIFY(!desktop::helpTitle(page, language).isEmpty());
        // A translation says the same, with the same pictures, and leads to the same places.
        QCOMPARE(targets(text), targets(desktop::helpText(page, QStringLiteral("en"))));
        const auto headings = [](const QString &of) { return of.count(QLatin1String("\n#")); };
        QCOMPARE(headings(text), headings(desktop::helpText(page, QStringLiteral("en"))));
    }

    void nothingElseIsThere()
    {
        QStringList codes; // no language without its help
        for (const core::Language &language : core::languages())
            codes.append(language.code);
        codes.sort();
        QCOMPARE(folders(), codes);
        for (const QString &language : folders()) {
            QStringList files = QDir(kHelp + u'/' + language).entryList(QDir::Files);
            for (const QString &page : desktop::helpPages())
                files.removeOne(page + QStringLiteral(".md"));
            QCOMPARE(files, QStringList());
        }
    }

    void linksLeadSomewhere_data() { everyLanguageHasEveryPage_data(); }
    void linksLeadSomewhere()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, page);
        for (const QString &target : targets(desktop::helpText(page, language))) {
            QVERIFY2(QFileInfo::exists(QStringLiteral("%1/%2/%3").arg(kHelp, language, target)), qPrintable(target));
            const QUrl url = desktop::helpUrl(page).resolved(QUrl(target));
            const bool isIcon = iconNames().contains(url.fileName().section(u'.', 0, 0));
            QVERIFY2(isIcon || !desktop::helpPageOf(url).isEmpty(), qPrintable(target));
        }
    }

    void everyStatusIsExplained_data()
    {
        QTest::addColumn<QString>("icon");
        for (int i = 0; i <= static_cast<int>(core::Status::Unknown); ++i) {
            const auto status = static_cast<core::Status>(i);
            QTest::newRow(qPrintable(core::toWord(status))) << desktop::statusIconName(status);
        }
        QTest::newRow("no answer") << QStringLiteral("lookup-error");
    }
    void everyStatusIsExplained()
    {
        QFETCH(const QString, icon);
        const QString text = desktop::helpText(QStringLiteral("statuses"), QStringLiteral("en"));
        QCOMPARE(targets(text).count(QStringLiteral("../../icons/%1.svg").arg(icon)), 1);
    }

    void aLanguageWithoutHelpReadsEnglish()
    {
        for (const QString &page : desktop::helpPages())
            QCOMPARE(desktop::helpText(page, QStringLiteral("xx")), desktop::helpText(page, QStringLiteral("en")));
        QCOMPARE(desktop::helpText(QStringLiteral("no-such-page"), QStringLiteral("en")), QString());
        QCOMPARE(desktop::helpText(QStringLiteral("../en/keys"), QStringLiteral("en")), QString());
    }

    void addressesArePagesOrNot_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("page");
        QTest::newRow("a page") << QUrl(QStringLiteral("qrc:/help/en/privacy.md")) << "privacy";
        QTest::newRow("a place on it") << QUrl(QStringLiteral("qrc:/help/en/privacy.md#locking")) << "privacy";
        QTest::newRow("no page") << QUrl(QStringLiteral("qrc:/help/en/nothing.md")) << "";
        QTest::newRow("elsewhere") << QUrl(QStringLiteral("https:/"
                                                          "/example.com/help/en/privacy.md"))
                                   << "";
        QTest::newRow("a file") << QUrl(QStringLiteral("file:/"
                                                       "/"
                                                       "/help/en/privacy.md"))
                                << "";
        QTest::newRow("nothing") << QUrl() << "";
    }
    void addressesArePagesOrNot()
    {
        QFETCH(const QUrl, url);
        QFETCH(const QString, page);
        QCOMPARE(desktop::helpPageOf(url), page);
    }

    void pagesAreShort()
    {
        for (const QString &page : desktop::helpPages()) {
            const auto lines = desktop::helpText(page, QStringLiteral("en")).count(u'\n');
            QVERIFY2(lines >= 40 && lines <= 80, qPrintable(QStringLiteral("%1: %2").arg(page).arg(lines)));
        }
    }

private:
    static QStringList iconNames() { return desktop::iconNames(); }
};

QTEST_MAIN(TestHelpPages)
#include "test_helppages.moc"
