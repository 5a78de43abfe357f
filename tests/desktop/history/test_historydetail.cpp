// SPDX-FileCopyrightText: 2026 KYC Desk contributors
// SPDX-License-Identifier: MIT
#include "desktop/history/historyactions.h"
#include "desktop/history/historydetail.h"
#include "desktop/lookup/lookupdetail.h"
#include "records/statement.h"

#include "desktop/history/historybench.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace kyc;
using desktop::HistoryActions;
using desktop::HistoryChoice;
using desktop::HistoryDetail;
using desktop::LookupDetail;
using test::HistoryBench;

class TestHistoryDetail : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<HistoryBench> m_bench;
    std::unique_ptr<QWidget> m_place;
    HistoryActions *m_actions = nullptr;
    HistoryDetail *m_detail = nullptr;

    [[nodiscard]] LookupDetail *lookup() const { return m_detail->findChild<LookupDetail *>(); }
    [[nodiscard]] QString texts() const
    {
        QString all;
        for (const QLabel *label : m_detail->findChildren<QLabel *>())
            all += label->text() + u'\n';
        for (const QPlainTextEdit *edit : m_detail->findChildren<QPlainTextEdit *>())
            all += edit->toPlainText() + u'\n';
        return all.remove(QChar(0x200b)); // where long ids may be broken
    }
    /// What the audit holds of looking at people, oldest first: "view record=1".
    [[nodiscard]] QStringList audit() const
    {
        const auto read = m_bench->workspace.trail().log().read({}, {false, 0, 200});
        if (!QTest::qWaitFor([&read] { return read.isFinished(); }, 20'000))
            return {};
        QStringList lines;
        const core::Result<QList<records::AuditLine>> log = read.result();
        if (!log)
            return {};
        for (const records::AuditLine &line : *log) {
            const auto action = records::auditActionFromWord(QString::fromUtf8(line.entry.action));
            if (action == records::AuditAction::View || action == records::AuditAction::Reveal
                || action == records::AuditAction::Copy)
                lines.append(QString::fromUtf8(line.entry.action + ' ' + line.entry.outcome));
        }
        return lines;
    }
    void open(qint64 id)
    {
        m_detail->open(id);
        QTRY_VERIFY(m_detail->entry() && m_detail->entry()->id == id);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HistoryBench>();
        QVERIFY(m_bench->open());
        QVERIFY(m_bench->record(test::fullEntry()));
        QVERIFY(m_bench->record(2, 2));
        m_place = std::make_unique<QWidget>();
        m_actions = new HistoryActions(m_place.get());
        m_detail = new HistoryDetail(m_bench->workspace, *m_actions, m_place.get());
    }
    void cleanup()
    {
        m_place.reset();
        m_bench.reset();
    }

    void showsTheEntryAsItWasSeen()
    {
        open(1);
        const QString all = texts();
        for (const char *text : {"ticket 4711", "j\u00fcrgen", "maria@example.com", "2026-03-02", "Rejected",
                                 "The document has expired: 2 years", "Enhanced due diligence"})
            QVERIFY2(all.contains(QString::fromUtf8(text)), text);
        QVERIFY(m_actions->reveal->isEnabled());
        QVERIFY(!lookup()->isRevealed());
        QCOMPARE(audit(), QStringList{QStringLiteral("view record=1")});
    }

    void whoPassesByHasNotLooked()
    {
        m_detail->open(1);
        m_detail->open(2);
        m_detail->open(3);
        QTRY_VERIFY(m_detail->entry());
        QCOMPARE(m_detail->entry()->id, 3);
        m_detail->open(3); // it is open
        QCOMPARE(audit(), QStringList{QStringLiteral("view record=3")});
    }

    void whatNobodyWouldKnowOfIsNotShown()
    {
        const auto broken = m_bench->workspace.records().database()->change<bool>([](const QSqlDatabase &database) {
            return records::Statement(database,
                                      QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON audit_entry "
                                                     "BEGIN SELECT RAISE(ABORT, 'broken'); END"))
                .run()
                .transform([] { return true; });
        });
        QTRY_VERIFY(broken.isFinished());
        QSignalSpy failed(&m_bench->workspace.trail(), &services::AuditTrail::failed);
        m_detail->open(1);
        QTRY_VERIFY(!failed.isEmpty());
        QVERIFY(!m_detail->entry());
        QVERIFY(!texts().contains(QLatin1String("maria@example.com")));
        QVERIFY(!m_actions->reveal->isEnabled());
    }

    void revealingAndCopyingAreInTheAudit()
    {
        open(1);
        m_actions->reveal->trigger();
        QVERIFY(lookup()->isRevealed());
        m_actions->copySummary->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("Rejected")));
        QTRY_COMPARE(audit(),
                     (QStringList{QStringLiteral("view record=1"), QStringLiteral("reveal raw-answer record=1"),
                                  QStringLiteral("copy summary record=1")}));
        for (const char *name : {"rawTextEdit", "summaryTextEdit"}) {
            auto *edit = lookup()->findChild<QPlainTextEdit *>(QLatin1String(name));
            QVERIFY(edit);
            edit->selectAll();
            edit->copy();
            edit->copy(); // told once
        }
        QTRY_COMPARE(
            audit().mid(3),
            (QStringList{QStringLiteral("copy raw-answer record=1"), QStringLiteral("copy summary record=1")}));
        open(2); // another one is masked again
        QVERIFY(!lookup()->isRevealed());
        QVERIFY(!m_actions->reveal->isChecked());
    }

    void theCustomerCanBeLookedUpAgain()
    {
        QStringList asked;
        connect(m_detail, &HistoryDetail::lookUpRequested, this, [&asked](const core::Customer &customer) {
            asked = {customer.label, customer.fields.text(QStringLiteral("email")),
                     customer.fields.text(QStringLiteral("external-user-id"))};
        });
        m_actions->lookUpAgain->trigger();
        QVERIFY(asked.isEmpty());
        open(1);
        m_actions->lookUpAgain->trigger();
        QCOMPARE(asked,
                 (QStringList{test::fullEntry().outcome.customerLabel, QStringLiteral("maria@example.com"),
                              QStringLiteral("u-1")}));
    }

    void allOfACustomerIsAskedForByWhatNamesThem()
    {
        QSignalSpy all(m_detail, &HistoryDetail::allRequested);
        open(2);
        m_actions->timeline->trigger();
        QCOMPARE(all.size(), 1);
        const auto choice = all.at(0).at(0).value<HistoryChoice>();
        QVERIFY2(choice.text.isEmpty(), "that would show u-20 too");
        QCOMPARE(choice.identifiers,
                 (QList<records::Identifier>{{QStringLiteral("external-user-id"), QStringLiteral("u-2")}}));
        QCOMPARE(choice.customerName, QStringLiteral("u-2"));
    }

    void aRemovedEntryIsSaidToBeGone()
    {
        m_detail->open(4711);
        QTRY_VERIFY(
            !lookup()->findChild<QLabel *>(QStringLiteral("nothingLabel"))->text().contains(QLatin1String("Choose")));
        QVERIFY(!m_detail->entry());
    }

    void closedItHoldsNothing()
    {
        open(1);
        m_detail->close();
        QTRY_VERIFY(!texts().contains(QLatin1String("maria@example.com")));
        QTRY_VERIFY(!texts().contains(QLatin1String("The document has expired")));
        QVERIFY(!m_actions->lookUpAgain->isEnabled());
    }
};

QTEST_MAIN(TestHistoryDetail)
#include "test_historydetail.moc"
