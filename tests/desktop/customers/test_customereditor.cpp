// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/customers/customereditor.h"
#include "desktop/customers/customersbench.h"
#include "vault/reply.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace kyc;
using core::ErrorCause;
using core::ErrorKind;
using desktop::CustomerEditor;
using kyc::test::externalId;
using kyc::test::person;
using records::CustomerRecord;
using records::Identifier;

namespace {

/// The records, as an editor sees them.
struct Store
{
    std::vector<CustomerRecord> saved;
    std::vector<std::vector<qint64>> seenIn;
    std::optional<ErrorCause> refusal; ///< of the next save
    CustomerRecord newer;
    std::map<QString, CustomerRecord> owners; ///< by text

    [[nodiscard]] desktop::CustomerAccess access()
    {
        desktop::CustomerAccess access;
        access.save = [this](const CustomerRecord &customer, const std::vector<qint64> &entries) {
            if (const auto cause = std::exchange(refusal, std::nullopt))
                return vault::ended<qint64>(core::failure(ErrorKind::Records, *cause));
            saved.push_back(customer);
            seenIn.push_back(entries);
            return vault::ended<qint64>(customer.id == 0 ? 99 : customer.id);
        };
        access.load = [this](qint64) { return vault::ended<CustomerRecord>(newer); };
        access.whose = [this](const Identifier &identifier) {
            const auto owner = owners.find(identifier.text);
            return vault::ended<QList<CustomerRecord>>(owner == owners.end() ? QList<CustomerRecord>()
                                                                             : QList<CustomerRecord>{owner->second});
        };
        return access;
    }
};

template <class T>
T *part(const CustomerEditor &editor, const char *name)
{
    return editor.findChild<T *>(QLatin1String(name));
}

void pressSave(const CustomerEditor &editor)
{
    part<QDialogButtonBox>(editor, "buttonBox")->button(QDialogButtonBox::Save)->click();
}

bool isShown(const CustomerEditor &editor, const char *name)
{
    return part<QWidget>(editor, name)->isVisibleTo(&editor);
}

QString notice(const CustomerEditor &editor)
{
    return isShown(editor, "noticeFrame") ? part<QLabel>(editor, "noticeLabel")->text() : QString();
}

} // namespace

/// A customer is saved as typed, and what others did meanwhile loses nothing.
class TestCustomerEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatWasTyped()
    {
        Store store;
        desktop::CustomerDraft draft;
        draft.record = person("maria@example.com", {externalId("u-1")});
        draft.offered = {{QStringLiteral("applicant-id"), QStringLiteral("65f0c0de0000000000001042")},
                         {QStringLiteral("user-id"), QStringLiteral("t-9")},
                         externalId(" u-1 ")};
        draft.seenIn = [] { return std::vector<qint64>{3, 4}; };
        CustomerEditor editor(store.access(), draft);
        QSignalSpy saved(&editor, &CustomerEditor::saved);
        editor.open();
        QCOMPARE(editor.findChildren<QCheckBox *>().size(), 2); // u-1 is there already
        part<QLineEdit>(editor, "labelLineEdit")->setText(QStringLiteral("  Maria   K. "));
        part<QCheckBox>(editor, "offeredCheckBox0")->click();
        part<QLineEdit>(editor, "tagsLineEdit")->setText(QStringLiteral("vip, , VIP,  in May "));
        part<QPlainTextEdit>(editor, "noteTextEdit")->setPlainText(QStringLiteral("calls\non Mondays"));
        pressSave(editor);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().at(0).toLongLong(), 99);
        QCOMPARE(saved.first().at(1).toString(), QStringLiteral("Maria K."));
        const CustomerRecord &record = store.saved.front();
        QCOMPARE(record.label, QStringLiteral("Maria K."));
        QCOMPARE(record.identifiers, (QList<Identifier>{externalId("u-1"), draft.offered.first()}));
        QCOMPARE(record.tags, (QStringList{QStringLiteral("vip"), QStringLiteral("in May")}));
        QCOMPARE(record.note, QStringLiteral("calls\non Mondays"));
        QCOMPARE(store.seenIn.front(), (std::vector<qint64>{3, 4}));
        QVERIFY(!editor.isVisible());
    }

    void anIdentifierIsNameEnough()
    {
        Store store;
        CustomerEditor editor(store.access(), {});
        editor.open();
        pressSave(editor);
        QVERIFY(!notice(editor).isEmpty()); // neither name nor identifier
        QVERIFY(store.saved.empty());
        part<QLineEdit>(editor, "identifierLineEdit1")->setText(QStringLiteral("u-5"));
        pressSave(editor);
        QTRY_COMPARE(store.saved.size(), std::size_t(1));
        QCOMPARE(store.saved.front().label, QStringLiteral("u-5"));
    }

    void anothersIdentifierIsSaid()
    {
        Store store;
        CustomerRecord maria = person("Maria", {externalId("u-1")}, {QStringLiteral("vip")});
        maria.id = 7;
        maria.revision = 3;
        store.owners.insert({QStringLiteral("u-1"), maria});
        desktop::CustomerDraft draft;
        draft.record =
            person("m@example.com", {externalId("u-1"), {QStringLiteral("email"), QStringLiteral("m@example.com")}});
        draft.seenIn = [] { return std::vector<qint64>{5}; };
        CustomerEditor editor(store.access(), draft);
        editor.open();
        QTRY_VERIFY(notice(editor).contains(QLatin1String("Maria"))); // before anything is pressed
        pressSave(editor);
        QVERIFY(store.saved.empty());
        part<QPushButton>(editor, "helpButton")->click(); // add to that customer
        QCOMPARE(notice(editor), QString());
        pressSave(editor);
        QTRY_COMPARE(store.saved.size(), std::size_t(1));
        const CustomerRecord &record = store.saved.front();
        QCOMPARE(record.id, 7);
        QCOMPARE(record.revision, 3);
        QCOMPARE(record.label, QStringLiteral("Maria"));
        QCOMPARE(record.identifiers,
                 (QList<Identifier>{externalId("u-1"), {QStringLiteral("email"), QStringLiteral("m@example.com")}}));
        QCOMPARE(record.tags, QStringList{QStringLiteral("vip")});
        QCOMPARE(store.seenIn.front(), (std::vector<qint64>{5}));
    }

    void anothersIdentifierCanBeSavedAllTheSame()
    {
        Store store;
        CustomerRecord maria = person("Maria", {externalId("u-1")});
        maria.id = 7;
        store.owners.insert({QStringLiteral("u-1"), maria});
        CustomerEditor editor(store.access(), {person("Twin", {externalId("u-1")})});
        editor.open();
        pressSave(editor);
        QTRY_VERIFY(isShown(editor, "anywayButton"));
        QVERIFY(store.saved.empty());
        part<QPushButton>(editor, "anywayButton")->click();
        QTRY_COMPARE(store.saved.size(), std::size_t(1));
        QCOMPARE(store.saved.front().id, 0);
        QCOMPARE(store.saved.front().label, QStringLiteral("Twin"));
    }

    void whatOthersSavedMeanwhileIsOffered()
    {
        Store store;
        CustomerRecord opened = person("Maria", {externalId("u-1")}, {QStringLiteral("vip")});
        opened.id = 7;
        opened.revision = 3;
        store.newer = opened;
        store.newer.revision = 4;
        store.newer.identifiers.append(externalId("u-2"));
        store.newer.label = QStringLiteral("Maria Theirs");
        store.refusal = ErrorCause::RecordChanged;
        CustomerEditor editor(store.access(), {opened});
        editor.open();
        part<QPlainTextEdit>(editor, "noteTextEdit")->setPlainText(QStringLiteral("typed"));
        pressSave(editor);
        QTRY_VERIFY(isShown(editor, "helpButton"));
        QCOMPARE(part<QPlainTextEdit>(editor, "noteTextEdit")->toPlainText(), QStringLiteral("typed"));
        part<QPushButton>(editor, "helpButton")->click(); // load the newer one
        QCOMPARE(part<QLineEdit>(editor, "labelLineEdit")->text(), QStringLiteral("Maria Theirs"));
        QCOMPARE(part<QPlainTextEdit>(editor, "noteTextEdit")->toPlainText(), QStringLiteral("typed"));
        QVERIFY(store.saved.empty()); // it is looked at first
        pressSave(editor);
        QTRY_COMPARE(store.saved.size(), std::size_t(1));
        QCOMPARE(store.saved.front().revision, 4);
        QCOMPARE(store.saved.front().identifiers, store.newer.identifiers);
        QCOMPARE(store.saved.front().note, QStringLiteral("typed"));
    }

    void whoIsGoneCanBeSavedAnew()
    {
        Store store;
        CustomerRecord opened = person("Maria", {externalId("u-1")});
        opened.id = 7;
        store.refusal = ErrorCause::RecordAbsent;
        CustomerEditor editor(store.access(), {opened});
        editor.open();
        pressSave(editor);
        QTRY_VERIFY(isShown(editor, "anywayButton"));
        part<QPushButton>(editor, "anywayButton")->click();
        QTRY_COMPARE(store.saved.size(), std::size_t(1));
        QCOMPARE(store.saved.front().id, 0);
    }

    void whatCannotBeSavedStaysTyped()
    {
        Store store;
        store.refusal = ErrorCause::RecordsFull;
        CustomerEditor editor(store.access(), {person("Maria", {externalId("u-1")})});
        editor.open();
        pressSave(editor);
        QTRY_VERIFY(!part<QLabel>(editor, "stateLabel")->text().isEmpty());
        QVERIFY(editor.isVisible());
        QVERIFY(part<QWidget>(editor, "labelLineEdit")->isEnabled());
        QCOMPARE(part<QLineEdit>(editor, "labelLineEdit")->text(), QStringLiteral("Maria"));
        pressSave(editor);
        QTRY_COMPARE(store.saved.size(), std::size_t(1));
    }

    void tagsThatWereNotTouchedStayAsTheyAre()
    {
        Store store;
        CustomerRecord imported = person("Maria", {externalId("u-1")}, {QStringLiteral("Vienna, Austria")});
        imported.id = 7;
        CustomerEditor editor(store.access(), {imported});
        editor.open();
        pressSave(editor);
        QTRY_COMPARE(store.saved.size(), std::size_t(1));
        QCOMPARE(store.saved.front(), imported);
    }
};

QTEST_MAIN(TestCustomerEditor)
#include "test_customereditor.moc"
