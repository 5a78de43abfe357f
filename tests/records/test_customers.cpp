// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "records/customertables.h"
#include "records/historyrow.h"
#include "records/historysamples.h"
#include "records/sqlitecustomers.h"
#include "records/sqlitehistory.h"
#include "records/storebed.h"
#include "records/timeline.h"
#include "support/canaries.h"

using namespace kyc;
using core::ErrorCause;
using core::Result;
using core::Status;
using records::CustomerRecord;
using records::Database;
using records::HistoryRow;
using records::Identifier;
using records::StatusSpan;
using test::causeOf;
using test::ended;

namespace {

CustomerRecord person(const QString &label, const QList<Identifier> &identifiers, const QStringList &tags = {})
{
    CustomerRecord person;
    person.label = label;
    person.identifiers = identifiers;
    person.tags = tags;
    return person;
}

Identifier id(const QString &text)
{
    return {QStringLiteral("external-user-id"), text};
}

Identifier mail(const QString &text)
{
    return {QStringLiteral("email"), text};
}

HistoryRow seen(qint64 entry, int day, const char *account, std::optional<Status> status)
{
    HistoryRow row = records::rowOf(test::entry(day));
    row.id = entry;
    row.identifiers = {{row.identifyingKeys.value(0), QStringLiteral("u-1")}};
    row.accountId = QLatin1String(account);
    row.status = status;
    if (!status)
        row.errorKind = core::ErrorKind::Timeout;
    return row;
}

} // namespace

class TestCustomers : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::StoreBed> m_bed;
    std::unique_ptr<Database> m_store;
    std::unique_ptr<records::SqliteCustomers> m_customers;
    std::unique_ptr<records::SqliteHistory> m_history;

    void reopen()
    {
        close();
        m_store = m_bed->open();
        m_customers = std::make_unique<records::SqliteCustomers>(*m_store);
        m_history = std::make_unique<records::SqliteHistory>(*m_store);
    }
    void close()
    {
        m_history.reset();
        m_customers.reset();
        m_store.reset();
    }
    qint64 saved(const CustomerRecord &customer, const std::vector<qint64> &seenIn = {})
    {
        return ended(m_customers->save(customer, seenIn)).value_or(-1);
    }
    QStringList found(const char *text, int limit = 9)
    {
        QStringList labels;
        for (const CustomerRecord &one :
             ended(m_customers->find(QString::fromUtf8(text), limit)).value_or(QList<CustomerRecord>()))
            labels.append(one.label);
        return labels;
    }

private Q_SLOTS:
    void init()
    {
        m_bed = std::make_unique<test::StoreBed>();
        reopen();
    }
    void cleanup() { close(); }

    void keepsEverything()
    {
        CustomerRecord maria =
            person(QStringLiteral("Maria K. \u6f22"),
                   {id(QStringLiteral("u-1")), id(QStringLiteral("u-2")), mail(QStringLiteral("Maria@Example.com"))},
                   {QStringLiteral("vip")});
        maria.note = QStringLiteral("calls\non Mondays");
        const qint64 number = saved(maria);
        reopen();
        const Result<CustomerRecord> read = ended(m_customers->customer(number));
        QVERIFY(read && read->createdAt.isValid() && read->createdAt == read->changedAt);
        maria.id = number;
        maria.createdAt = read->createdAt;
        maria.changedAt = read->changedAt;
        maria.revision = read->revision;
        QCOMPARE(*read, maria);
    }

    void anEditReplacesWhatWas()
    {
        CustomerRecord maria = person(QStringLiteral("Maria"), {id(QStringLiteral("u-1"))});
        maria = ended(m_customers->customer(saved(maria))).value();
        maria.label = QStringLiteral("Marie");
        maria.identifiers = {id(QStringLiteral("u-2"))};
        QCOMPARE(saved(maria), maria.id);
        QCOMPARE(found("maria"), QStringList());
        QCOMPARE(found("marie"), QStringList{QStringLiteral("Marie")});
        QCOMPARE(ended(m_customers->findByIdentifier(id(QStringLiteral("u-1"))))->size(), 0);
        QCOMPARE(ended(m_customers->findByIdentifier(id(QStringLiteral("u-2"))))->first().id, maria.id);
    }

    void whoIsGoneCannotBeChanged()
    {
        CustomerRecord maria = person(QStringLiteral("Maria"), {});
        maria.id = saved(maria);
        QVERIFY(ended(m_customers->remove(maria.id)));
        QCOMPARE(causeOf(ended(m_customers->save(maria, {}))), ErrorCause::RecordAbsent);
        QCOMPARE(causeOf(ended(m_customers->customer(maria.id))), ErrorCause::RecordAbsent);
        QCOMPARE(causeOf(ended(m_customers->remove(maria.id))), ErrorCause::RecordAbsent);
        QCOMPARE(found("maria"), QStringList());
        QVERIFY(saved(person(QStringLiteral("John"), {})) > maria.id);
    }

    void anEditDoesNotUndoAnother()
    {
        const qint64 number = saved(person(QStringLiteral("Maria"), {}));
        CustomerRecord mine = ended(m_customers->customer(number)).value();
        CustomerRecord yours = mine;
        yours.note = QStringLiteral("yours");
        mine.note = QStringLiteral("mine");
        QCOMPARE(saved(yours), number);
        QCOMPARE(causeOf(ended(m_customers->save(mine, {}))), ErrorCause::RecordChanged);
        QCOMPARE(causeOf(ended(m_customers->save(yours, {}))), ErrorCause::RecordChanged); // read it again
        const CustomerRecord now = ended(m_customers->customer(number)).value();
        QCOMPARE(now.note, QStringLiteral("yours"));
        QVERIFY(now.revision > yours.revision);
    }

    void findsAsOneTypes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("labels");
        const auto row = [](const char *name, const char *text, const QStringList &labels) {
            QTest::newRow(name) << QByteArray(text) << labels;
        };
        const QString maria = QStringLiteral("Maria Kowalska");
        const QString anna = QStringLiteral("Anna Maria");
        const QString juergen = QStringLiteral("J\u00fcrgen Gro\u00df");
        row("the beginning of a label first", "maria", {maria, anna});
        row("whatever case", "MARIA K", {maria});
        row("with letters beyond ASCII", "J\xc3\x9cR", {juergen});
        row("a whole identifier before all", "anna", {juergen, anna});
        row("the beginning of an identifier", "u-10", {anna, maria});
        row("an e-mail", "Maria@Example.COM", {maria});
        row("part of a label", "kowal", {maria});
        row("a tag", "vip", {anna});
        row("a sharp s as two", "gross", {juergen});
        row("nobody", "nobody", {});
        row("everybody when nothing is typed", "  ", {anna, juergen, maria});
        row("not part of an identifier", "042", {});
    }

    void findsAsOneTypes()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QStringList, labels);
        saved(person(QStringLiteral("Maria Kowalska"),
                     {id(QStringLiteral("u-1042")), mail(QStringLiteral("maria@example.com"))}));
        saved(person(QStringLiteral("Anna Maria"), {id(QStringLiteral("u-1043"))}, {QStringLiteral("VIP")}));
        saved(person(QStringLiteral("J\u00fcrgen Gro\u00df"), {id(QStringLiteral("anna"))}));
        QCOMPARE(found(text.constData()), labels);
        QCOMPARE(found(text.constData(), 1), labels.mid(0, 1));
    }

    void followsWhatAnotherProgramDoes()
    {
        saved(person(QStringLiteral("Maria"), {}));
        QCOMPARE(found("m").size(), 1);
        const auto other = m_bed->open();
        records::SqliteCustomers others(*other);
        const Result<qint64> max = ended(others.save(person(QStringLiteral("Max"), {}), {}));
        QVERIFY(max);
        QCOMPARE(found("m").size(), 2);
        QVERIFY(ended(others.remove(*max)));
        QCOMPARE(found("m"), QStringList{QStringLiteral("Maria")});
    }

    void anIdentifierNamesExactlyWhomItNames()
    {
        saved(person(QStringLiteral("Maria"), {id(QStringLiteral("1042")), mail(QStringLiteral("a@b.example"))}));
        saved(person(QStringLiteral("Max"), {{QStringLiteral("user-id"), QStringLiteral("1042")}}));
        const auto named = [this](const Identifier &identifier) {
            QStringList labels;
            for (const CustomerRecord &one :
                 ended(m_customers->findByIdentifier(identifier)).value_or(QList<CustomerRecord>()))
                labels.append(one.label);
            return labels;
        };
        QCOMPARE(named(id(QStringLiteral("1042"))), QStringList{QStringLiteral("Maria")});
        QCOMPARE(named({QStringLiteral("user-id"), QStringLiteral("1042")}), QStringList{QStringLiteral("Max")});
        QCOMPARE(named(mail(QStringLiteral("A@B.example "))), QStringList{QStringLiteral("Maria")});
        QCOMPARE(named(id(QStringLiteral("104"))), QStringList());
    }

    void twoBecomeOne()
    {
        CustomerRecord kept = person(QStringLiteral("Maria"), {id(QStringLiteral("u-1"))}, {QStringLiteral("a")});
        CustomerRecord other =
            person(QStringLiteral("Maria K."), {id(QStringLiteral("u-2")), id(QStringLiteral("u-1"))},
                   {QStringLiteral("a"), QStringLiteral("b")});
        kept.note = QStringLiteral("one");
        other.note = QStringLiteral("two");
        records::HistoryEntry entry = test::entry(5);
        entry.outcome.identifiers.clear();
        const qint64 seenIn = ended(m_history->append(entry)).value();
        kept.id = saved(kept);
        other.id = saved(other, {seenIn});
        QVERIFY(ended(m_customers->merge(kept.id, other.id)));
        const Result<CustomerRecord> one = ended(m_customers->customer(kept.id));
        QVERIFY(one);
        QCOMPARE(one->label, QStringLiteral("Maria"));
        QCOMPARE(one->identifiers, (QList<Identifier>{id(QStringLiteral("u-1")), id(QStringLiteral("u-2"))}));
        QCOMPARE(one->tags, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(one->note, QStringLiteral("one\ntwo"));
        QCOMPARE(causeOf(ended(m_customers->customer(other.id))), ErrorCause::RecordAbsent);
        QCOMPARE(found("maria").size(), 1);
        QCOMPARE(ended(m_customers->timeline(kept.id))->size(), 1);
        QCOMPARE(ended(m_history->rows({seenIn}))->first().customerId, kept.id);

        QCOMPARE(causeOf(ended(m_customers->merge(kept.id, other.id))), ErrorCause::RecordAbsent);
        QCOMPARE(causeOf(ended(m_customers->merge(other.id, kept.id))), ErrorCause::RecordAbsent);
        QVERIFY(ended(m_customers->merge(kept.id, kept.id)));
        QCOMPARE(*ended(m_customers->customer(kept.id)), *one);
        QCOMPARE(records::mergedCustomer({}, *one).label, one->label); // the only name there is stays
    }

    void removalLeavesTheHistory()
    {
        records::HistoryEntry entry = test::entry(1);
        CustomerRecord maria = person(QStringLiteral("Maria"), {id(QStringLiteral("u-1"))});
        entry.customerId = saved(maria);
        const qint64 seenIn = ended(m_history->append(entry)).value();
        QVERIFY(ended(m_customers->remove(*entry.customerId)));
        const auto rows = ended(m_history->rows({seenIn}));
        QVERIFY(rows && rows->size() == 1 && !rows->first().customerId);
        QVERIFY(test::areEqual(ended(m_history->entry(seenIn))->outcome, entry.outcome));
        QCOMPARE(test::number(*m_store, "SELECT count(*) FROM customer_identifier"), 0);
    }

    void aTimelineIsOfTheWholePerson()
    {
        QVERIFY(ended(m_history->append(test::entry(1)))); // before she was saved: found by her id
        records::HistoryEntry tokenOnly = test::entry(3);
        tokenOnly.outcome.identifiers.clear();
        const qint64 attached = ended(m_history->append(tokenOnly)).value();
        QVERIFY(ended(m_history->append(test::entry(2)))); // somebody else
        const qint64 maria = saved(person(QStringLiteral("Maria"), {id(QStringLiteral("u-1"))}), {attached});
        const auto spans = ended(m_customers->timeline(maria));
        QVERIFY(spans);
        QCOMPARE(spans->size(), 2); // what a token shows need not be what her id shows
        QCOMPARE(spans->first().identifiers, QStringList{QStringLiteral("u-1")});
        QCOMPARE(spans->first().firstSeen, test::day(1));
        QCOMPARE(spans->last().identifiers, QStringList());
        QCOMPARE(spans->last().firstSeen, test::day(3));
        QCOMPARE(ended(m_customers->timeline(999))->size(), 0);
    }

    void twoThatWereMergedAreNotMixed()
    {
        QList<HistoryRow> rows{seen(1, 1, "a", Status::Approved), seen(2, 2, "a", Status::Rejected),
                               seen(3, 3, "a", Status::Approved), seen(4, 4, "a", Status::Rejected)};
        for (HistoryRow &row : rows)
            row.identifiers[QStringLiteral("external-user-id")] =
                row.id % 2 == 0 ? QStringLiteral("u-2") : QStringLiteral("u-1");
        const QList<StatusSpan> spans = records::statusSpans(rows);
        QCOMPARE(spans.size(), 2);
        QCOMPARE(spans.first().status, Status::Approved);
        QCOMPARE(spans.first().times, 2);
        QCOMPARE(spans.last().identifiers, QStringList{QStringLiteral("u-2")});
    }

    void aClockSetBackDoesNotMixThem()
    {
        const QList<StatusSpan> spans = records::statusSpans(
            {seen(3, 2, "a", Status::Rejected), seen(1, 8, "a", Status::InReview), seen(2, 9, "a", Status::Approved)});
        QList<Status> statuses;
        for (const StatusSpan &span : spans)
            statuses.append(span.status);
        QCOMPARE(statuses, (QList<Status>{Status::InReview, Status::Approved, Status::Rejected}));
    }

    void eachChangeOfStatusIsASpan()
    {
        const QList<StatusSpan> spans = records::statusSpans(
            {seen(4, 4, "a", Status::Approved), seen(1, 1, "a", Status::InReview), seen(2, 2, "b", Status::InReview),
             seen(3, 3, "a", Status::InReview), seen(5, 5, "a", std::nullopt), seen(6, 6, "a", Status::Approved),
             seen(7, 7, "a", Status::InReview), seen(8, 8, "b", Status::InReview)});
        QStringList lines;
        for (const StatusSpan &span : spans) {
            lines.append(QStringLiteral("%1 %2 %3-%4 x%5")
                             .arg(span.accountId, toWord(span.status))
                             .arg(span.firstEntry)
                             .arg(span.lastEntry)
                             .arg(span.times));
            QCOMPARE(span.firstSeen, test::day(static_cast<int>(span.firstEntry)));
            QCOMPARE(span.lastSeen, test::day(static_cast<int>(span.lastEntry)));
        }
        QCOMPARE(lines,
                 (QStringList{QStringLiteral("a InReview 1-3 x2"), QStringLiteral("b InReview 2-8 x2"),
                              QStringLiteral("a Approved 4-6 x2"), QStringLiteral("a InReview 7-7 x1")}));
        QCOMPARE(records::statusSpans({}).size(), 0);
        QCOMPARE(records::statusSpans({seen(1, 1, "a", std::nullopt)}).size(), 0);
    }

    void holdsNothingThatWasPlanted()
    {
        QList<test::Canary> canaries;
        const auto plant = [&canaries](const char *name) {
            canaries.append(test::makeCanary(QLatin1String(name)));
            return QString::fromLatin1(canaries.last().value);
        };
        CustomerRecord maria =
            person(plant("a name"), {id(plant("an id")), mail(plant("an e-mail"))}, {plant("a tag")});
        maria.note = plant("a note");
        maria = ended(m_customers->customer(saved(maria))).value();
        maria.label = plant("another name");
        QCOMPARE(saved(maria), maria.id);
        const test::CanarySearch search(canaries);
        QCOMPARE(search.below(m_bed->folder()), QStringList());
        close();
        QCOMPARE(search.below(m_bed->folder()), QStringList());
    }

    void swappedCellsAreFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("labels of two customers")
            << QByteArray("UPDATE customer SET label = (SELECT label FROM customer o WHERE o.id = 3 - customer.id)");
        QTest::newRow("label and details") << QByteArray("UPDATE customer SET label = details, details = label");
        QTest::newRow("no details") << QByteArray("UPDATE customer SET details = x''");
    }

    void swappedCellsAreFound()
    {
        QFETCH(const QByteArray, sql);
        saved(person(QStringLiteral("Maria"), {}));
        saved(person(QStringLiteral("Max"), {}));
        QVERIFY(ended(m_store->change<void>(
            [sql](const QSqlDatabase &database) { return records::runSql(database, QString::fromLatin1(sql)); })));
        QCOMPARE(causeOf(ended(m_customers->customer(1))), ErrorCause::RecordsDamaged);
        const auto found = ended(m_customers->find(QStringLiteral("m"), 9));
        QVERIFY(found && found->size() == 2);
        QVERIFY(std::any_of(found->begin(), found->end(),
                            [](const CustomerRecord &one) { return one.id == 1 && one.isUnreadable; }));
    }

    void anUnreadableOneKeepsNobodyFromBeingFound()
    {
        saved(person(QStringLiteral("Max"), {id(QStringLiteral("u-1"))}));
        const auto damage = [this] {
            return ended(m_store->change<void>([](const QSqlDatabase &database) {
                return records::runSql(database, QStringLiteral("UPDATE customer SET details = x'00' WHERE id = 1"));
            }));
        };
        saved(person(QStringLiteral("Maria"), {id(QStringLiteral("u-1"))}));
        const auto check = [this](const QStringList &labels) {
            QCOMPARE(found("m"), labels);
            QCOMPARE(found("m", 1), labels.mid(0, 1));
            const auto named = ended(m_customers->findByIdentifier(id(QStringLiteral("u-1"))));
            QVERIFY(named && named->size() == 2);
            QVERIFY(named->first().isUnreadable && named->first().id == 1);
            QCOMPARE(named->last().label, QStringLiteral("Maria"));
        };
        QCOMPARE(found("m"), (QStringList{QStringLiteral("Maria"), QStringLiteral("Max")}));
        QVERIFY(damage());
        check({QStringLiteral("Maria"), QString()}); // it was readable when it was last looked at
        reopen();
        check({QStringLiteral("Maria"), QString()});
        QVERIFY(ended(m_customers->remove(1)));
        QCOMPARE(found("m"), QStringList{QStringLiteral("Maria")});
    }
};

QTEST_GUILESS_MAIN(TestCustomers)
#include "test_customers.moc"
