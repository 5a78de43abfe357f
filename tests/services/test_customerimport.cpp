// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "services/customerimport.h"

#include "providers/registry.h"
#include "records/customertables.h"
#include "records/sqlitecustomers.h"
#include "services/csvwriter.h"
#include "support/storebench.h"
#include "support/vaultwait.h"

#include <QSemaphore>
#include <QTest>

using namespace kyc;
using namespace kyc::services;
using kyc::test::outcome;
using records::CustomerRecord;
using records::Identifier;
using Meaning = CustomerColumn::Meaning;

namespace {

struct ImportBench
{
    ImportBench()
        : settings(folder.places().settingsFile()),
          session(settings, folder.places(), keepers.maker()),
          store(folder.places().recordsFile(), key),
          customers(store)
    {
        if (!outcome(store.opened()) || !outcome(session.choose(vault::KeeperKind::Keychain)))
            qFatal("no store");
        trail = std::make_unique<AuditTrail>(session, settings, folder.places(), clock);
        trail->storeOpened(key);
        importing = std::make_unique<CustomerImport>(store, *trail);
    }

    [[nodiscard]] QString write(const QByteArray &csv) const
    {
        const QString path = folder.places().dataFolder + QStringLiteral("/customers.csv");
        test::StoreFolder::write(path, csv);
        return path;
    }
    [[nodiscard]] core::Result<ImportedCustomers> import(const QByteArray &csv, WhenKnown whenKnown = WhenKnown::Skip,
                                                         const CustomerMapping &mapping = {})
    {
        return outcome(importing->start(write(csv), mapping, whenKnown));
    }
    [[nodiscard]] QList<CustomerRecord> known(const QString &kind, const QString &text)
    {
        return outcome(customers.findByIdentifier({kind, text})).value();
    }
    /// Everybody there is, in words.
    [[nodiscard]] QStringList everybody()
    {
        QStringList all;
        const auto found = outcome(store.read<QList<CustomerRecord>>(
            [this](const QSqlDatabase &database) { return customersSince(database, store.sealing(), 0); }));
        for (const CustomerRecord &one : *found) {
            QStringList identifiers;
            for (const Identifier &identifier : one.identifiers)
                identifiers.append(identifier.key + u'=' + identifier.text);
            all.append(one.label + u'|' + identifiers.join(u',') + u'|' + one.tags.join(u',') + u'|' + one.note);
        }
        return all;
    }
    [[nodiscard]] QStringList noted() const
    {
        QStringList outcomes;
        const auto lines =
            outcome(trail->log().read({.action = records::AuditAction::ImportCustomers}, {false, 0, 100}));
        for (const records::AuditLine &line : *lines)
            outcomes.append(QString::fromUtf8(line.entry.outcome));
        return outcomes;
    }

    test::StoreFolder folder;
    test::ScriptedKeepers keepers;
    test::FixedClock clock;
    Settings settings;
    VaultSession session;
    records::DataKey key = records::DataKey::fresh();
    records::Database store;
    records::SqliteCustomers customers;
    std::unique_ptr<AuditTrail> trail;
    std::unique_ptr<CustomerImport> importing;
};

const QByteArray kTwo("customer,external_user_id,Email,tags,note,ignored\r\n"
                      "Maria K.,u-1,maria@example.com,vip; eu,Called twice,x\r\n"
                      "Li Wei,u-2,,,,\r\n");

/// Added, updated, unchanged, skipped, bad.
QList<qint64> counts(const core::Result<ImportedCustomers> &done)
{
    return done ? QList<qint64>{done->added, done->updated, done->unchanged, done->skipped, done->bad}
                : QList<qint64>();
}

} // namespace

/// A file of customers becomes customers, each once, and says what it could not become.
class TestCustomerImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreKnownByName_data();
    void columnsAreKnownByName();
    void previewShowsTheFirstRows();
    void eachRowBecomesACustomer();
    void twiceChangesNothing();
    void whoIsKnown_data();
    void whoIsKnown();
    void badRowsAreToldByNumber();
    void anExportComesBack();
    void theCallerMaps();
    void secretsAreRefused_data();
    void secretsAreRefused();
    void whatCannotBeImported_data();
    void whatCannotBeImported();
    void manyWithProgress();
    void cancelledKeepsWhatIsDone();
    void withoutTheAuditNothingIsImported();
    void oneAtATime();
    void goneWhileItWaitsForTheStore();
};

void TestCustomerImport::columnsAreKnownByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CustomerColumn>("column");
    const auto identifier = [](const char *key) { return CustomerColumn{Meaning::Identifier, QLatin1String(key)}; };
    QTest::newRow("customer") << QStringLiteral("customer") << CustomerColumn{Meaning::Label, {}};
    QTest::newRow("label") << QStringLiteral(" Label ") << CustomerColumn{Meaning::Label, {}};
    QTest::newRow("tags") << QStringLiteral("TAGS") << CustomerColumn{Meaning::Tags, {}};
    QTest::newRow("note") << QStringLiteral("note") << CustomerColumn{Meaning::Note, {}};
    QTest::newRow("underscores") << QStringLiteral("external_user_id") << identifier("external-user-id");
    QTest::newRow("hyphens") << QStringLiteral("External-User-ID") << identifier("external-user-id");
    QTest::newRow("blanks") << QStringLiteral("user id") << identifier("user-id");
    QTest::newRow("email") << QStringLiteral("email") << identifier("email");
    QTest::newRow("e-mail") << QStringLiteral("E-Mail") << identifier("email");
    QTest::newRow("e-mail address") << QStringLiteral("e-mail address") << identifier("email");
    QTest::newRow("name") << QStringLiteral("Name") << CustomerColumn{Meaning::Label, {}};
    QTest::newRow("full name") << QStringLiteral("Full name") << CustomerColumn{Meaning::Label, {}};
    QTest::newRow("applicant") << QStringLiteral("applicant_id") << identifier("applicant-id");
    QTest::newRow("of an export") << QStringLiteral("status") << CustomerColumn();
    QTest::newRow("none") << QString() << CustomerColumn();
}

void TestCustomerImport::columnsAreKnownByName()
{
    QFETCH(const QString, name);
    QFETCH(const CustomerColumn, column);
    QVERIFY(guessedMapping({name}).constFirst() == column);
}

void TestCustomerImport::previewShowsTheFirstRows()
{
    const ImportBench bench;
    const auto preview = outcome(CustomerImport::preview(bench.write(kTwo)));
    QVERIFY(preview);
    QCOMPARE(preview->columns.size(), 6);
    QVERIFY(preview->mapping == guessedMapping(preview->columns));
    QCOMPARE(preview->rows.size(), 2);
    QCOMPARE(preview->rows.at(1).at(0), QStringLiteral("Li Wei"));
    QVERIFY(CustomerPreview::obstacle(preview->columns, preview->mapping).isEmpty());
    QVERIFY(!outcome(CustomerImport::preview(QStringLiteral("/nowhere.csv"))));
}

void TestCustomerImport::eachRowBecomesACustomer()
{
    ImportBench bench;
    const auto done = bench.import(kTwo);
    QCOMPARE(counts(done), (QList<qint64>{2, 0, 0, 0, 0}));
    QCOMPARE(bench.everybody(),
             QStringList({QStringLiteral("Maria K.|external-user-id=u-1,email=maria@example.com|vip,eu|Called twice"),
                          QStringLiteral("Li Wei|external-user-id=u-2||")}));
    QCOMPARE(bench.noted(),
             QStringList({QStringLiteral("begun, known=skip"),
                          QStringLiteral("added=2 updated=0 unchanged=0 skipped=0 bad=0")}));
}

void TestCustomerImport::twiceChangesNothing()
{
    for (const WhenKnown whenKnown : {WhenKnown::Skip, WhenKnown::Update}) {
        ImportBench bench;
        QVERIFY(bench.import(kTwo, whenKnown));
        const CustomerRecord before = bench.known(QStringLiteral("email"), QStringLiteral("maria@example.com")).first();
        QCOMPARE(counts(bench.import(kTwo, whenKnown)), (QList<qint64>{0, 0, 2, 0, 0}));
        const CustomerRecord after = bench.known(QStringLiteral("email"), QStringLiteral("maria@example.com")).first();
        QVERIFY(after == before); // its revision too
    }
}

void TestCustomerImport::whoIsKnown_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<WhenKnown>("whenKnown");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::addColumn<QString>("maria");
    const QString before = QStringLiteral("Maria K.|external-user-id=u-1,email=maria@example.com|vip,eu|Called twice");
    const QByteArray more("label,email,applicant_id,tags,note\nM. Kowalska,MARIA@example.com,a-9,eu;new,Again\n");
    QTest::newRow("is skipped") << more << WhenKnown::Skip << QList<qint64>{0, 0, 0, 1, 0} << before;
    QTest::newRow("gets what is new")
        << more << WhenKnown::Update << QList<qint64>{0, 1, 0, 0, 0}
        << QStringLiteral("Maria K.|external-user-id=u-1,email=maria@example.com,applicant-id=a-9|vip,eu,new|"
                          "Called twice\nAgain");
    QTest::newRow("twice in the file") << QByteArray("external_user_id,email\nu-1,\nu-1,\n") << WhenKnown::Update
                                       << QList<qint64>{0, 0, 2, 0, 0} << before;
    QTest::newRow("is two people") << QByteArray("external_user_id,email\nu-2,maria@example.com\n") << WhenKnown::Update
                                   << QList<qint64>{0, 0, 0, 0, 1} << before;
}

void TestCustomerImport::whoIsKnown()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const WhenKnown, whenKnown);
    QFETCH(const QList<qint64>, expected);
    ImportBench bench;
    QVERIFY(bench.import(kTwo));
    QCOMPARE(counts(bench.import(csv, whenKnown)), expected);
    QFETCH(const QString, maria);
    QVERIFY2(bench.everybody().contains(maria), qPrintable(bench.everybody().join(u'\n')));
}

void TestCustomerImport::badRowsAreToldByNumber()
{
    ImportBench bench;
    const QByteArray longOne(300, 'x');
    const auto done = bench.import("label,external_user_id\n"
                                   "Nobody,\n"
                                   "\"two\nlines\",u-1\n"
                                   "Masked,u-***\n"
                                   "Too long,"
                                   + longOne
                                   + "\n"
                                     "One cell\n"
                                     "Fine,u-2\n");
    QCOMPARE(counts(done), (QList<qint64>{2, 0, 0, 0, 4}));
    QList<QPair<qint64, qint64>> places;
    for (const CustomerRowProblem &problem : done->problems) {
        places.append({problem.record, problem.line});
        QVERIFY(problem.message.text().contains(QString::number(problem.line)));
        QVERIFY(!problem.message.text().contains(QStringLiteral("xxx")));
    }
    QCOMPARE(places, (QList<QPair<qint64, qint64>>{{1, 2}, {3, 5}, {4, 6}, {5, 7}}));
}

/// The apostrophes that guard formulas are no part of an identifier.
void TestCustomerImport::anExportComesBack()
{
    ImportBench bench;
    const CsvWriter writer;
    const QByteArray csv = writer.header({QStringLiteral("customer"), QStringLiteral("external_user_id")})
        + writer.record({QStringLiteral("+Plus"), QStringLiteral("-7")})
        + writer.record({QStringLiteral("'tis"), QStringLiteral("007")});
    QVERIFY(csv.contains("'-7"));
    QVERIFY(bench.import(csv));
    QCOMPARE(
        bench.everybody(),
        QStringList({QStringLiteral("+Plus|external-user-id=-7||"), QStringLiteral("'tis|external-user-id=007||")}));
}

void TestCustomerImport::theCallerMaps()
{
    ImportBench bench;
    const CustomerMapping mapping{{Meaning::Identifier, QStringLiteral("user-id")}, {Meaning::Label, {}}, {}};
    QVERIFY(bench.import("Kundennummer;Name;email\n4711;Zoe;zoe@example.com\n", WhenKnown::Skip, mapping));
    QCOMPARE(bench.everybody(), QStringList{QStringLiteral("Zoe|user-id=4711||")});
}

void TestCustomerImport::secretsAreRefused_data()
{
    QTest::addColumn<bool>("isMapped");
    QTest::newRow("as guessed") << false;
    QTest::newRow("mapped to something else") << true;
}

void TestCustomerImport::secretsAreRefused()
{
    QFETCH(const bool, isMapped);
    QString secret;
    for (const providers::Provider *provider : providers::all()) {
        for (const core::CheckDescription &check : provider->description().checks) {
            for (const core::FieldDescription &field : check.customerFields) {
                if (field.isSecret)
                    secret = field.key;
            }
        }
    }
    QVERIFY(!secret.isEmpty());
    QVERIFY(!customerIdentifierKeys().contains(secret));
    ImportBench bench;
    const CustomerMapping mapping{{Meaning::Identifier, QStringLiteral("user-id")}, {Meaning::Note, {}}};
    const auto done = bench.import("user_id," + secret.toUtf8() + "\n1,s3cret-token\n", WhenKnown::Skip,
                                   isMapped ? mapping : CustomerMapping());
    QVERIFY(!done);
    QCOMPARE(done.error().cause, core::ErrorCause::FileUnreadable);
    QVERIFY(done.error().args.at(1).contains(secret));
    QVERIFY(!done.error().args.at(1).contains(QStringLiteral("s3cret")));
    QVERIFY(bench.everybody().isEmpty());
    QCOMPARE(bench.noted().at(1),
             QStringLiteral("not completed: FileUnreadable added=0 updated=0 unchanged=0 skipped=0 bad=0"));
}

void TestCustomerImport::whatCannotBeImported_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("no identifiers") << QByteArray("name,status\nMaria,Approved\n")
                                    << QStringLiteral("external-user-id");
    QTest::newRow("a name twice") << QByteArray("email,email\na,b\n") << QStringLiteral("email");
}

void TestCustomerImport::whatCannotBeImported()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const QString, says);
    ImportBench bench;
    const auto done = bench.import(csv);
    QVERIFY(!done);
    QCOMPARE(done.error().cause, core::ErrorCause::FileUnreadable);
    QVERIFY2(done.error().args.at(1).contains(says), qPrintable(done.error().args.at(1)));
}

void TestCustomerImport::manyWithProgress()
{
    ImportBench bench;
    QByteArray csv("label,external_user_id\n");
    for (int i = 0; i < 2000; ++i)
        csv += "Customer " + QByteArray::number(i) + ",u-" + QByteArray::number(i) + '\n';
    const auto future = bench.importing->start(bench.write(csv), {}, WhenKnown::Skip);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
    QCOMPARE(future.progressValue(), 1000);
    QCOMPARE(counts(future.result()), (QList<qint64>{2000, 0, 0, 0, 0}));
}

void TestCustomerImport::cancelledKeepsWhatIsDone()
{
    ImportBench bench;
    QByteArray csv("label,external_user_id\n");
    for (int i = 0; i < 5000; ++i)
        csv += "Customer " + QByteArray::number(i) + ",u-" + QByteArray::number(i) + '\n';
    const auto future = bench.importing->start(bench.write(csv), {}, WhenKnown::Skip);
    QTRY_VERIFY_WITH_TIMEOUT(future.progressValue() > 0, 30'000);
    bench.importing->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
    const ImportedCustomers done = future.result().value();
    QVERIFY(done.isCancelled);
    QVERIFY(done.added < 5000);
    QCOMPARE(bench.everybody().size(), done.added);
    QVERIFY(bench.noted().constLast().startsWith(QStringLiteral("cancelled added=%1 ").arg(done.added)));
}

void TestCustomerImport::withoutTheAuditNothingIsImported()
{
    ImportBench bench;
    QVERIFY(outcome(bench.store.change<void>([](const QSqlDatabase &database) {
        return records::runSql(database, QStringLiteral("DROP TABLE audit_entry"));
    })));
    QVERIFY(!bench.import(kTwo));
    QVERIFY(bench.everybody().isEmpty());
}

void TestCustomerImport::oneAtATime()
{
    ImportBench bench;
    const auto first = bench.importing->start(bench.write(kTwo), {}, WhenKnown::Skip);
    const auto second = outcome(bench.importing->start(bench.write(kTwo), {}, WhenKnown::Skip));
    QCOMPARE(test::causeOf(second), core::ErrorCause::RecordsBusy);
    QVERIFY(outcome(first));
}

/// As when the window is locked: nobody waits for a store that is at work.
void TestCustomerImport::goneWhileItWaitsForTheStore()
{
    constexpr int kMostMs = 20'000;
    ImportBench bench;
    const auto share = std::make_shared<records::Database>(bench.folder.places().recordsFile(), bench.key);
    QVERIFY(outcome(share->opened()));
    auto importing = std::make_unique<CustomerImport>(*share, *bench.trail);
    QSemaphore gate;
    const auto isReleased =
        share->read<bool>([&gate](const QSqlDatabase &) { return core::Result<bool>(gate.tryAcquire(1, kMostMs)); });
    const auto future = importing->start(bench.write(kTwo), {}, WhenKnown::Skip);
    QTRY_COMPARE(bench.noted().size(), 1); // and it is carried out from here on
    QCoreApplication::processEvents();
    importing.reset();
    gate.release();
    QVERIFY(outcome(isReleased).value()); // before it gave up
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), kMostMs);
    QTRY_COMPARE(bench.noted().size(), 2);
    QVERIFY2(bench.noted().constLast().contains(QStringLiteral("added=")), qPrintable(bench.noted().constLast()));
    QTRY_COMPARE(share.use_count(), 1);
}

QTEST_GUILESS_MAIN(TestCustomerImport)
#include "test_customerimport.moc"
