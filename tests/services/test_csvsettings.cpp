// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/csvsettings.h"

#include "services/csvoutcome.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace kyc;
using namespace kyc::services;

/// How somebody wanted an export is how the next one is offered, unless the administrator says otherwise.
class TestCsvSettings : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static CsvOptions unusual()
    {
        return {.format = {.separator = u'\t', .hasByteOrderMark = true, .guardsFormulas = false},
                .columns = {QStringLiteral("status"), QStringLiteral("customer")},
                .masksIdentifiers = true};
    }
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("settings.ini")); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nobodyHasChosen() { QCOMPARE(csvOptions(Settings(file())), CsvOptions()); }

    void areRemembered()
    {
        Settings settings(file());
        QVERIFY(keepCsvOptions(settings, unusual()));
        QCOMPARE(csvOptions(settings), unusual());
        QCOMPARE(csvOptions(Settings(file())), unusual());
        QVERIFY(keepCsvOptions(settings, CsvOptions()));
        QCOMPARE(csvOptions(Settings(file())), CsvOptions());
    }

    void whatIsLockedStays()
    {
        const QJsonObject administrator =
            QJsonDocument::fromJson("{\"export/masks-identifiers\":{\"value\":true,\"locked\":true},"
                                    "\"export/guards-formulas\":{\"value\":true,\"locked\":true},"
                                    "\"export/columns\":{\"value\":\"status check\",\"locked\":true}}")
                .object();
        Settings settings(file(), administrator);
        CsvOptions wanted = unusual();
        wanted.masksIdentifiers = false;
        QVERIFY(keepCsvOptions(settings, wanted));
        const CsvOptions got = csvOptions(settings);
        QCOMPARE(got.format.separator, QChar(u'\t'));
        QVERIFY(got.masksIdentifiers);
        QVERIFY(got.format.guardsFormulas);
        QCOMPARE(got.columns, QStringList({QStringLiteral("status"), QStringLiteral("check")}));
    }

    void whatCannotBeKeptSaysSo()
    {
        Settings settings(file());
        CsvOptions wanted;
        wanted.format.separator = u'x';
        const auto kept = keepCsvOptions(settings, wanted);
        QVERIFY(!kept);
        QCOMPARE(kept.error().args, QStringList{QStringLiteral("export/separator")});
    }

    void separatorsHaveWords_data()
    {
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<QString>("word");
        QTest::newRow("comma") << QChar(u',') << QStringLiteral("comma");
        QTest::newRow("semicolon") << QChar(u';') << QStringLiteral("semicolon");
        QTest::newRow("bar") << QChar(u'|') << QStringLiteral("bar");
        QTest::newRow("tab") << QChar(u'\t') << QStringLiteral("tab");
    }
    void separatorsHaveWords()
    {
        QFETCH(const QChar, separator);
        QFETCH(const QString, word);
        QCOMPARE(csvSeparatorWord(separator), word);
        QCOMPARE(csvSeparatorFromWord(word), std::optional(separator));
    }

    void columnsAreChosen()
    {
        QCOMPARE(CsvSelection().names(), csvColumns());
        const CsvSelection chosen({QStringLiteral("status"), QStringLiteral("nothing"), QStringLiteral("looked_up_at"),
                                   QStringLiteral("status")});
        QCOMPARE(chosen.names(), QStringList({QStringLiteral("status"), QStringLiteral("looked_up_at")}));
        QStringList cells;
        for (qsizetype i = 0; i < csvColumns().size(); ++i)
            cells.append(QString::number(i));
        QCOMPARE(chosen.of(cells), QStringList({QStringLiteral("12"), QStringLiteral("0")}));
        QCOMPARE(CsvSelection({QStringLiteral("nothing")}).names(), csvColumns());
    }
};

QTEST_GUILESS_MAIN(TestCsvSettings)
#include "test_csvsettings.moc"
