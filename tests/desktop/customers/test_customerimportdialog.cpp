// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customerimportdialog.h"
#include "desktop/customers/customersbench.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace kyc;
using desktop::CustomerImportDialog;
using kyc::test::CustomersBench;
using kyc::test::externalId;
using kyc::test::person;

namespace {

struct ImportBench : CustomersBench
{
    [[nodiscard]] bool begin(const QByteArray &csv)
    {
        const QString path = folder.filePath(QStringLiteral("customers.csv"));
        QFile file(path);
        if (!open() || !file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            return false;
        file.close();
        desktop::FileChoice files;
        files.toWrite = [this](QWidget *, const desktop::FileChoice::Chosen &chosen) {
            chosen(folder.filePath(QStringLiteral("problems.txt")));
        };
        dialog =
            std::make_unique<CustomerImportDialog>(*workspace->records().database(), workspace->trail(), path, files);
        dialog->open();
        return true;
    }
    template <class T>
    [[nodiscard]] T *part(const char *name) const
    {
        return dialog->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString state() const
    {
        const auto *label = part<QLabel>("stateLabel");
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<CustomerImportDialog> dialog;
};

} // namespace

/// From a file to saved customers.
class TestCustomerImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsWhatTheColumnsSay()
    {
        ImportBench bench;
        QVERIFY(bench.begin("name;external user id;e-mail;since\nMaria;u-1;maria@example.com;2021\nNobody;;;2022\n"));
        QSignalSpy imported(bench.dialog.get(), &CustomerImportDialog::imported);
        auto *start = bench.part<QPushButton>("startImportButton");
        QTRY_VERIFY(start->isEnabled());
        QVERIFY(bench.part<QComboBox>("meaningComboBox4"));
        bench.part<QComboBox>("meaningComboBox1")->setCurrentText(QStringLiteral("Name"));
        bench.part<QComboBox>("meaningComboBox4")->setCurrentText(QStringLiteral("Tags"));
        start->click();
        QTRY_VERIFY(bench.part<QLabel>("importResultLabel")->isVisible());
        QCOMPARE(imported.size(), 1);
        const auto all = bench.all();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().label, QStringLiteral("Maria"));
        QCOMPARE(all.first().tags, QStringList{QStringLiteral("2021")});

        // The other row, by number, to be kept.
        const QString problems = bench.part<QPlainTextEdit>("importProblemsTextEdit")->toPlainText();
        QVERIFY2(problems.contains(u'2') && !problems.contains(QLatin1String("Nobody")), qPrintable(problems));
        bench.part<QPushButton>("saveProblemsButton")->click();
        QFile saved(bench.folder.filePath(QStringLiteral("problems.txt")));
        QTRY_VERIFY(saved.exists());
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), problems + u'\n');
    }

    void whoIsSavedStaysOrGetsMore_data()
    {
        QTest::addColumn<bool>("updates");
        QTest::newRow("stays") << false;
        QTest::newRow("gets more") << true;
    }

    void whoIsSavedStaysOrGetsMore()
    {
        QFETCH(const bool, updates);
        ImportBench bench;
        QVERIFY(bench.begin("external-user-id,email\nu-1,maria@example.com\n"));
        const qint64 maria = bench.save(person("Maria", {externalId("u-1")}));
        if (updates)
            bench.part<QRadioButton>("updateKnownRadioButton")->click();
        auto *start = bench.part<QPushButton>("startImportButton");
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QTRY_VERIFY(bench.part<QLabel>("importResultLabel")->isVisible());
        QCOMPARE(bench.all().size(), 1);
        QCOMPARE(bench.read(maria).identifiers.size(), updates ? 2 : 1);
    }

    void saysWhatKeepsAFileOut_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("no identifiers") << QByteArray("name,colour\nMaria,red\n");
        QTest::newRow("a column of secrets") << QByteArray("external-user-id,user-access-token\nu-1,secret\n");
    }

    void saysWhatKeepsAFileOut()
    {
        QFETCH(const QByteArray, csv);
        ImportBench bench;
        QVERIFY(bench.begin(csv));
        QTRY_VERIFY(!bench.state().isEmpty());
        QVERIFY(!bench.part<QPushButton>("startImportButton")->isEnabled());
        QVERIFY(!bench.state().contains(QLatin1String("u-1")));
    }

    void aFileThatIsNotThereIsSaid()
    {
        ImportBench bench;
        QVERIFY(bench.begin("email\na@b.c\n"));
        CustomerImportDialog other(*bench.workspace->records().database(), bench.workspace->trail(),
                                   bench.folder.filePath(QStringLiteral("absent.csv")), {});
        other.open();
        auto *label = other.findChild<QLabel *>(QStringLiteral("stateLabel"));
        QTRY_VERIFY(label->text().contains(QLatin1String("absent.csv")));
        QVERIFY(!other.findChild<QPushButton *>(QStringLiteral("startImportButton"))->isEnabled());
    }

    void closingEndsWhatRuns()
    {
        QByteArray csv("external-user-id\n");
        for (int i = 0; i < 20'000; ++i)
            csv += "u-" + QByteArray::number(i) + '\n';
        ImportBench bench;
        QVERIFY(bench.begin(csv));
        auto *start = bench.part<QPushButton>("startImportButton");
        QTRY_VERIFY(start->isEnabled());
        start->click();
        bench.dialog->reject(); // ends the import, and says what was imported before
        QTRY_VERIFY(bench.part<QLabel>("importResultLabel")->isVisible());
        QVERIFY(bench.part<QLabel>("importResultLabel")->text().startsWith(QLatin1String("Cancelled")));
        QVERIFY(bench.all().size() < 1000);
        bench.dialog->reject();
        QVERIFY(!bench.dialog->isVisible());
    }
};

QTEST_MAIN(TestCustomerImportDialog)
#include "test_customerimportdialog.moc"
